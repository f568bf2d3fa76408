/** Amounts brought to one unit, where that is certain. */
import { decimal, one, zero, type Decimal } from "../decimal";
import { fail, succeed, type Result } from "../result";
import { multiples, thingCounters } from "./lexing/unit-table";
import type { Amount, Unit } from "./value";

/** True where amounts of two units can be compared: one dimension, and the same thing counted (a bare 万 counts anything, 个 any single things). */
export function sameMeasure(first: Unit, second: Unit): boolean {
  if (first.dimension !== second.dimension) return false;
  if (first.kind === second.kind) return true;
  if (first.dimension !== "count") return false;
  return first.kind === null || second.kind === null || isThings(first, second) || isThings(second, first);
}

/** `≥10个` beside `10处`. */
const isThings = (general: Unit, special: Unit): boolean =>
  general.kind === "个" && special.kind !== null && thingCounters.has(special.kind);

const myriads: readonly (readonly [string, Decimal])[] = ["万亿", "亿", "万"].flatMap((text) => {
  const factor = multiples.get(text);
  return factor ? [[text, factor] as const] : [];
});

/** 万 alone is no unit but a part of the number. */
const isNumeral = (unit: Unit): boolean => unit.dimension === "count" && unit.kind === null;

/** `20万` beside `20万元`: a numeral takes the unit that it lacks; shares and times are never counted in 万. */
function numeralIn(amount: Amount, unit: Unit): Decimal | null {
  if (!amount.unit || !isNumeral(amount.unit) || isNumeral(unit)) return null;
  if (unit.dimension === "ratio" || unit.dimension === "duration") return null;
  const myriad = myriads.find(([text]) => unit.text.startsWith(text));
  return amount.number.times(amount.unit.factor).div(myriad ? myriad[1] : one);
}

/** The number of an amount in another unit, exactly; fails where the two do not measure the same. A bare amount is taken in that unit. */
export function amountIn(amount: Amount, unit: Unit): Result<Decimal, "unit"> {
  if (amount.unit === null) return succeed(amount.number);
  const numeral = numeralIn(amount, unit);
  if (numeral) return succeed(numeral);
  if (!sameMeasure(amount.unit, unit)) return fail("unit");
  if (amount.unit.factor.eq(unit.factor)) return succeed(amount.number);
  return succeed(amount.number.times(amount.unit.factor).div(unit.factor));
}

/** Two figures in one unit. */
export interface CommonFigures {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly unit: Unit | null;
}

export type UnitDoubt = "unit-mismatch" | "scale-unclear";

/** From here on a bare figure beside one in 万元 is probably in 元. */
const suspicious = decimal(1000);
/** True for a bare target that an actual in % may be held against: 50 to 100. */
export function mayBePercent(bareTarget: Decimal): boolean {
  return bareTarget.gte(50) && bareTarget.lte(100);
}

/** True where a bare number is so much larger than a figure in 万 or 万元 that it was probably written out. */
function writtenOut(bareNumber: Decimal, other: Amount): boolean {
  const { unit, number } = other;
  if (!unit || unit.factor.lt(suspicious) || number.eq(zero)) return false;
  return /[千万亿]/u.test(unit.text) && bareNumber.div(number).abs().gte(suspicious);
}

function withBare(
  bare: Amount,
  other: Amount,
  figures: (bare: Decimal, other: Decimal, unit: Unit | null) => CommonFigures,
): Result<CommonFigures, UnitDoubt> {
  if (!writtenOut(bare.number, other)) return succeed(figures(bare.number, other.number, other.unit));
  if (other.unit === null || !multiples.has(other.unit.text)) return fail("scale-unclear");
  return succeed(figures(bare.number, other.number.times(other.unit.factor), null));
}

/** None of one thing is none of another: `0次` against `0起`. */
function bothNothing(first: Amount, second: Amount): boolean {
  const counted = [first, second].every(({ unit }) => unit?.dimension === "count" || unit?.dimension === "other");
  return counted && first.number.eq(zero) && second.number.eq(zero);
}

/**
 * An actual and a target in the target's unit. Where one side writes no unit the other's counts; a bare target counts
 * as percent only from 50 to 100. Units of different dimensions, or of different things, are a mismatch.
 */
export function inOneUnit(actual: Amount, target: Amount): Result<CommonFigures, UnitDoubt> {
  if (actual.unit === null && target.unit === null) {
    return succeed({ actual: actual.number, target: target.number, unit: null });
  }
  if (actual.unit === null) {
    return withBare(actual, target, (bare, other, unit) => ({ actual: bare, target: other, unit }));
  }
  if (target.unit === null) {
    const zeroOfAny = target.number.eq(zero);
    if (actual.unit.dimension === "ratio" && !zeroOfAny && !mayBePercent(target.number)) return fail("unit-mismatch");
    return withBare(target, actual, (bare, other, unit) => ({ actual: other, target: bare, unit }));
  }
  if (bothNothing(actual, target)) return succeed({ actual: zero, target: zero, unit: target.unit });
  const number = amountIn(actual, target.unit);
  return number.ok
    ? succeed({ actual: number.value, target: target.number, unit: target.unit })
    : fail("unit-mismatch");
}
