/** Months that are a date on one side and a span of time on the other: `≤12月` beside 11, `12个月` beside 1-12月. */
import { decimal, type Decimal } from "../decimal";
import { unitOf } from "./lexing/unit";
import { squeeze } from "./text";
import type { Amount, DateValue, Doubt, Sign, Unit, ValueReading } from "./value";

const months = unitOf("个月");

/** `12月` without sign and year: the month December, or twelve months. */
const eitherForm = /^\d{1,2}月$/u;
const isEither = ({ text }: ValueReading): boolean => eitherForm.test(squeeze(text));

/** The month of a date that names no day and no beginning; null for others. */
function monthOf({ from, to }: DateValue): number | null {
  return from === null && to.day === null ? to.month : null;
}

/** `月` and `个月`, neither 年 nor 天. */
const isMonths = ({ dimension, kind, factor }: Unit): boolean =>
  dimension === "duration" && months !== null && kind === months.kind && factor.eq(months.factor);

/** How many months a figure counts, where it may count them: `11`, `11个月`. */
function countOf({ number, unit }: Amount): Decimal | null {
  return unit === null || isMonths(unit) ? number : null;
}

const unsure = (suggestion: string): Doubt => ({ kind: "scale-unclear", suggestion });

/**
 * An actual of months beside a target that names a month: `≤12月 | 11` holds as a date as it does as a count. Beside
 * `12月` alone 11 may be early or one short, so a person is asked. Null where it is no month.
 */
export function monthBeside(actual: ValueReading, amount: Amount, target: ValueReading): ValueReading | null {
  const limit = target.value.kind === "date" ? monthOf(target.value) : null;
  const month = countOf(amount);
  if (limit === null || month === null || month.lt(1) || month.gt(12) || !month.eq(month.round(0, 0))) return null;
  const to = { year: null, month: month.toNumber(), day: null };
  const sure = !isEither(target) || month.eq(limit);
  const doubts = sure ? actual.doubts : [...actual.doubts, unsure(`${month.toFixed()}月`)];
  return { ...actual, value: { kind: "date", sense: "by", from: null, to }, doubts };
}

/** How many months a range inside one year covers: `1-12月`. */
function covered({ from, to }: DateValue): number | null {
  if (from?.month == null || to.month === null || from.day !== null || to.day !== null) return null;
  return from.year === to.year ? to.month - from.month + 1 : null;
}

/** The months of a date beside a target that counts them: `1-12月` are 12; `11月` may be 11, or November. */
export function monthsCounted(actual: ValueReading, date: DateValue, limit: Amount): ValueReading | null {
  if (limit.unit === null || !isMonths(limit.unit)) return null;
  const whole = covered(date);
  const number = whole ?? (isEither(actual) ? monthOf(date) : null);
  if (number === null) return null;
  const counted = decimal(number);
  const sure = whole !== null || limit.number.eq(counted);
  const value: Amount = { kind: "amount", number: counted, unit: months, places: 0 };
  return { ...actual, value, doubts: sure ? actual.doubts : [...actual.doubts, unsure(`${counted.toFixed()}个月`)] };
}

const signs: readonly Sign[] = ["≤", "≥", "<", ">", "="];
const signedMonth = /^([≤≥<>=])(\d{1,2})月$/u;
const signsOf = (key: string): string => key.replace(/^<=/u, "≤").replace(/^>=/u, "≥");
/** More months than this are rather a year, or a number of something else. */
const mostMonths = 120;

/** A target `≤12月` beside 13 or `14个月`, which no month is: it counts months. As given where it may be a date. */
export function countedBeside(target: ValueReading, actual: ValueReading): ValueReading {
  const [, written = "", digits = ""] = signedMonth.exec(signsOf(squeeze(target.text))) ?? [];
  const sign = signs.find((one) => one === written);
  const count = actual.value.kind === "amount" ? countOf(actual.value) : null;
  if (!sign || target.value.kind !== "date" || !count?.gt(12) || count.gt(mostMonths)) return target;
  const amount: Amount = { kind: "amount", number: decimal(digits), unit: months, places: 0 };
  return { ...target, value: { kind: "comparison", sign, amount } };
}
