/** What came of one file, as plain data that can pass between threads. */
import type { Decimal } from "../../core/decimal";
import { decimal } from "../../core/decimal";
import type { MadeCell } from "../../workbooks/sheet-content";

/** A cell of the summary that can be copied between threads: a figure as its digits. */
export type PlainCell = { readonly digits: string } | { readonly text: string } | null;

export interface FileReport {
  readonly place: string;
  /** Lines for stdout. */
  readonly results: readonly string[];
  /** Sentences for stderr. */
  readonly says: readonly string[];
  /** 0 scored without errors, 1 with, 2 not done. */
  readonly status: 0 | 1 | 2;
  readonly tables: number;
  readonly errors: number;
  /** Rows of the summary workbook, one a table; empty unless asked for. */
  readonly rows: readonly (readonly PlainCell[])[];
}

const isDecimal = (value: Decimal | string): value is Decimal => typeof value !== "string";

/** A made cell without its link, which leads into a workbook that the summary is not part of. */
export function plainCell({ value }: MadeCell): PlainCell {
  if (value === null) return null;
  return isDecimal(value) ? { digits: value.toString() } : { text: value };
}

/** The made cell again. */
export function madeCell(cell: PlainCell): MadeCell {
  if (cell === null) return { value: null };
  return { value: "digits" in cell ? decimal(cell.digits) : cell.text };
}
