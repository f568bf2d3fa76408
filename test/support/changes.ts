/** Changes to a sheet that leave what it says as it was, and what it says: for tests of layout. */
import { gridOf } from "../../src/core/grid/grid";
import type { Cell, SheetData } from "../../src/core/grid/sheet";
import { findTables } from "../../src/core/layout/index";
import { readTable } from "../../src/core/reading/index";
import { squeeze } from "../../src/core/values/text";

/** Each indicator of a sheet with its texts and figures, one line each, in order. */
export function said(sheet: SheetData): readonly string[] {
  const grid = gridOf(sheet);
  return findTables(grid, { corrections: [], fileName: null }).tables.flatMap((layout) =>
    readTable(grid, layout).indicators.map((one) =>
      [
        ...one.path.map(squeeze),
        squeeze(one.target?.text ?? ""),
        squeeze(one.actual?.text ?? ""),
        one.weight?.number?.toString() ?? "",
        one.score?.number?.toString() ?? "",
        squeeze(one.standard?.text ?? ""),
      ].join("|"),
    ),
  );
}

/** The sheet with every row and column moved by a function. */
export function moved(sheet: SheetData, row: (at: number) => number, column: (at: number) => number): SheetData {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      address: { row: row(cell.address.row), column: column(cell.address.column) },
    })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: row(top),
      left: column(left),
      bottom: row(bottom),
      right: column(right),
    })),
  };
}

export const stay = (at: number): number => at;

/** Merged areas dissolved: their first cell keeps the content, the rest is blank. */
export const unmerged = (sheet: SheetData): SheetData => ({ ...sheet, merges: [] });

/** The sheet with every text changed. */
export function withTexts(sheet: SheetData, change: (text: string) => string): SheetData {
  return {
    ...sheet,
    cells: sheet.cells.map((cell): Cell => {
      if (typeof cell.value !== "string") return cell;
      const text = change(cell.text);
      return { ...cell, value: text, text };
    }),
  };
}

/** Half-width signs, digits and letters in their full-width forms. */
export const fullWidth = (text: string): string =>
  text.replace(/[\u0021-\u007E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

export const lastOf = (sheet: SheetData, of: "row" | "column"): number =>
  Math.max(...sheet.cells.map(({ address }) => address[of]));

/** Two sheets' cells on one. */
export function together(first: SheetData, second: SheetData): SheetData {
  return { ...first, cells: [...first.cells, ...second.cells], merges: [...first.merges, ...second.merges] };
}
