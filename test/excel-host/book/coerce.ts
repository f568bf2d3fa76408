/** What becomes of a value assigned to a cell: Excel reads text as if it had been typed. */
import type { RawValue } from "../../../src/core/grid/sheet";
import { isErrorText } from "./cell";

/** What an assignment leaves in the cell. */
export interface Assigned {
  readonly value: RawValue;
  readonly formula: string | null;
  /** Set where typing changes the format of a General cell, as dates and percents do. */
  readonly numberFormat: string | null;
}

const holds = (value: RawValue, numberFormat: string | null = null): Assigned => ({
  value,
  formula: null,
  numberFormat,
});

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const yearFirst = /^(\d{4})[-/年.](\d{1,2})(?:[-/月.](\d{1,2})日?|月)?$/u;
const monthDay = /^(\d{1,2})[-/](\d{1,2})$/u;

const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function dateIn(text: string): Assigned | null {
  const full = yearFirst.exec(text);
  if (full && !text.includes(".")) {
    const [, year, month, day] = full;
    return holds(dayOf(Number(year), Number(month), Number(day ?? 1)), day === undefined ? "mmm-yy" : "yyyy/m/d");
  }
  const short = monthDay.exec(text);
  return short ? holds(dayOf(2024, Number(short[1]), Number(short[2])), "m/d") : null;
}

/** Starts of text that Excel takes for a formula; the full-width ones come from a Chinese keyboard. */
function formulaIn(text: string): string | null {
  const first = text.normalize("NFKC").charAt(0);
  if (text.length < 2 || !"=+-@".includes(first)) return null;
  return first === "=" ? `=${text.slice(1)}` : first === "@" ? `=${text.slice(1)}` : `=${first}${text.slice(1)}`;
}

function textAssigned(text: string): Assigned {
  if (text === "") return holds(null);
  if (text.startsWith("'")) return holds(text.slice(1));
  const bare = text.trim();
  if (plainNumber.test(bare)) return holds(Number(bare));
  if (grouped.test(bare)) return holds(Number(bare.replaceAll(",", "")), "#,##0");
  if (bare.endsWith("%") && plainNumber.test(bare.slice(0, -1)))
    return holds(Number(bare.slice(0, -1)) / 100, bare.includes(".") ? "0.00%" : "0%");
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return holds(upper === "TRUE");
  if (isErrorText(upper)) return holds({ error: upper });
  const date = dateIn(bare);
  if (date) return date;
  const formula = formulaIn(text);
  return formula === null ? holds(text) : { value: null, formula, numberFormat: null };
}

/** What a cell of this number format holds after the assignment. A text cell keeps what it is given as text. */
export function coerce(given: string | number | boolean, numberFormat: string): Assigned {
  if (numberFormat === "@") {
    const text = typeof given === "boolean" ? String(given).toUpperCase() : String(given);
    return text === "" ? holds(null) : holds(text.startsWith("'") ? text.slice(1) : text);
  }
  if (typeof given === "string") return textAssigned(given);
  return holds(given);
}
