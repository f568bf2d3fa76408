/** Dates held against a deadline. */
import { daysIn } from "./lexing/dates";
import type { DatePoint, DateValue } from "./value";

/** A day as a number that sorts: 20221220. */
type Day = number;

interface Period {
  readonly first: Day;
  readonly last: Day;
}

const dayNumber = (year: number, month: number, day: number): Day => year * 10000 + month * 100 + day;

/** The days that a date as far as it is written covers: a year, a month or one day. */
function periodOf({ year, month, day }: DatePoint, fallback: number): Period {
  const inYear = year ?? fallback;
  if (month === null) return { first: dayNumber(inYear, 1, 1), last: dayNumber(inYear, 12, 31) };
  const last = day ?? daysIn(inYear, month);
  return { first: dayNumber(inYear, month, day ?? 1), last: dayNumber(inYear, month, last) };
}

/** The days in which an actual falls. */
function spanOf({ from, to }: DateValue, fallback: number): Period {
  const end = periodOf(to, fallback);
  return from === null ? end : { first: periodOf(from, fallback).first, last: end.last };
}

function samePoint(first: DatePoint | null, second: DatePoint | null): boolean {
  return first?.year === second?.year && first?.month === second?.month && first?.day === second?.day;
}

function sameDate(first: DateValue, second: DateValue): boolean {
  return first.sense === second.sense && samePoint(first.from, second.from) && samePoint(first.to, second.to);
}

/** In time up to a day, counted or not. A period that reaches over the day is neither. */
function until(actual: Period, day: Day, included: boolean): boolean | null {
  if (included ? actual.last <= day : actual.last < day) return true;
  return (included ? actual.first > day : actual.first >= day) ? false : null;
}

/** 9月前 with September as actual may mean its beginning or its end, so nobody can say. */
function before(actual: Period, target: DatePoint, limit: Period, dayIncluded: boolean): boolean | null {
  if (target.day !== null) return until(actual, limit.last, dayIncluded);
  const strictly = until(actual, limit.first, false);
  return strictly === false && actual.first <= limit.last ? null : strictly;
}

function during(actual: Period, whole: boolean, limit: Period): boolean | null {
  if (actual.first > limit.last) return false;
  if (actual.last > limit.last || actual.first < limit.first) return null;
  const covers = actual.first === limit.first && actual.last === limit.last;
  return !whole || covers ? true : null;
}

/** Options of a comparison of dates. */
export interface DeadlineContext {
  readonly deadlineDay: "inclusive" | "exclusive";
  readonly year: number | null;
}

/**
 * True in time, false late, null where what is written does not tell. A month means its end, a missing year
 * the table's or the other side's; whether the deadline day itself is in time is the scheme's option (domain A28).
 */
export function inTime(actual: DateValue, target: DateValue, context: DeadlineContext): boolean | null {
  if (sameDate(actual, target)) return true;
  const targetYear = target.to.year ?? target.from?.year ?? null;
  const actualYear = actual.to.year ?? actual.from?.year ?? null;
  // Any year does where nobody names one.
  const wanted = targetYear ?? context.year ?? actualYear ?? 2000;
  if (actual.sense === "after") return null;
  const done = spanOf(actual, actualYear ?? wanted);
  const limit = spanOf(target, wanted);
  const included = context.deadlineDay === "inclusive";
  switch (target.sense) {
    case "by":
      return until(done, limit.last, included || target.to.day === null);
    case "before":
      return before(done, target.to, limit, included);
    case "after":
      return done.first >= limit.first;
    case "during":
      return during(done, actual.from !== null, limit);
  }
}
