/** `=100%`, `36万元`, `8个`: a target without a direction of its own. */
import type { Working } from "../../standards/standard";
import { lessIsBetter } from "../direction";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, none } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";

/** By its nature at most or at least (A31), or only equal where the scheme wants it so. */
export function equal(given: Given, pair: Pair): Outcome {
  if (given.scheme.options.equalTarget === "exact") return onlyEqual(given, pair);
  const scored = lessIsBetter(given, pair) ? atMost(given, pair, false) : atLeast(given, pair, false);
  return { ...scored, method: "equal" };
}

function onlyEqual(given: Given, pair: Pair): Outcome {
  const met = pair.actual.eq(pair.target);
  const { actual, target } = figuresOf(pair);
  const before: Working = [{ line: "compare", left: actual, sign: "=", right: target, met }];
  return met ? full("equal", given.weight, "met", before) : none("equal", given.weight, "not-met", before);
}
