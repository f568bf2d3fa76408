/** Cells of figures: weights, scores, money, rates. */
import { decimal, placesOf, type Decimal } from "../decimal";
import type { Cell } from "../grid/sheet";
import { shownPlaces, storedNumber } from "./cell";
import { dateFormatOf, isPercentFormat } from "./formats";
import { readMissing } from "./kinds/missing";
import { unitOf } from "./lexing/unit";
import { squeeze, withoutEnd } from "./text";
import type { Unit } from "./value";

/** A number read from a cell. Percentages are fractions: 91.02% is 0.9102, with the 2 places of its display. */
export interface CellNumber {
  readonly number: Decimal | null;
  /** Decimal places as displayed. */
  readonly places: number;
  readonly state: "number" | "blank" | "not-applicable" | "unreadable";
  /** True where the cell shows a percentage. */
  readonly percent: boolean;
  /** Written or displayed behind the number: `10分`, `20万元`; null for none and for percent. */
  readonly unit: Unit | null;
}

const empty = { number: null, places: 0, percent: false, unit: null } as const;
const unreadable: CellNumber = { ...empty, state: "unreadable" };
const hundredth = decimal("0.01");

const form = /^([-+]?)[¥$￥]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(\D*)$/u;
const bracketed = /^\((.*)\)$/u;

/** The text inside one pair of brackets, where that is all there is: `(20分)`. */
function unbracketed(text: string): string {
  const inside = bracketed.exec(text)?.[1];
  // A bare number in brackets is a negative one to some and a weight to others.
  return inside !== undefined && /\D$/u.test(inside) ? inside : text;
}

function textNumber(text: string): CellNumber {
  const match = form.exec(unbracketed(squeeze(withoutEnd(text))));
  if (!match) return unreadable;
  const [, sign = "", written = "", behind = ""] = match;
  const unit = unitOf(behind);
  const percent = unit?.dimension === "ratio";
  if (behind !== "" && unit === null) return unreadable;
  const digits = written.replaceAll(",", "");
  const magnitude = decimal(digits.startsWith(".") ? `0${digits}` : digits);
  const signed = sign === "-" ? magnitude.neg() : magnitude;
  return {
    number: percent ? signed.times(unit.factor) : signed,
    places: placesOf(digits),
    state: "number",
    percent,
    unit: percent ? null : unit,
  };
}

function fromText(text: string): CellNumber {
  if (text.length > 60) return unreadable;
  const missing = readMissing(text);
  if (missing?.kind === "blank") return { ...empty, state: "blank" };
  return missing ? { ...empty, state: "not-applicable" } : textNumber(text);
}

function stored(value: number, cell: Pick<Cell, "text" | "numberFormat">): CellNumber {
  const number = storedNumber(value);
  if (!number || dateFormatOf(cell.numberFormat)) return unreadable;
  const percent = isPercentFormat(cell.numberFormat);
  const shown = percent ? number.div(hundredth) : number;
  const display = cell.text.length > 60 ? unreadable : textNumber(cell.text);
  return { number, places: shownPlaces(cell.text, shown), state: "number", percent, unit: display.unit };
}

/** The number of a cell of figures: what is stored, with the places displayed. `—`, `/` and 无 are not-applicable, never zero; words, dates and error values are unreadable. */
export function readNumber(cell: Pick<Cell, "value" | "text" | "numberFormat">): CellNumber {
  const { value, text } = cell;
  if (value === null) return fromText(text);
  if (typeof value === "string") return fromText(value);
  if (typeof value === "number") return stored(value, cell);
  return unreadable;
}
