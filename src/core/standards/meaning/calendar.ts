/** Days and months between two dates. A month without a day means its end, a year its last day. */
import type { DatePoint } from "../../values/value";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date as a day; the year from elsewhere where it is not written. Null where none is known, or for a 31 of February. */
export function dayOf(point: DatePoint, year: number | null): Day | null {
  const known = point.year ?? year;
  if (known === null) return null;
  const month = point.month ?? 12;
  const last = daysIn(known, month);
  const day = point.day ?? last;
  return day > last ? null : { year: known, month, day };
}

const serial = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86400000;

/** Whole days from the first to the second; negative where the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return serial(second) - serial(first);
}

/** Days from Monday to Friday after the first, up to and with the second (domain: A28). */
export function workdaysBetween(first: Day, second: Day): number {
  const [from, to] = [serial(first), serial(second)];
  let count = 0;
  for (let at = from + 1; at <= Math.min(to, from + 40000); at++) {
    const weekday = (((at + 4) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}

/** Whole months from the first to the second, and whether days are left over. Month ends answer each other. */
export function monthsBetween(first: Day, second: Day): { readonly whole: number; readonly rest: boolean } {
  const isEnd = (day: Day): boolean => day.day === daysIn(day.year, day.month);
  const months = (second.year - first.year) * 12 + second.month - first.month;
  if (first.day === second.day || (isEnd(first) && isEnd(second))) return { whole: months, rest: false };
  return { whole: second.day < first.day ? months - 1 : months, rest: true };
}
