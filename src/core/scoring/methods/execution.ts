/** 预算执行率 as points (A2, A4): rate × weight, never above the weight. */
import { hundred } from "../../decimal";
import type { Working } from "../../standards/standard";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, none } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";
import { proportional } from "../proportional";
import { ratioExpression } from "./at-least";
import { byBands } from "./satisfaction";

/** A rate in percent against its target (100 % unless the sheet says otherwise). */
export function execution(given: Given, pair: Pair): Outcome {
  const { options } = given.scheme;
  const { actual, target } = figuresOf(pair);
  const met = pair.actual.gte(pair.target);
  const before: Working = [{ line: "compare", left: actual, sign: "≥", right: target, met }];
  if (pair.ratio && pair.actual.gt(hundred) && options.executionOver === "zero")
    return none("execution", given.weight, "standard", before);
  if (pair.ratio && options.executionPoints === "banded") return byBands(given, pair, "execution");
  if (met || pair.target.lte(0)) return full("execution", given.weight, "met", before);
  return proportional({
    method: "execution",
    weight: given.weight,
    ratio: pair.actual.div(pair.target),
    expression: ratioExpression(pair),
    met,
    before,
    passLine: options.executionPoints === "linear-pass-line" ? options.passLine : null,
    ratePlaces: options.ratePlaces,
    scorePlaces: options.scorePlaces,
  });
}
