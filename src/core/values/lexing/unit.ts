/** The unit that stands at a place of a text: simple, with 万 before it, or composite (`元/人·月`). */
import { one } from "../../decimal";
import { longestUnit, unitStarts, unitTable } from "./unit-table";
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

/** What one is counted per: each denominator by its kind, so that 人 and 名, 天 and 日 agree. */
function denominatorAt(text: string, index: number): { readonly kind: string; readonly end: number } | null {
  const found = simpleAt(text, index);
  if (!found) return null;
  const { unit, end } = found;
  const plainKind = unit.factor.eq(one) && unit.kind !== null ? unit.kind : unit.text;
  return { kind: unit.text === "日" ? "天" : plainKind, end };
}

function isSlash(text: string, index: number): boolean {
  const at = text.charAt(index);
  return at === "/" || at === "每";
}

function composite(base: UnitAt, text: string, from: number): UnitAt {
  const kinds: string[] = [];
  let end = base.end;
  while (kinds.length === 0 ? isSlash(text, end) : joiners.has(text.charAt(end))) {
    const next = denominatorAt(text, end + (text.charAt(end + 1) === "每" ? 2 : 1));
    if (!next) break;
    kinds.push(next.kind);
    end = next.end;
  }
  if (kinds.length === 0) return base;
  const { unit } = base;
  const kind = `${unit.kind ?? ""}/${kinds.join("·")}`;
  return { unit: { ...unit, text: text.slice(from, end), kind }, end };
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
export function per(unit: Unit, text: string, kind: string): Unit {
  return { ...unit, text, kind: `${unit.kind ?? ""}/${kind}` };
}
