/** Finds the tables of a sheet by the meaning of their headings, wherever they stand. */
import type { Grid } from "../grid/grid";
import { headingBlocks } from "./headings/block";
import type { LayoutCorrection, SheetLayout, SkipReason, TableLayout } from "./layout";
import { linesOf } from "./lines";
import { regionsOf } from "./regions/regions";
import { tableOf } from "./table";
import { ourSheets } from "./words/head";

export interface LayoutContext {
  /** A user's corrections, tried on every table whose headings they name. */
  readonly corrections: readonly LayoutCorrection[];
  /** Name of the workbook's file, null where there is none. */
  readonly fileName: string | null;
}

/** All tables of a sheet, from top to bottom, then from left to right; or why there is none. */
export function findTables(grid: Grid, { corrections }: LayoutContext): SheetLayout {
  const sheet = grid.sheet.name;
  const none = (skipped: SkipReason): SheetLayout => ({ sheet, tables: [], skipped });
  if (ourSheets.includes(sheet)) return none("ours");
  const lines = linesOf(grid);
  if (lines.length === 0) return none("empty");
  const tables = regionsOf(lines, headingBlocks(lines))
    .map((region) => tableOf(grid, region, corrections))
    .filter((table): table is TableLayout => table !== null && table.rows.length > 0 && isAnswered(table))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return tables.length > 0 ? { sheet, tables, skipped: null } : none("no-table");
}

/** A table to score says what was done or what was earned, or at least how it is earned. */
function isAnswered({ columns }: TableLayout): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return has("actual") || has("score") || (has("standard") && !has("target"));
}
