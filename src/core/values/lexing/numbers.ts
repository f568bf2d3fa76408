/** Numbers with their unit, as they stand in texts. */
import { decimal, placesOf } from "../../decimal";
import type { Unit } from "../value";
import { numeralAt } from "./numerals";
import type { NumberToken } from "./token";
import { unitAt } from "./unit";
import { multiples, unitTable, unspokenByNumerals } from "./unit-table";

const digitsForm = /(?:\d{1,3}(?:,\d{3}){1,12}(?!\d)|\d{1,41})(?:\.\d{1,41})?/uy;
const longestNumber = 40;
const moreMarks = new Set(["余", "多", "+"]);

function skipSpace(text: string, index: number): number {
  return text.charAt(index) === " " ? index + 1 : index;
}

interface UnitPart {
  readonly unit: Unit | null;
  readonly more: boolean;
  readonly end: number;
}

/** The unit behind a number, with the 余 or 多 that may stand before or behind it. */
function unitPart(text: string, index: number): UnitPart {
  const at = skipSpace(text, index);
  const more = moreMarks.has(text.charAt(at));
  const found = unitAt(text, more ? skipSpace(text, at + 1) : at);
  if (!found) {
    const alone = more && (text.charAt(at) === "+" || at + 1 === text.length);
    return { unit: null, more: alone, end: alone ? at + 1 : index };
  }
  const moreBehind = !more && moreMarks.has(text.charAt(found.end));
  const whole = moreBehind && multiples.has(found.unit.text) ? unitAt(text, found.end + 1) : null;
  const joined = whole && unitTable.get(found.unit.text + whole.unit.text);
  if (whole && joined) return { unit: joined, more: true, end: whole.end };
  return { unit: found.unit, more: more || moreBehind, end: moreBehind ? found.end + 1 : found.end };
}

/** The number in digits that starts at an index, thousands separated or not; null where none does or it is beyond all sense. */
export function digitsAt(text: string, index: number, negative: boolean): NumberToken | null {
  digitsForm.lastIndex = index;
  const written = digitsForm.exec(text)?.[0];
  if (written === undefined || written.length > longestNumber) return null;
  const digits = written.replaceAll(",", "");
  const magnitude = decimal(digits);
  const part = unitPart(text, index + written.length);
  return {
    type: "number",
    number: negative ? magnitude.neg() : magnitude,
    places: placesOf(digits),
    ...part,
    spoken: false,
    start: index,
  };
}

const percent: Unit | null = unitAt("%", 0)?.unit ?? null;
const perMille: Unit | null = unitAt("‰", 0)?.unit ?? null;

/** `百分之九十五`, `百分之95`, `千分之五`. */
function partsAt(text: string, index: number): NumberToken | null {
  const unit = text.startsWith("百分之", index) ? percent : text.startsWith("千分之", index) ? perMille : null;
  if (unit === null) return null;
  const at = index + 3;
  if (text.charAt(at) === "百") return spokenToken(100, index, at + 1, unit);
  const written = digitsAt(text, at, false);
  if (written) return written.unit === null ? { ...written, unit, start: index } : null;
  const numeral = numeralAt(text, at);
  return numeral && spokenToken(numeral.number, index, numeral.end, unit);
}

function spokenToken(number: number, start: number, end: number, unit: Unit | null, more = false): NumberToken {
  return {
    type: "number",
    number: decimal(number),
    places: 0,
    unit,
    spoken: true,
    more,
    start,
    end,
  };
}

/** A count in Chinese numerals (`三起`, `两项`), which needs a unit that such numerals go with. */
export function spokenAt(text: string, index: number): NumberToken | null {
  const parts = partsAt(text, index);
  if (parts) return parts;
  const numeral = numeralAt(text, index);
  if (!numeral) return null;
  const { unit, more, end } = unitPart(text, numeral.end);
  if (unit === null) return null;
  const tenths = unit.text === "成" && numeral.number < 10;
  if (unspokenByNumerals.has(unit.text) && !tenths) return null;
  return spokenToken(numeral.number, index, end, unit, more);
}
