/** A target and an actual brought to one unit. */
import type { Decimal } from "../decimal";
import { one } from "../decimal";
import type { SchemeOptions } from "../schemes/options";
import { amountIn } from "../values/compare";
import type { Figure } from "../values/expression";
import type { Amount } from "../values/value";

/** Two comparable figures; `unit` is the target's, or the actual's where the target states none. */
export interface Pair {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly unit: string | null;
  /** True for percentages and other shares. */
  readonly ratio: boolean;
}

/** The figures in the target's unit; null where the units cannot be compared, or a person is to be asked (A29). */
export function pairOf(actual: Amount, target: Amount, conversion: SchemeOptions["unitConversion"]): Pair | null {
  const unit = target.unit ?? actual.unit;
  const ratio = unit?.dimension === "ratio";
  if (actual.unit === null || target.unit === null) {
    // 0.9 beside 85%: 90 % or 0.9 %, nobody can tell
    const unclear = ratio && target.unit === null && target.number.gt(0) && target.number.lte(one);
    return unclear ? null : { actual: actual.number, target: target.number, unit: unit?.text ?? null, ratio };
  }
  if (conversion === "ask" && actual.unit.text !== target.unit.text) return null;
  const converted = amountIn(actual, target.unit);
  if (!converted.ok) return null;
  return { actual: converted.value, target: target.number, unit: target.unit.text, ratio };
}

/** The figures of a pair as a working shows them. */
export function figuresOf(pair: Pair): { readonly actual: Figure; readonly target: Figure } {
  const unit = pair.unit === "百分比" ? "%" : pair.unit;
  return { actual: { value: pair.actual, unit }, target: { value: pair.target, unit } };
}
