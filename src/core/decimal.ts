/** Decimal arithmetic: points and money never go through binary floating point. */
import Big from "big.js";

const Decimals = Big();
Decimals.DP = 40;
Decimals.RM = 1; // half up
Decimals.NE = -30;
Decimals.PE = 30;

/** An exact decimal; division keeps 40 places. */
export type Decimal = Big;

/** Places at which division noise is cut off before the one rounding that a scheme asks for. */
const noisePlaces = 24;

/** The decimal of a number or of plain digits (`"12.50"`); throws on anything else, so check the text first. */
export function decimal(source: number | string | Decimal): Decimal {
  return new Decimals(source);
}

export const zero: Decimal = decimal(0);
export const one: Decimal = decimal(1);
export const hundred: Decimal = decimal(100);

/** Rounded half up (away from zero) to a number of places, once; the noise of a division is removed first. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(noisePlaces, 1).round(places, 1);
}

/** The sum, exactly. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

export function minimum(first: Decimal, second: Decimal): Decimal {
  return first.lt(second) ? first : second;
}

export function maximum(first: Decimal, second: Decimal): Decimal {
  return first.gt(second) ? first : second;
}

/** The value held between two ends. */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return maximum(low, minimum(value, high));
}

/** The decimal places that a number written as plain digits shows: `"91.020"` has 3. */
export function placesOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

/** Plain digits without exponent and without trailing zeros: `9.102`, `-5.69`. */
export function plainDigits(value: Decimal, mostPlaces = noisePlaces): string {
  const text = value.round(mostPlaces, 1).toFixed();
  return text.includes(".") ? text.replace(/0+$/u, "").replace(/\.$/u, "") : text;
}
