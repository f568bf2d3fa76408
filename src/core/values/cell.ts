/** What a cell says: the value that the spreadsheet holds, its display as witness for unit and places. */
import { decimal, hundred, placesOf, plainDigits, type Decimal } from "../decimal";
import type { Cell } from "../grid/sheet";
import { dateFormatOf, isPercentFormat, literalOf } from "./formats";
import { interpret, type Interpretation, type Role } from "./interpret";
import { unitOf } from "./lexing/unit";
import { lostSignOf } from "./lost-signs";
import { dateOfSerial } from "./serial";
import { plain, squeeze } from "./text";
import type { Amount, Doubt, Value, ValueReading } from "./value";

/** What of a cell is read. */
export type ReadableCell = Pick<Cell, "value" | "text" | "numberFormat">;

const significantDigits = 15;

/** The decimal of a stored number: 15 significant digits, all that a spreadsheet keeps, so that 0.1 + 0.2 is 0.3. */
export function storedNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  return decimal(value.toPrecision(significantDigits));
}

/** Decimal places of a display text: `91.00%` has 2, a display of hashes or none those of the number. */
export function shownPlaces(text: string, number: Decimal): number {
  const shown = /\d(?:[\d,]*\d)?(?:\.\d+)?/u.exec(plain(text))?.[0];
  return placesOf(shown === undefined || text.includes("#") ? plainDigits(number) : shown);
}

const percent = unitOf("%");
/** Powers of ten by which a format's commas and 万 forms may scale what they show. */
const scales = [0, 3, 4, 6, 8];

/** The stored number in the unit that the display shows it in; null where the display shows another number. */
function inShownUnit(stored: Decimal, shown: Amount): Decimal | null {
  if (shown.unit?.text === "%") {
    const points = stored.times(hundred);
    return points.round(shown.places, 1).eq(shown.number) ? points : null;
  }
  for (const scale of scales) {
    const scaled = stored.div(decimal(10).pow(scale));
    if (scaled.round(shown.places, 1).eq(shown.number)) return scaled;
  }
  return null;
}

/** The display's value with its rounded number replaced by the stored one. */
function exact(value: Value, stored: Decimal): Value | null {
  if (value.kind === "amount") {
    const number = inShownUnit(stored, value);
    return number && { ...value, number };
  }
  if (value.kind === "comparison") {
    const number = inShownUnit(stored, value.amount);
    return number && { ...value, amount: { ...value.amount, number } };
  }
  return null;
}

const plainDisplay = /^-?\d{1,12}(?:\.\d{1,9})?$/u;

function numberValue(stored: Decimal, cell: ReadableCell, role: Role): Value {
  if (cell.numberFormat === "General" && plainDisplay.test(cell.text) && stored.eq(cell.text))
    return { kind: "amount", number: stored, unit: null, places: placesOf(cell.text) };
  const shown = cell.text.length > 60 ? null : exact(interpret(cell.text, role).value, stored);
  if (shown) return shown;
  const asPercent = isPercentFormat(cell.numberFormat);
  const number = asPercent ? stored.times(hundred) : stored;
  const unit = asPercent ? percent : unitOf(literalOf(cell.numberFormat));
  return { kind: "amount", number, unit, places: shownPlaces(cell.text, number) };
}

function dateValue(value: number, format: string, date1904: boolean): Value | null {
  const parts = dateFormatOf(format);
  if (!parts) return null;
  const day = dateOfSerial(value, date1904);
  if (!day) return { kind: "unreadable", why: "impossible-date" };
  const to = { year: day.year, month: parts.month ? day.month : null, day: parts.day ? day.day : null };
  return { kind: "date", sense: "by", from: null, to };
}

const noDoubts: readonly Doubt[] = [];
const read = (value: Value, doubts = noDoubts): Interpretation => ({ value, doubts, label: "" });

/** `１，０００` and `10，500元`: thousands with the commas of a Chinese keyboard. */
const oddCommas = /\d，\d{3}(?!\d)/u;
const bareNumber = /^[-+]?[\d,]+(?:\.\d+)?%?$/u;

function textDoubts(text: string): readonly Doubt[] {
  return bareNumber.test(squeeze(text)) || oddCommas.test(text) ? [{ kind: "number-as-text" }] : noDoubts;
}

function interpretText(text: string, role: Role): Interpretation {
  const found = interpret(text, role);
  return { ...found, doubts: [...found.doubts, ...textDoubts(text)] };
}

/** Reads a cell by what it stores. Errors are unreadable; dates keep the parts that their format shows. */
export function interpretCell(cell: ReadableCell, role: Role, date1904: boolean): Interpretation {
  const { value, text } = cell;
  if (value === null) return interpret(text, role);
  if (typeof value === "string") return interpretText(text.trim() === "" || /^#+$/u.test(text) ? value : text, role);
  if (typeof value === "boolean") return interpret(value ? "是" : "否", role);
  if (typeof value === "object") return read({ kind: "unreadable", why: "error-value" });
  const date = dateValue(value, cell.numberFormat, date1904);
  if (date) return read(date);
  const stored = storedNumber(value);
  if (!stored) return read({ kind: "unreadable", why: "error-value" });
  return read(numberValue(stored, cell, role), role === "target" ? lostSignDoubts(cell.text) : noDoubts);
}

/** `290%` that Excel took for a number is as doubtful as the text. */
function lostSignDoubts(text: string): readonly Doubt[] {
  const lost = lostSignOf(text);
  return lost ? [{ kind: "lost-sign", suggestion: lost.suggestion }] : noDoubts;
}

/** An interpretation with the text it was made of. */
export function readingOf(text: string, found: Interpretation): ValueReading {
  const { value, doubts, label } = found;
  return label === "" ? { text, value, doubts } : { text, value, doubts, label };
}
