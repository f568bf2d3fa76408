/** A sheet as it will be once edits are written: what the findings after a scoring are made from. */
import { hundred, plainDigits } from "../decimal";
import { toA1 } from "../grid/address";
import type { Cell, SheetData, WorkbookData } from "../grid/sheet";
import type { CellEdit } from "./edit";

function written(edit: CellEdit): Cell {
  const { after, before, cell } = edit;
  const numberFormat = edit.numberFormat ?? before.numberFormat;
  if (typeof after === "string") return { address: cell, value: after, text: after, formula: null, numberFormat };
  const percent = numberFormat.includes("%");
  const text = percent ? `${plainDigits(after.times(hundred))}%` : plainDigits(after);
  return { address: cell, value: after.toNumber(), text, formula: null, numberFormat };
}

function sheetWith(sheet: SheetData, edits: readonly CellEdit[]): SheetData {
  if (edits.length === 0) return sheet;
  const changed = new Set(edits.map((edit) => toA1(edit.cell)));
  const kept = sheet.cells.filter((cell) => !changed.has(toA1(cell.address)));
  return { ...sheet, cells: [...kept, ...edits.map(written)] };
}

/** The workbook with the edits in their cells; nothing else changes. */
export function withEdits(workbook: WorkbookData, edits: readonly CellEdit[]): WorkbookData {
  const own = (sheet: SheetData): readonly CellEdit[] => edits.filter((edit) => edit.sheet === sheet.name);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => sheetWith(sheet, own(sheet))) };
}
