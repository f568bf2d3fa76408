/** Less is better: costs, accidents, control rates (A13, A14; table notes of 江西 2016 and 湖北: A/B×分值, capped). */
import type { Decimal } from "../../decimal";
import { maximum, one, roundHalfUp, zero } from "../../decimal";
import type { SchemeOptions } from "../../schemes/options";
import type { Working } from "../../standards/standard";
import type { Expression } from "../../values/expression";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, judgement, none } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";
import { proportional } from "../proportional";

type Reverse = SchemeOptions["reverse"];

const formulas: readonly Reverse[] = ["inverse-ratio", "linear-loss", "all-or-nothing", "excess-deducted"];

/** The fraction of the weight that a limit above 0 leaves for an actual above it. */
export function reverseRatio(pair: Pair, formula: Reverse): Decimal {
  const excess = pair.actual.minus(pair.target).div(pair.target);
  switch (formula) {
    case "inverse-ratio":
      return pair.target.div(pair.actual);
    case "linear-loss":
      return maximum(zero, one.minus(excess.times(10)));
    case "excess-deducted":
      return maximum(zero, one.minus(excess));
    case "all-or-nothing":
      return zero;
  }
}

function expressionOf(pair: Pair, formula: Reverse): Expression {
  const { actual, target } = figuresOf(pair);
  if (formula === "inverse-ratio") return { op: "/", left: target, right: actual };
  const excess: Expression = { op: "/", left: { op: "−", left: actual, right: target }, right: target };
  const loss: Expression =
    formula === "linear-loss" ? { op: "×", left: { value: one.times(10), unit: null }, right: excess } : excess;
  return { op: "−", left: { value: one, unit: null }, right: loss };
}

/** What the other formulas in use would give, where that differs. */
function otherFormulas(given: Given, pair: Pair): Working {
  const { reverse, scorePlaces } = given.scheme.options;
  const points = (formula: Reverse): Decimal =>
    roundHalfUp(given.weight.times(reverseRatio(pair, formula)), scorePlaces);
  return formulas
    .filter((formula) => formula !== reverse && !points(formula).eq(points(reverse)))
    .map((formula) => ({ line: "other-reading", option: "reverse", choice: formula, score: points(formula) }));
}

function exceeded(given: Given, pair: Pair, before: Working): Outcome {
  const { reverse, ratePlaces, scorePlaces } = given.scheme.options;
  const ratio = reverseRatio(pair, reverse);
  const others = otherFormulas(given, pair);
  if (ratio.eq(zero)) return none("at-most", given.weight, "not-met", [...before, ...others]);
  const expression = expressionOf(pair, reverse);
  const scored = proportional({
    method: "at-most",
    weight: given.weight,
    ratio,
    expression,
    met: false,
    before,
    passLine: null,
    ratePlaces,
    scorePlaces,
  });
  return { ...scored, working: [...scored.working, ...others] };
}

/** Full up to the limit (below it, where the sign says so), else by the scheme's reverse formula; none above a limit of 0. */
export function atMost(given: Given, pair: Pair, strict: boolean): Outcome {
  const met = strict ? pair.actual.lt(pair.target) : pair.actual.lte(pair.target);
  const { actual, target } = figuresOf(pair);
  const before: Working = [{ line: "compare", left: actual, sign: strict ? "<" : "≤", right: target, met }];
  if (met) return full("at-most", given.weight, "met", before);
  if (pair.target.gt(0)) return exceeded(given, pair, before);
  const ask = pair.target.lt(0) || given.scheme.options.reverseZero === "ask";
  return ask
    ? judgement("at-most", [zero, given.weight], "no-figure", { met, before })
    : none("at-most", given.weight, "not-met", before);
}
