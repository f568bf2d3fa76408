/** Figures as people write them: plain digits, units behind, nothing invented by rounding. */
import type { Decimal } from "../core/decimal";
import { hundred, plainDigits } from "../core/decimal";
import type { Figure } from "../core/values/expression";

/** Digits after the point that a sentence shows of a figure that does not end. */
const shownPlaces = 4;

/** `9.102`, `-5.69`; at most four places, without trailing zeros. */
export function printNumber(value: Decimal, mostPlaces = shownPlaces): string {
  return plainDigits(value, mostPlaces);
}

/** A fraction as percent: 0.9102 is `91.02%`; at most two places. */
export function printPercent(fraction: Decimal, mostPlaces = 2): string {
  return `${plainDigits(fraction.times(hundred), mostPlaces)}%`;
}

/** `60.32万元`: the unit stands right behind the digits, as on the sheets. */
export function printAmount(value: Decimal, unit: string | null): string {
  return `${printNumber(value)}${unit ?? ""}`;
}

/** True where the digits shown leave nothing out. */
export function endsWithin(value: Decimal, places: number): boolean {
  return value.round(places, 1).eq(value);
}

/** `4.551`, or `9.1644…` where the figure goes on. */
export function printExact(figure: Figure): string {
  const whole = endsWithin(figure.value, shownPlaces);
  const digits = whole ? plainDigits(figure.value) : `${figure.value.round(shownPlaces, 0).toFixed()}…`;
  return `${digits}${figure.unit ?? ""}`;
}
