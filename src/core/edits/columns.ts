/** 分值 and 得分 columns for a table that has none: at its right edge, only after a person agreed. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";
import { toA1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isBlank } from "../grid/grid";
import { unitsOf } from "../scoring";
import type { CellEdit, EditPlan, EditPurpose, HeldBack } from "./edit";
import type { Grids, PlannedTable } from "./planned";

/** The headings as they are written on the sheet; words of locale/. */
export interface ColumnWords {
  readonly weight: string;
  readonly score: string;
  readonly grade: string;
  readonly total: string;
}

/** Where the new cells go: columns, heading row, rows of indicators, and the row below where it is free. */
interface Place {
  readonly weight: number | null;
  readonly score: number;
  readonly grade: number;
  readonly heading: number;
  readonly last: number;
  readonly totalRow: number | null;
  /** The column whose look the new ones take: that of the weights, else the table's last. */
  readonly model: number;
}

function free(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++)
    if (grid.isMerged(row, column) || !isBlank(grid.at(row, column))) return false;
  return true;
}

function freeBlock(grid: Grid, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row++) if (!free(grid, row, left, right)) return false;
  return true;
}

/** The place for the columns that the table lacks; null where it has a score column, or no room beside it. */
function placeFor({ reading }: PlannedTable, grid: Grid): Place | null {
  const { area, columns, headingRows, rows } = reading.layout;
  const last = Math.max(...rows.map((row) => row.row));
  if (!headingRows || rows.length === 0 || columns.some((column) => column.role === "score")) return null;
  const edge = area.right;
  const weights = columns.find((column) => column.role === "weight")?.left ?? null;
  const weighted = weights !== null;
  const score = weighted ? edge + 1 : edge + 2;
  const around = { heading: headingRows.first, last, model: weights ?? edge };
  const place = { weight: weighted ? null : edge + 1, score, grade: score + 1, ...around };
  if (!freeBlock(grid, place.heading, last, edge + 1, place.grade)) return null;
  return { ...place, totalRow: free(grid, last + 1, area.left, place.grade) ? last + 1 : null };
}

type Put = (
  row: number,
  column: number | null,
  purpose: EditPurpose,
  after: Decimal | string | null,
) => readonly CellEdit[];

function putter(grid: Grid, place: Place): Put {
  return (row, column, purpose, after) => {
    if (column === null || after === null) return [];
    const cell: CellAddress = { row, column };
    const { formula, numberFormat, value } = grid.at(row, column);
    const look: CellAddress = { row: Math.min(row, place.last), column: place.model };
    return [
      {
        sheet: grid.sheet.name,
        cell,
        purpose,
        before: { value, formula, numberFormat },
        after,
        numberFormat: null,
        look,
      },
    ];
  };
}

function headings(place: Place, put: Put, words: ColumnWords): readonly CellEdit[] {
  return [
    ...put(place.heading, place.weight, "heading", words.weight),
    ...put(place.heading, place.score, "heading", words.score),
    ...put(place.heading, place.grade, "heading", words.grade),
  ];
}

/** A group's weight and score go into its first row, as its merged cell would. */
function rowCells(table: PlannedTable, place: Place, put: Put): readonly CellEdit[] {
  return unitsOf(table.reading, table.score.indicators).flatMap(({ members: [first = -1], score }) => {
    const row = table.reading.indicators[first]?.row;
    if (row === undefined) return [];
    return [...put(row, place.weight, "weight", score.weight), ...put(row, place.score, "score", score.score)];
  });
}

function totals(table: PlannedTable, place: Place, put: Put, words: ColumnWords): readonly CellEdit[] {
  const { grade, total } = table.score;
  if (place.totalRow === null || total.pending > 0) return [];
  return [
    ...put(place.totalRow, table.reading.layout.area.left, "heading", words.total),
    ...put(place.totalRow, place.weight, "total", total.weight),
    ...put(place.totalRow, place.score, "total", total.score),
    ...put(place.totalRow, place.grade, "grade", grade.label),
  ];
}

/** The new cells of one table, or why there are none. */
function columnsOf(table: PlannedTable, grid: Grid, words: ColumnWords): Pick<EditPlan, "edits" | "heldBack"> {
  const place = table.scored ? placeFor(table, grid) : null;
  if (!place) return { edits: [], heldBack: [] };
  if (grid.sheet.protection.protected) {
    const cell = { row: place.heading, column: place.score };
    const held: HeldBack = { sheet: table.sheet, cell, purpose: "heading", why: "protected" };
    return { edits: [], heldBack: [held] };
  }
  const put = putter(grid, place);
  return {
    edits: [...headings(place, put, words), ...rowCells(table, place, put), ...totals(table, place, put, words)],
    heldBack: [],
  };
}

/** Columns for every table without a score column, where there is room; two tables side by side never share a cell. */
export function planColumns(
  evaluation: { readonly tables: readonly PlannedTable[] },
  grids: Grids,
  words: ColumnWords,
): EditPlan {
  const taken = new Set<string>();
  const plans = evaluation.tables.map((table) => {
    const grid = grids.get(table.sheet);
    const plan = grid ? columnsOf(table, grid, words) : { edits: [], heldBack: [] };
    const keys = plan.edits.map((edit) => `${edit.sheet}!${toA1(edit.cell)}`);
    if (keys.some((key) => taken.has(key))) return { edits: [], heldBack: [] };
    for (const key of keys) taken.add(key);
    return plan;
  });
  return {
    mode: "fill",
    edits: plans.flatMap((plan) => plan.edits),
    heldBack: plans.flatMap((plan) => plan.heldBack),
  };
}
