/** Figures and arithmetic for a working. */
import { hundred, roundHalfUp, zero, type Decimal } from "../../decimal";
import type { Expression, Figure } from "../../values/expression";
import { baseOf, isPlanned, type Quantity } from "../figure";
import type { WorkingLine } from "../standard";

/** A quantity as a figure: targets and fractions are shown as percents, points without their unit. */
export function figureOf(quantity: Quantity): Figure {
  if (isPlanned(quantity)) return { value: quantity.number.times(hundred), unit: "%" };
  return { value: quantity.number, unit: baseOf(quantity) === "ratio" && quantity.unit !== "‰" ? "%" : quantity.unit };
}

export function number(value: Decimal): Figure {
  return { value, unit: null };
}

export function operation(op: "+" | "−" | "×" | "÷" | "/", left: Expression, right: Expression): Expression {
  return { op, left, right };
}

/** `name: expression = value ≈ rounded`. */
export function arithmetic(
  expression: Expression,
  value: Decimal,
  places: number,
  name: string | null = null,
): WorkingLine {
  const rounded = roundHalfUp(value, places);
  return { line: "arithmetic", name, expression, value: number(value), rounded: rounded.eq(value) ? null : rounded };
}

/** 1 + 2.2, 10 − 1.5 − 1. */
export function chained(operator: "+" | "−", [first, ...rest]: readonly Decimal[]): Expression {
  return rest.reduce<Expression>((whole, one) => operation(operator, whole, number(one)), number(first ?? zero));
}
