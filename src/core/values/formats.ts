/** What a number format says about the number it shows: percent, date, or neither. */

/** Parts that are shown as they stand, colours, conditions and locales. */
const literals = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu;
/** The same, but elapsed hours `[h]` left alone. */
const elapsed = /\[(?:h+|m+|s+)\]/iu;

/** The first section of a format without its literal parts. */
function bones(format: string): string {
  return (format.replace(literals, "").split(";")[0] ?? "").toLowerCase();
}

export interface DateFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** True where a number is shown as a percentage: 0.9102 as 91%. */
export function isPercentFormat(format: string): boolean {
  if (!format.includes("%")) return false;
  return bones(format).includes("%");
}

/** Which parts of a date a format shows; null for formats of numbers and of times of day. */
export function dateFormatOf(format: string): DateFormat | null {
  if (format === "General") return null;
  if (elapsed.test(format)) return null;
  const form = bones(format).replace(/general|g\/通用格式|am\/pm|a\/p|上午\/下午|e[+-]/gu, "");
  if (!/[ymde]/u.test(form) || /[0#?]/u.test(form)) return null;
  const year = /[ye]/u.test(form);
  const day = /d/u.test(form);
  return year || day ? { year, month: /m/u.test(form), day } : monthOnly(format, form);
}

/** `m月` shows a month, `h:mm` minutes. */
function monthOnly(format: string, form: string): DateFormat | null {
  return !/[hs]/u.test(form) && format.includes("月") ? { year: false, month: true, day: false } : null;
}

/** Words that a format writes behind its number (`0.00"万元"`), for a display too narrow to show them. */
export function literalOf(format: string): string {
  const section = format.split(";")[0] ?? "";
  return /[0#?]"([^"]*)"$/u.exec(section.trim())?.[1]?.trim() ?? "";
}
