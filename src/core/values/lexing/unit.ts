/** The unit that stands at a place of a text: simple, with 万 before it, or composite (`元/人·月`). */
import { one } from "../../decimal";
import { longestUnit, plainNames, unitStarts, unitTable } from "./unit-table";
import type { Unit } from "../value";

/** A unit with the index behind it. */
export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
}

const letter = /[A-Za-z]/u;
const joiners = new Set(["·", "*", "、", ".", "×", "x", "X", "/", "•", "・", "每"]);

/** The longest known unit at an index; Latin units end where the letters end. */
function simpleAt(text: string, index: number): UnitAt | null {
  if (!unitStarts.has(text.charAt(index))) return null;
  for (let length = Math.min(longestUnit, text.length - index); length > 0; length--) {
    const unit = unitTable.get(text.slice(index, index + length));
    if (!unit) continue;
    const end = index + length;
    if (letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))) continue;
    return { unit, end };
  }
  return null;
}

/** What one is counted per: each denominator by one name, so that 人 and 名, 天 and 日, ㎡ and 平方米 agree. */
export function counterAt(text: string, index: number): { readonly name: string; readonly end: number } | null {
  const found = simpleAt(text, index);
  return found && { name: plainNames.get(found.unit.text) ?? found.unit.text, end: found.end };
}

/** The kind of a figure counted per other things. A year is the table's own and says nothing: `4次/年` is 4次. */
function perKind(kind: string | null, counters: readonly string[]): string | null {
  const counted = counters.filter((counter) => counter !== "年");
  return counted.length === 0 ? kind : `${kind ?? ""}/${counted.join("·")}`;
}

function isSlash(text: string, index: number): boolean {
  const at = text.charAt(index);
  return at === "/" || at === "每";
}

function composite(base: UnitAt, text: string, from: number): UnitAt {
  const kinds: string[] = [];
  let end = base.end;
  while (kinds.length === 0 ? isSlash(text, end) : joiners.has(text.charAt(end))) {
    const next = counterAt(text, end + (text.charAt(end + 1) === "每" ? 2 : 1));
    if (!next) break;
    kinds.push(next.name);
    end = next.end;
  }
  if (kinds.length === 0) return base;
  const { unit } = base;
  return { unit: { ...unit, text: text.slice(from, end), kind: perKind(unit.kind, kinds) }, end };
}

/** The unit that starts at an index of a text in half width without spaces before it; null where none is known. */
export function unitAt(text: string, index: number): UnitAt | null {
  const base = simpleAt(text, index);
  return base && composite(base, text, index);
}

/** The unit that a whole text names (`万元`, `人/次`); null where it names none. */
export function unitOf(text: string): Unit | null {
  const found = unitAt(text, 0);
  return found && found.end === text.length ? found.unit : null;
}

/** A unit that no table knows, of a kind of its own: compares only with itself. */
export function unknownUnit(text: string): Unit {
  return { text, dimension: "other", factor: one, kind: text };
}

/** The unit made of a unit and what it is counted per: `次` per `月`. */
export function per(unit: Unit, counters: readonly string[]): Unit {
  return { ...unit, text: [unit.text, ...counters].join("/"), kind: perKind(unit.kind, counters) };
}
