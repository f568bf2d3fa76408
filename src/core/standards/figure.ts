/** Figures of a sentence and the conditions made of them. */
import { zero, type Decimal } from "../decimal";
import { measureOf } from "./lexer/units";

/** A figure as written: 90 with the unit `%`; units `plan` and `goal` count in targets (1 is the target, the plan, 全部). */
export interface Quantity {
  readonly number: Decimal;
  readonly unit: string | null;
}

export type BoundSign = "≥" | "≤" | ">" | "<" | "=";

/**
 * How firmly an end is said. `explicit`: ≥, 不低于, （含）, 超过; `plain`: 以上, 以下, 以内, which option A10 may exclude;
 * `open`: an end of `80%-90%`, which yields to a neighbour that names it; `bare`: a figure alone (`100%计满分`), whose
 * direction the rest of the sentence gives.
 */
export type Firmness = "explicit" | "plain" | "open" | "bare";

/** One end of a condition. */
export interface Bound {
  readonly sign: BoundSign;
  readonly quantity: Quantity;
  readonly firm: Firmness;
}

/** All bounds of one alternative must hold; one alternative must (`±20%以外` has two). */
export type FigureTest = readonly (readonly Bound[])[];

/** The unit of figures that count in targets: 超过预算 is more than 1 of them. */
export const planUnit = "plan";
/** The same for reaching a target, whichever way it points: 达到指标值 is at least 1, for ≤20万元 too. */
export const goalUnit = "goal";

/** True for figures that count in targets. */
export function isPlanned(quantity: Quantity): boolean {
  return quantity.unit === planUnit || quantity.unit === goalUnit;
}

/** A figure in its measure's base: 0.9 for 90 %, 200000 for 20万元. */
export function sizeOf(quantity: Quantity): Decimal {
  return quantity.number.times(measureOf(quantity.unit).factor);
}

/** What a figure measures: `ratio`, `元`, `天`, `plan`; empty for a bare number. */
export function baseOf(quantity: Quantity): string {
  return measureOf(quantity.unit).base;
}

/** The same figure with its sign turned. */
export function negative(quantity: Quantity): Quantity {
  return { ...quantity, number: zero.minus(quantity.number) };
}

/** The base that a condition's figures share; null where they differ. A bare 0 fits any measure. */
export function testBase(test: FigureTest): string | null {
  let base: string | null = null;
  for (const bound of test.flat()) {
    const next = baseOf(bound.quantity);
    if (next === "" && bound.quantity.number.eq(0)) continue;
    if (base !== null && base !== next) return null;
    base = next;
  }
  return base ?? "";
}
