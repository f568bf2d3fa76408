/** Reading and assigning the cells of a range as Excel does. */
import type { Area } from "../../../src/core/grid/address";
import { placesOf } from "../book/book";
import type { HostCell } from "../book/cell";
import { coerce } from "../book/coerce";
import type { HostSheet } from "../book/sheet";
import { accessDenied, invalidArgument } from "../wire/fault";
import type { RangeSelf } from "./world";

/** A matrix of what a function says of each cell. */
export function matrix<T>(area: Area, tell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(tell(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The one answer of all places; null where they differ. */
export function common<T>(places: Iterable<T>): T | null {
  let first: T | null = null;
  let any = false;
  for (const one of places) {
    if (any && one !== first) return null;
    first = one;
    any = true;
  }
  return first;
}

type Given = string | number | boolean | null;

function isGiven(value: unknown): value is Given {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** What was assigned, one for each cell: a matrix of the range's size, or one value for all. */
function givenFor({ area }: RangeSelf, assigned: unknown): (row: number, column: number) => Given {
  if (!Array.isArray(assigned)) {
    if (!isGiven(assigned)) throw invalidArgument("value");
    return () => assigned;
  }
  const rows: readonly unknown[] = assigned;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits)
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  return (row, column) => {
    const line = rows[row - area.top];
    const value: unknown = Array.isArray(line) ? line[column - area.left] : null;
    if (!isGiven(value)) throw invalidArgument("value");
    return value;
  };
}

/** Throws AccessDenied before anything is changed where a protected sheet has one of the cells locked. */
export function refuseLocked(sheet: HostSheet, area: Area): void {
  if (!sheet.protection.protected) return;
  for (const { row, column } of placesOf(area))
    if (sheet.at(row, column).locked) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

export function assignValues(self: RangeSelf, assigned: unknown): void {
  const given = givenFor(self, assigned);
  refuseLocked(self.sheet, self.area);
  for (const { row, column } of placesOf(self.area)) {
    const value = given(row, column);
    if (value === null || self.sheet.isCovered(row, column)) continue;
    assignCell(self.sheet, row, column, value);
  }
  self.world.changed(self.sheet, self.area);
}

/** Puts a value into one cell as if it had been typed there. */
export function assignCell(sheet: HostSheet, row: number, column: number, value: string | number | boolean): void {
  const cell = sheet.at(row, column);
  const result = coerce(value, cell.numberFormat);
  const numberFormat = cell.numberFormat === "General" ? (result.numberFormat ?? "General") : cell.numberFormat;
  sheet.put(row, column, { ...cell, value: result.value, formula: result.formula, numberFormat, shown: null });
}

export function assignNumberFormat(self: RangeSelf, assigned: unknown): void {
  const given = givenFor(self, assigned);
  if (self.sheet.protection.protected && self.sheet.protection.options["allowFormatCells"] !== true)
    throw accessDenied(`the sheet ${self.sheet.name} is protected`);
  for (const { row, column } of placesOf(self.area)) {
    const numberFormat = given(row, column);
    if (typeof numberFormat !== "string") continue;
    self.sheet.put(row, column, { ...self.sheet.at(row, column), numberFormat, shown: null });
  }
}

/** What a covered cell of a merged area holds: nothing. */
export function cellOf(self: RangeSelf, row: number, column: number): HostCell {
  return self.sheet.at(row, column);
}
