/** How many steps a figure is off, and what they cost: option A7 for a part of a step, A8 for percent, A9 for the start. */
import { hundred, one, zero, type Decimal } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import type { StandardOptions } from "../standard";
import type { Expression } from "../../values/expression";
import { figureOf, number, operation } from "./show";

export type StepClause = Extract<
  Clause,
  { kind: "step-deduction" | "step-award" | "step-both-ways" | "deviation-deduction" }
>;

/** Steps taken, with the arithmetic of the gap: `(95% − 82.93%) ÷ 5%`. */
export interface Steps {
  readonly count: Decimal;
  readonly expression: Expression;
}

/** Whole steps, begun steps, or the part of one (domain: A7). */
export function countOf(exact: Decimal, partialStep: StandardOptions["partialStep"]): Decimal {
  // 24 places: a division's noise must not begin a step of its own.
  const clean = exact.round(24, 1);
  if (partialStep === "pro-rata") return clean;
  const whole = clean.round(0, 0);
  return partialStep === "whole" || whole.eq(clean) ? whole : whole.plus(one);
}

/** What the steps are counted from. */
export interface Start {
  readonly size: Decimal;
  readonly shown: Quantity;
}

const isRate = (base: string): boolean => base === "ratio" || base === "plan" || base === "goal";

/** The steps between a start and a figure in one direction; 0 where the figure is on the good side. */
export function stepsBetween(
  clause: StepClause,
  start: Start,
  size: Decimal,
  shown: Quantity,
  options: StandardOptions,
): Steps {
  const { direction, per } = clause;
  const below = start.size.minus(size);
  const gap = direction === "down" ? below : direction === "up" ? zero.minus(below) : below.abs();
  const base = baseOf(per);
  const counted = base === "ratio" && !isRate(baseOf(start.shown));
  const relative = counted || (base === "ratio" && per.unit === "%" && options.percentOfRate === "relative");
  const share = relative && !start.size.eq(0) ? gap.div(start.size.abs()) : gap;
  const used = share.gt(0) ? share : zero;
  const count = countOf(used.div(sizeOf(per)), options.partialStep);
  const [first, second] = gap.eq(below) ? [start.shown, shown] : [shown, start.shown];
  const difference: Expression = start.size.eq(0) ? figureOf(shown) : operation("−", figureOf(first), figureOf(second));
  const off = relative && !start.size.eq(0) ? operation("÷", difference, figureOf(start.shown)) : difference;
  const exact = operation("÷", off, figureOf(per));
  const expression = count.eq(used.div(sizeOf(per)).round(24, 1)) ? exact : number(count);
  return { count, expression };
}

/** Steps of a gap that is itself what the actual says (低于目标2个百分点, 滞后1年). */
export function stepsOfGap(gap: Quantity, per: Quantity, options: StandardOptions): Steps | null {
  const [left, right] = [baseOf(gap), baseOf(per)];
  if (left !== right && !(isRate(left) && isRate(right))) return null;
  const exact = sizeOf(gap).div(sizeOf(per));
  const count = countOf(exact, options.partialStep);
  const shown = operation("÷", figureOf(gap), figureOf(per));
  return { count, expression: count.eq(exact.round(24, 1)) ? shown : number(count) };
}

export const wholePlan: Start = { size: one, shown: { number: hundred, unit: "%" } };
