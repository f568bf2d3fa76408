/** Whether a cell's own number format shows a number as it is. */
import type { Decimal } from "../decimal";
import { placesOf, plainDigits } from "../decimal";

/** A format that makes text of what is written. */
export function isTextFormat(format: string): boolean {
  return format.trim() === "@";
}

/** The first section without colours, conditions and quoted text. */
function bare(format: string): string {
  const [first = ""] = format.split(";");
  return first
    .replace(/"[^"]*"/gu, "")
    .replace(/\\./gu, "")
    .replace(/\[[^\]]*\]/gu, "");
}

/** Places that a format of digits shows; null for General and its like. */
function placesShown(format: string): number | null {
  const digits = bare(format);
  if (!/[0#]/u.test(digits)) return null;
  return /\.([0#?]+)/u.exec(digits)?.[1]?.length ?? 0;
}

/** The format that a number of points needs where the cell's own would show it wrongly (a date, a percent, 9.16 as 9); null leaves it alone. */
export function pointsFormat(format: string, value: Decimal): string | null {
  if (isTextFormat(format)) return null;
  const digits = bare(format);
  if (/[%ymdhsEe]/u.test(digits.replace(/General/giu, ""))) return "General";
  const shown = placesShown(format);
  const needed = placesOf(plainDigits(value));
  return shown === null || shown >= needed ? null : `0.${"0".repeat(needed)}`;
}

/** The format that a rate (a fraction) needs: percent, unless the cell has it. */
export function rateFormat(format: string): string | null {
  return isTextFormat(format) || bare(format).includes("%") ? null : "0.00%";
}
