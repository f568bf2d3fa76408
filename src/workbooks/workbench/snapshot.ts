/** A workbook as read from a file, in the form that the grid opens. */
import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import type { Cell, RawValue, SheetData, WorkbookData } from "../../core/grid/sheet";
import type { SheetAppearance } from "../file/appearance";
import { styleOf } from "./style";

/** Rows and columns shown beyond those that hold something. */
const spareRows = 40;
const spareColumns = 6;

/** Sheet ids in the grid: the place in the workbook, since names may change. */
export function sheetId(index: number): string {
  return `sheet-${String(index)}`;
}

/** What the grid holds for a value: error values as their text. */
export function gridValue(value: RawValue): string | number | boolean | null {
  return typeof value === "object" ? (value === null ? null : value.error) : value;
}

function cellData(cell: Cell): ICellData {
  const value = gridValue(cell.value);
  return { ...(value === null ? {} : { v: value }), ...(cell.formula === null ? {} : { f: cell.formula }) };
}

function rangeOf(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

/** One sheet in the grid's form, under an id. */
export function worksheetOf(sheet: SheetData, id: string, look: SheetAppearance | undefined): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  let bottom = 0;
  let right = 0;
  const place = (row: number, column: number): ICellData => {
    const line = (cells[row] ??= {});
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
    return (line[column] ??= {});
  };
  for (const cell of sheet.cells) Object.assign(place(cell.address.row, cell.address.column), cellData(cell));
  for (const [row, column, style] of look?.styles ?? []) place(row, column).s = styleOf(style);
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, height] of look?.rowHeights ?? []) rowData[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: IWorksheetData["columnData"] = {};
  for (const [column, width] of look?.columnWidths ?? []) columnData[column] = { w: width };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: bottom + 1 + spareRows,
    columnCount: right + 1 + spareColumns,
    defaultColumnWidth: look?.defaultColumnWidth ?? 72,
    defaultRowHeight: look?.defaultRowHeight ?? 20,
    cellData: cells,
    mergeData: sheet.merges.map(rangeOf),
    rowData,
    columnData,
  };
}

/** The grid's own form of a workbook; `looks` in the order of the sheets. */
export function snapshotOf(workbook: WorkbookData, looks: readonly SheetAppearance[]): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, index) => worksheetOf(sheet, sheetId(index), looks[index]));
  return {
    id: "workbook",
    name: workbook.fileName ?? "",
    appVersion: "1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
  };
}
