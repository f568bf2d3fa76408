/** Sums as a person checks them: what is displayed counts, and so does what is stored behind it. */
import type { Decimal } from "../decimal";
import { roundHalfUp, sum } from "../decimal";
import type { NumberReading } from "../reading/table";

/** A reading that holds a number. */
export type Numbered = NumberReading & { readonly number: Decimal };

/** Places at which the noise of a spreadsheet's own binary sums is cut off. */
const noisePlaces = 9;

/** True for readings that hold a number. */
export function isNumbered(reading: NumberReading | null | undefined): reading is Numbered {
  return reading?.number != null;
}

/** The number as displayed. */
export function shown({ number, places }: Numbered): Decimal {
  return roundHalfUp(number, places);
}

/** The sum of some figures as displayed. */
export function shownSum(parts: readonly Numbered[]): Decimal {
  return sum(parts.map(shown));
}

/** True where a written sum is that of its parts, as stored or as displayed; hidden decimals may be rounded away, shown ones not. */
export function isSumOf(written: Numbered, parts: readonly Numbered[]): boolean {
  const stored = sum(parts.map((part) => part.number));
  const places = Math.max(written.places, ...parts.map((part) => part.places));
  return (
    roundHalfUp(written.number, noisePlaces).eq(roundHalfUp(stored, noisePlaces)) ||
    shown(written).eq(shownSum(parts)) ||
    shown(written).eq(roundHalfUp(stored, places))
  );
}
