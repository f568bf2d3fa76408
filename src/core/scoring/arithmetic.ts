/** Arithmetic written on the sheet, worked out anew: a standard is held against what it gives, not against a wrong copy of it. */
import type { Decimal } from "../decimal";
import { roundHalfUp } from "../decimal";
import type { IndicatorReading } from "../reading/table";
import { readArithmetic } from "../values/arithmetic";
import type { Expression } from "../values/expression";
import type { Amount, ValueReading } from "../values/value";

/** What the arithmetic of a row gives, in the unit of the actual beside it. */
export interface Recomputed {
  readonly expression: Expression;
  /** Unrounded. */
  readonly exact: Decimal;
  /** Half up at the places written. */
  readonly rounded: Decimal;
  readonly written: Amount;
  readonly differs: boolean;
}

/** The row's arithmetic held against its actual; null where either is none, or the two are of different kinds. */
export function recomputed(indicator: Pick<IndicatorReading, "actual" | "calculation">): Recomputed | null {
  const written = indicator.actual?.value;
  const arithmetic = indicator.calculation && readArithmetic(indicator.calculation.text);
  // A mere figure (`目标100%`) is no arithmetic that the actual could be a copy of.
  if (!arithmetic || !("op" in arithmetic.expression) || written?.kind !== "amount") return null;
  const percent = written.unit?.dimension === "ratio" ? written.unit : null;
  if (arithmetic.percent && !percent) return null;
  const exact = percent ? arithmetic.value.div(percent.factor) : arithmetic.value;
  const rounded = roundHalfUp(exact, written.places);
  return { expression: arithmetic.expression, exact, rounded, written, differs: !rounded.eq(written.number) };
}

/** The actual as its own arithmetic gives it, at the places written; as written where there is none. */
export function correctedActual(indicator: IndicatorReading): ValueReading | null {
  const again = recomputed(indicator);
  if (!again?.differs) return indicator.actual;
  const text = `${again.rounded.toFixed(again.written.places)}${again.written.unit?.text ?? ""}`;
  return { text, doubts: [], value: { ...again.written, number: again.rounded } };
}
