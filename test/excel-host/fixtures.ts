/** Small workbooks for tests, written as rows of values. */
import { fromA1 } from "../../src/core/grid/address";
import type { Cell, RawValue, SheetData, WorkbookData } from "../../src/core/grid/sheet";

/** A value of a fixture: text starting with `=` is a formula with its result unknown. */
export type FixtureValue = string | number | boolean | null;

function cellOf(row: number, column: number, given: FixtureValue): Cell | null {
  if (given === null) return null;
  const isFormula = typeof given === "string" && given.startsWith("=");
  const value: RawValue = isFormula ? null : given;
  const text = isFormula ? "" : typeof given === "boolean" ? String(given).toUpperCase() : String(given);
  return { address: { row, column }, value, text, formula: isFormula ? given : null, numberFormat: "General" };
}

/** A sheet from rows of values that starts at a cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly FixtureValue[])[],
  more: Partial<SheetData> = {},
  start = "A1",
): SheetData {
  const origin = fromA1(start) ?? { row: 0, column: 0 };
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, right) => cellOf(origin.row + down, origin.column + right, value) ?? []),
  );
  return {
    name,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    visible: true,
    protection: { protected: false, unlocked: [] },
    date1904: false,
    ...more,
  };
}

export function workbookOf(...sheets: SheetData[]): WorkbookData {
  return { fileName: "测试.xlsx", sheets };
}
