/** A sheet as a host hands it over: plain data, only cells that hold something. */
import type { Area, CellAddress } from "./address";

/** An error value of a spreadsheet, `#DIV/0!` and its like. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: dates are serial numbers, as in the spreadsheet; null is an empty cell. */
export type RawValue = number | string | boolean | CellError | null;

/** One cell as read: value, what the spreadsheet displays, its formula and its number format. */
export interface Cell {
  readonly address: CellAddress;
  readonly value: RawValue;
  /** Display text, as on screen; never trimmed here. */
  readonly text: string;
  /** With its `=`; null where the cell holds none. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What may be written on a sheet. */
export interface SheetProtection {
  readonly protected: boolean;
  /** Areas that may still be written on a protected sheet, where the host can tell. */
  readonly unlocked: readonly Area[];
}

/** A sheet as read, in a form that every host can make. */
export interface SheetData {
  readonly name: string;
  /** Cells that hold something, in any order. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** False for hidden and very hidden sheets. */
  readonly visible: boolean;
  readonly protection: SheetProtection;
  /** True where dates count from 1904. */
  readonly date1904: boolean;
}

/** A whole workbook as read. */
export interface WorkbookData {
  /** Name without folder, null where the host has none. */
  readonly fileName: string | null;
  readonly sheets: readonly SheetData[];
}
