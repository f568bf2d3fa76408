/** The host's workbook: sheets, settings, recalculation. */
import type { Area, CellAddress } from "../../../src/core/grid/address";
import type { RawValue } from "../../../src/core/grid/sheet";
import { evaluateFormula, UnknownFormula } from "./formula";
import { HostSheet } from "./sheet";

/** A custom XML part. */
export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory. */
export class HostBook {
  name = "工作簿1.xlsx";
  readOnly = false;
  /** True where no sheet may be added or removed. */
  structureProtected = false;
  readonly sheets: HostSheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, string>();
  readonly xmlParts: HostXmlPart[] = [];
  active: HostSheet;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  private counter = 0;

  constructor(firstSheet = "Sheet1") {
    this.active = this.addSheet(firstSheet);
  }

  /** A number that no other thing of this workbook has. */
  nextId(): number {
    return ++this.counter;
  }

  addSheet(name: string): HostSheet {
    const number = String(this.nextId()).padStart(4, "0");
    const sheet = new HostSheet(`{00000000-${number}-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name or id; names ignore case, as in Excel. */
  sheet(key: string): HostSheet | null {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
  }

  /**
   * Computes every formula anew, or only those without a result. One that this host cannot read keeps the result it
   * came with, else shows #NAME?.
   */
  recalculate(onlyMissing = false): void {
    const done = new Map<string, RawValue>();
    const compute = (sheet: HostSheet, { row, column }: CellAddress): RawValue => {
      const cell = sheet.at(row, column);
      if (cell.formula === null || (onlyMissing && cell.value !== null)) return cell.value;
      const key = `${sheet.id}!${String(row)}:${String(column)}`;
      const known = done.get(key);
      if (known !== undefined) return known;
      done.set(key, 0); // a circle reads as 0
      const value = this.result(cell.formula, cell.value, (name, area) => {
        const from = name === null ? sheet : this.sheet(name);
        if (!from) return [{ error: "#REF!" }];
        return [...placesOf(area)].map((place) => compute(from, place));
      });
      done.set(key, value);
      if (value !== cell.value && JSON.stringify(value) !== JSON.stringify(cell.value))
        sheet.put(row, column, { ...cell, value, shown: null });
      return value;
    };
    for (const sheet of this.sheets)
      for (const { row, column, cell } of [...sheet.all()]) if (cell.formula !== null) compute(sheet, { row, column });
  }

  private result(formula: string, before: RawValue, lookup: Parameters<typeof evaluateFormula>[1]): RawValue {
    try {
      return evaluateFormula(formula, lookup);
    } catch (unknown) {
      if (unknown instanceof UnknownFormula) return before ?? { error: "#NAME?" };
      throw unknown;
    }
  }
}

/** The places of an area, row by row. */
export function* placesOf(area: Area): Generator<CellAddress> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}
