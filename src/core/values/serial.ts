/** Dates as spreadsheets store them: days counted from 1900 or 1904. */
import { daysIn } from "./lexing/dates";
import type { DatePoint } from "./value";

const days1904 = 1462;
/** 9999-12-31 in the 1900 system. */
const last = 2958465;

/** The days before a year, from the year 1. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/**
 * The day of a serial number; null outside 1900 to 9999. The 1900 system counts a 29 February 1900 that never was
 * (serial 60, here null), so later days are one ahead.
 */
export function dateOfSerial(serial: number, date1904: boolean): DatePoint | null {
  const whole = Math.floor(serial) + (date1904 ? days1904 : 0);
  if (!(whole >= 1 && whole <= last) || whole === 60) return null;
  let rest = daysBefore(1900) + (whole > 60 ? whole - 2 : whole - 1);
  let year = Math.floor(rest / 365.2425) + 1;
  while (daysBefore(year + 1) <= rest) year++;
  while (daysBefore(year) > rest) year--;
  rest -= daysBefore(year);
  let month = 1;
  while (rest >= daysIn(year, month)) {
    rest -= daysIn(year, month);
    month++;
  }
  return { year, month, day: rest + 1 };
}
