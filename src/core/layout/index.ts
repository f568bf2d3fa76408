/** Finds the tables of a sheet by the meaning of their headings, wherever they stand. */
import type { Grid } from "../grid/grid";
import { headingBlocks } from "./headings/block";
import { headlessBlock } from "./headings/headless";
import type { LayoutCorrection, SheetLayout, SkipReason, TableLayout } from "./layout";
import { linesOf } from "./lines";
import { isOurSheet } from "./ours";
import { regionsOf } from "./regions/regions";
import { reportOf } from "./report";
import { isMonitoring, skipReason } from "./skip";
import { tableOf } from "./table";

export { headingNames, headingsKey } from "./headings/correction";
export { headOfSheet, isOurSheet } from "./ours";
export type { SheetHead } from "./ours";

export interface LayoutContext {
  /** A user's corrections, tried on every table whose headings they name. */
  readonly corrections: readonly LayoutCorrection[];
  /** Name of the workbook's file, null where there is none. */
  readonly fileName: string | null;
}

/** Sheets with more rows or cells than this are no tables that people fill in. */
const mostRows = 200_000;
const mostCells = 2_000_000;

/** All tables of a sheet, from top to bottom, then from left to right; or why there is none. */
export function findTables(grid: Grid, { corrections }: LayoutContext): SheetLayout {
  const sheet = grid.sheet.name;
  const none = (skipped: SkipReason): SheetLayout => ({ sheet, tables: [], skipped });
  if (isOurSheet(grid.sheet)) return none("ours");
  if (grid.rows.length > mostRows || grid.sheet.cells.length > mostCells) return none("too-large");
  const lines = linesOf(grid);
  if (lines.length === 0) return none("empty");
  const headed = headingBlocks(lines);
  const headless = headed.length === 0 ? headlessBlock(lines) : null;
  const blocks = headless ? [headless] : headed;
  let form: SkipReason | null = null;
  const tables: TableLayout[] = [];
  for (const region of regionsOf(lines, blocks)) {
    const monitoring = isMonitoring(region.lines, region.block);
    const table = monitoring ? null : tableOf(grid, region, corrections);
    const unfit = monitoring ? "monitoring" : table && unfitness(grid, table);
    if (table && !unfit) tables.push(table);
    else form ??= unfit;
  }
  const report = blocks.length === 0 ? reportOf(grid, lines) : null;
  if (report) tables.push(report);
  if (tables.length === 0) return none(skipReason(sheet, lines, form));
  return { sheet, tables: tables.sort(byPlace), skipped: null };
}

const byPlace = (first: TableLayout, second: TableLayout): number =>
  first.area.top - second.area.top || first.area.left - second.area.left;

/** Why a table is not to be scored: it says only what is wanted, or nothing at all; null where it may be. */
function unfitness(grid: Grid, { columns, rows }: TableLayout): SkipReason | null {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const answers = has("actual") || has("score") || rows.some(({ actual }) => actual !== null);
  if (!answers)
    return has("standard") && !has("target") ? (rows.length > 0 ? null : "blank-form") : "target-application";
  const filled = rows.some(({ target, actual, score, otherScore }) =>
    [target, actual, score, otherScore].some(
      (cell) => cell !== null && grid.at(cell.row, cell.column).text.trim() !== "",
    ),
  );
  const formulas = rows.some(({ score }) => score !== null && grid.at(score.row, score.column).formula !== null);
  return filled || formulas ? null : "blank-form";
}
