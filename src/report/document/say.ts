/** Texts and figures as the report's sentences have them. */
import type { Decimal } from "../../core/decimal";
import { plainDigits } from "../../core/decimal";
import type { IndicatorReading, NumberReading } from "../../core/reading/table";

/** Without line breaks and runs of spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** An indicator's name; where the sheet has a bare figure in its place (`≥95%`), the name above it. */
export function nameOf({ name, path }: Pick<IndicatorReading, "name" | "path">): string {
  const own = oneLine(path.at(-1) ?? name.text);
  const above = oneLine(path.at(-2) ?? "");
  return above !== "" && /^(?:[≥≤＞＜><=＝≧≦]|\d[\d.,]*%?$)/u.test(own) ? above : own;
}

/** Plain digits, all of them; empty where there is no figure. */
export function digitsOf(value: Decimal | null): string {
  return value === null ? "" : plainDigits(value);
}

/** A cell of figures as the sheet shows it; empty where the table has no such cell. */
export function shown(reading: NumberReading | null): string {
  return reading === null ? "" : oneLine(reading.text);
}

/** An amount of money as the sheet shows it, with the unit that the sheet states; null where there is none. */
export function moneyOf(reading: NumberReading | null, unit: string | null): string | null {
  if (reading?.number == null) return null;
  const text = oneLine(reading.text);
  return /[元\d.]$/u.test(text) && !text.endsWith("元") ? `${text}${unit ?? ""}` : text;
}
