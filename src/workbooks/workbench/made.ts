/** Sheets of ours in the grid: put there as the model has them, outside the grid's own undo, which knows nothing of the model. */
import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetData } from "../../core/grid/sheet";
import type { SheetAppearance } from "../file/appearance";
import { worksheetOf } from "./snapshot";

/** A sheet with its place in the order and its look. */
export interface ShownSheet {
  readonly data: SheetData;
  readonly index: number;
  readonly look: SheetAppearance | undefined;
}

let count = 0;

/** Shows a sheet in place of the one of its name, or adds it; the sheet in front stays in front. */
export function showMade(api: FUniver, book: FWorkbook, { data, index, look }: ShownSheet): void {
  const unitId = book.getId();
  const id = `made-${String(++count)}`; // ids of removed sheets are not used again
  const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault(worksheetOf(data, id, look));
  const standing = book.getSheetByName(data.name);
  const inFront = standing !== null && book.getActiveSheet().getSheetId() === standing.getSheetId();
  if (standing) {
    const other = book.getSheets().find((one) => one.getSheetId() !== standing.getSheetId() && !one.isSheetHidden());
    if (inFront && other) book.setActiveSheet(other); // the one in front cannot go
    const subUnitId = standing.getSheetId();
    api.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId, subUnitName: data.name });
  }
  api.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet });
  const shown = book.getSheetByName(data.name);
  if (inFront && shown) book.setActiveSheet(shown);
}
