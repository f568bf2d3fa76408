/** Figures for messages: decimals with the unit they are shown with. */
import type { Decimal } from "../decimal";
import { hundred, plainDigits, roundHalfUp } from "../decimal";
import type { NumberReading } from "../reading/table";
import { plain } from "../values/text";
import type { Fact } from "./finding";

type Quantity = { readonly value: Decimal; readonly unit: string | null };

export const quantity = (value: Decimal, unit: string | null): Quantity => ({ value, unit });

export const points = (value: Decimal): Quantity => quantity(value, "分");

/** A fraction as a percent figure, at two places, or as many as are asked for. */
export function percent(fraction: Decimal, places = 2): Quantity {
  return quantity(roundHalfUp(fraction.times(hundred), places), "%");
}

/** How far a figure passes another: the difference, and the percent of the other (null where that is 0). */
export function excess(value: Decimal, limit: Decimal, unit: string | null): { excess: Fact; percent: Fact } {
  const difference = value.minus(limit);
  return {
    excess: quantity(difference, unit),
    percent: limit.eq(0) ? null : percent(difference.div(limit.abs())),
  };
}

/** A label as a sentence names it: on one line, without the unit in brackets and the colon behind it. */
export function named(label: string): string {
  return plain(label)
    .replace(/\s/gu, "")
    .replace(/\((?:万|亿)?元\)$/u, "")
    .replace(/[:：]$/u, "");
}

/** What a cell says, for a sentence: on one line, signs in one form; null where it says nothing. */
export function said(reading: { readonly text: string } | null | undefined): string | null {
  const text = plain(reading?.text ?? "");
  return text === "" ? null : text;
}

/** `9.8 + 10`: the parts of a sum as written, signs kept. */
export function addition(parts: readonly Decimal[]): string {
  return parts.map((part, at) => (at > 0 && part.lt(0) ? `(${plainDigits(part)})` : plainDigits(part))).join(" + ");
}

/** The figure of a reading; null where it holds none. */
export function numberOf(reading: NumberReading | null | undefined): Decimal | null {
  return reading?.number ?? null;
}
