/** A target's and an actual's figure brought to one unit. */
import type { Decimal } from "../decimal";
import type { Comparing } from "../values/compare";
import type { Figure } from "../values/expression";

/** Two comparable figures in one unit. */
export interface Pair {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly unit: string | null;
  /** True for percentages and other shares. */
  readonly ratio: boolean;
}

/** The figures that a comparison was made with; null where it was made otherwise. */
export function pairOf({ actual, target, unit }: Comparing): Pair | null {
  if (!actual || !target) return null;
  return { actual, target, unit: unit?.text ?? null, ratio: unit?.dimension === "ratio" };
}

/** The figures of a pair as a working shows them. */
export function figuresOf(pair: Pair): { readonly actual: Figure; readonly target: Figure } {
  const unit = pair.unit === "百分比" ? "%" : pair.unit;
  return { actual: { value: pair.actual, unit }, target: { value: pair.target, unit } };
}
