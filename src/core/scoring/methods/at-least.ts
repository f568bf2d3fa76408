/** More is better: full at the target, else in proportion (财预〔2020〕10号: 完成值/指标值×分值). */
import type { Decimal } from "../../decimal";
import { decimal, hundred, one, zero } from "../../decimal";
import type { SchemeOptions } from "../../schemes/options";
import type { Working } from "../../standards/standard";
import type { Expression } from "../../values/expression";
import type { Given } from "../given";
import type { Method, Outcome } from "../outcome";
import { full, judgement, none } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";
import { proportional } from "../proportional";

/** How far an actual passes its target, as a fraction of it; null where the target is 0 or below. */
export function overshoot(pair: Pair): Decimal | null {
  return pair.target.gt(0) ? pair.actual.minus(pair.target).div(pair.target) : null;
}

/** True where a quantity (never a rate) passes its target by more than the scheme's limit (A15). */
export function overAchieved(pair: Pair, limit: SchemeOptions["overAchievementLimit"]): boolean {
  const over = pair.ratio || limit === null ? null : overshoot(pair);
  return over !== null && limit !== null && over.gt(decimal(limit));
}

/** `91.02%` against 100 %, else `8676/8755`. */
export function ratioExpression(pair: Pair): Expression {
  const { actual, target } = figuresOf(pair);
  return target.unit === "%" && target.value.eq(hundred) ? actual : { op: "/", left: actual, right: target };
}

function excessive(given: Given, pair: Pair, before: Working): Outcome | null {
  const { overAchievement, overAchievementLimit, ratePlaces, scorePlaces } = given.scheme.options;
  if (overAchievement === "none" || !overAchieved(pair, overAchievementLimit)) return null;
  if (overAchievement === "zero") return none("at-least", given.weight, "standard", before);
  const { actual, target } = figuresOf(pair);
  return proportional({
    method: "at-least",
    weight: given.weight,
    ratio: pair.target.div(pair.actual),
    expression: { op: "/", left: target, right: actual },
    met: true,
    before,
    passLine: null,
    ratePlaces,
    scorePlaces,
  });
}

/** Full where the actual reaches the target (or passes it, where the sign says so), else weight × actual ÷ target. */
export function atLeast(given: Given, pair: Pair, strict: boolean, method: Method = "at-least"): Outcome {
  const { options } = given.scheme;
  const met = strict ? pair.actual.gt(pair.target) : pair.actual.gte(pair.target);
  const { actual, target } = figuresOf(pair);
  const before: Working = [{ line: "compare", left: actual, sign: strict ? ">" : "≥", right: target, met }];
  if (met) return excessive(given, pair, before) ?? full(method, given.weight, "met", before);
  if (pair.target.lte(0)) return withoutRatio(given, method, before);
  return proportional({
    method,
    weight: given.weight,
    ratio: pair.actual.lt(0) ? zero : pair.actual.div(pair.target),
    expression: pair.actual.lt(0) ? { value: zero, unit: null } : ratioExpression(pair),
    met,
    before,
    passLine: options.passLine,
    ratePlaces: options.ratePlaces,
    scorePlaces: options.scorePlaces,
  });
}

/** A target of 0 or below leaves nothing to divide by (A5). */
function withoutRatio(given: Given, method: Method, before: Working): Outcome {
  const choice = given.scheme.options.zeroTarget;
  if (choice === "full") return full(method, given.weight, "standard", before);
  if (choice === "zero") return none(method, given.weight, "not-met", before);
  return judgement(method, [zero, given.weight], "no-figure", { met: false, before });
}

/** The share of the target that is reached, held at 1, for whoever needs the bare ratio. */
export function reached(pair: Pair): Decimal {
  if (pair.actual.gte(pair.target)) return one;
  return pair.target.gt(0) && pair.actual.gt(0) ? pair.actual.div(pair.target) : zero;
}
