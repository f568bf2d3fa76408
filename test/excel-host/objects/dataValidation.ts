/** Excel.DataValidation: reads rules and judges cells by the kinds of rule that this host knows. */
import type { Area, CellAddress } from "../../../src/core/grid/address";
import { contains } from "../../../src/core/grid/address";
import type { RawValue } from "../../../src/core/grid/sheet";
import { placesOf } from "../book/book";
import { wireValue } from "../book/cell";
import { evaluateFormula } from "../book/formula";
import type { HostSheet, HostValidation } from "../book/sheet";
import { itemNotFound } from "../wire/fault";
import { defineClass } from "../wire/object";
import type { Over } from "./conditionalFormats";

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** A bound of a rule: a number, or a formula over the sheet. */
function bound(sheet: HostSheet, given: unknown): number {
  if (typeof given === "number") return given;
  const text = typeof given === "string" ? given : "";
  if (!text.startsWith("=")) return Number(text);
  const value = evaluateFormula(text, (_, area) => valuesOf(sheet, area));
  return typeof value === "number" ? value : Number.NaN;
}

function valuesOf(sheet: HostSheet, area: Area): RawValue[] {
  return [...placesOf(area)].map(({ row, column }) => sheet.at(row, column).value);
}

function between(sheet: HostSheet, value: number, rule: Readonly<Record<string, unknown>>): boolean {
  const [first, second] = [bound(sheet, rule["formula1"]), bound(sheet, rule["formula2"])];
  switch (rule["operator"]) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}

/** Whether a value may stand in a cell under a rule; blanks may. */
function allows(sheet: HostSheet, { type, rule }: HostValidation, value: RawValue): boolean {
  if (value === null) return true;
  switch (type) {
    case "Decimal":
      return typeof value === "number" && between(sheet, value, record(rule["decimal"]));
    case "WholeNumber":
      return Number.isInteger(value) && typeof value === "number" && between(sheet, value, record(rule["wholeNumber"]));
    case "List": {
      const source = record(rule["list"])["source"];
      return typeof source !== "string" || source.split(",").includes(String(wireValue(value)));
    }
    default:
      return true;
  }
}

const ruleAt = (sheet: HostSheet, place: CellAddress): HostValidation | undefined =>
  sheet.validations.find(({ area }) => contains(area, place));

function validAt(sheet: HostSheet, place: CellAddress): boolean {
  const rule = ruleAt(sheet, place);
  return !rule || allows(sheet, rule, sheet.at(place.row, place.column).value);
}

const places = ({ areas }: Over): CellAddress[] => areas.flatMap((area) => [...placesOf(area)]);

export const dataValidation = defineClass<Over>({
  type: "DataValidation",
  scalars: {
    type: (over) => {
      const kinds = new Set(places(over).map((place) => ruleAt(over.sheet, place)));
      const [only] = kinds;
      return kinds.size > 1 ? "Inconsistent" : (only?.type ?? "None");
    },
    rule: (over) => {
      const kinds = new Set(places(over).map((place) => ruleAt(over.sheet, place)));
      const [only] = kinds;
      return kinds.size > 1 ? null : (only?.rule ?? {});
    },
    valid: (over) => {
      const all = new Set(places(over).map((place) => validAt(over.sheet, place)));
      return all.size > 1 ? null : !all.has(false);
    },
  },
  methods: {
    getInvalidCells: (over) => {
      const bad = places(over).filter((place) => !validAt(over.sheet, place));
      if (bad.length === 0) throw itemNotFound("invalid cells");
      const areas = bad.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
      return over.world.wrap.areas(over.sheet, areas);
    },
  },
});
