/** Text on its way into a cell: Excel reads what is assigned as if it had been typed, so some text must be marked as text. */
import type { RawValue } from "../../core/grid/sheet";

/** Starts that Excel may take for a formula (OWASP, CSV injection; ASVS 1.2.10), in full width too. */
const formulaStarts = new Set(["=", "+", "-", "@", "\t", "\r", "\n", "\0", "'"]);

const letterFirst = /^\p{L}/u;
const digitOrDate = /[\p{Nd}\p{No}]|[〇○零一二三四五六七八九十][年月日时]/u;
const words = new Set(["TRUE", "FALSE"]);

function startsFormula(text: string): boolean {
  return formulaStarts.has(text.normalize("NFKC").charAt(0)) || formulaStarts.has(text.charAt(0));
}

/** True where Excel cannot take the text for anything else: it starts with a letter and has no figure in it. */
function isPlainly(text: string): boolean {
  return letterFirst.test(text) && !digitOrDate.test(text) && !words.has(text.trim().toUpperCase());
}

/** Text as it must be assigned so that the cell holds it as text: with an apostrophe, which Excel takes off, where needed. */
export function asText(text: string, numberFormat: string): string {
  if (text === "" || isPlainly(text)) return text;
  // a cell formatted as text takes anything as it is but what starts like a formula
  return numberFormat === "@" && !startsFormula(text) ? text : `'${text}`;
}

/** A value of the core as it must be assigned. An empty text empties the cell. */
export function assignable(value: RawValue, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "string") return asText(value, numberFormat);
  return typeof value === "object" ? value.error : value;
}

/** A value as a person would write it, for failures. */
export function shownValue(value: RawValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** The same value of the same kind. */
export function sameValue(first: RawValue, second: RawValue): boolean {
  if (typeof first === "object" && typeof second === "object") return first?.error === second?.error;
  return first === second;
}

/** Whether a cell holds what was written to it: a cell formatted as text keeps a number as its digits. */
export function holdsValue(found: RawValue, written: RawValue): boolean {
  if (sameValue(found, written)) return true;
  return typeof found === "string" && typeof written === "number" && found !== "" && Number(found) === written;
}
