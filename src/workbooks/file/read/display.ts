/** What a spreadsheet shows for a value under a number format. */
import { format, isDateFormat } from "numfmt";
import type { RawValue } from "../../../core/grid/sheet";
import { chineseDigits } from "./chineseDigits";

/** Days between the two ways of counting dates. */
const days1904 = 1462;

/** A pattern made ready: what the library needs to know once for all cells of that format. */
interface Pattern {
  readonly code: string;
  readonly date: boolean;
  readonly locale: string;
  /** True where the pattern has a place for text (`@`) with more around it. */
  readonly text: boolean;
  readonly digits: "plain" | "lower" | "upper";
  /** What numbers it has shown, and how. */
  readonly shown: Map<number, string>;
}

/** Texts kept of one pattern; a sheet shows few different numbers many times. */
const keptTexts = 1_000;

/** Shows values; keeps the patterns it has met, so that one is needed for a whole workbook. */
export class Display {
  private readonly patterns = new Map<string, Pattern>();

  constructor(private readonly date1904: boolean) {}

  /** The text on screen, of any width: a number is never `####` for want of room. */
  text(value: RawValue, numberFormat: string): string {
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const pattern = this.pattern(numberFormat);
    if (typeof value === "string") return pattern.text ? this.show(pattern, value) : value;
    const known = pattern.shown.get(value);
    if (known !== undefined) return known;
    const text = this.show(pattern, pattern.date && this.date1904 ? value + days1904 : value);
    if (pattern.shown.size < keptTexts) pattern.shown.set(value, text);
    return text;
  }

  private show(pattern: Pattern, value: number | string): string {
    try {
      const shown = format(pattern.code, value, { locale: pattern.locale, nbsp: false, dateSpanLarge: false });
      return pattern.digits === "plain" || typeof value === "string"
        ? shown
        : chineseDigits(shown, pattern.digits, pattern.date);
    } catch {
      // a pattern that the library cannot read: the value as a General cell would show it
      return typeof value === "string" ? value : format("General", value);
    }
  }

  private pattern(numberFormat: string): Pattern {
    const known = this.patterns.get(numberFormat);
    if (known) return known;
    const made = makePattern(numberFormat);
    this.patterns.set(numberFormat, made);
    return made;
  }
}

function makePattern(numberFormat: string): Pattern {
  const code = numberFormat.replace(/上午\/下午/gu, "AM/PM");
  // the written words AM and PM stay English, as in Chinese Excel
  const locale = code === numberFormat && /AM\/PM|A\/P/iu.test(code) ? "en" : "zh-CN";
  const digits = /\[DBNum1\]/iu.test(code) ? "lower" : /\[DBNum2\]/iu.test(code) ? "upper" : "plain";
  return { code, date: isDate(code), locale, text: code.includes("@") && code !== "@", digits, shown: new Map() };
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
