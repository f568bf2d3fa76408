/** A sheet made ready for questions: cells by place, merged areas, extent. Nothing here is proportional to empty cells. */
import type { Area, CellAddress } from "./address";
import { areaOf } from "./address";
import { areaIndex } from "./area-index";
import type { Cell, SheetData } from "./sheet";

/** One row that holds something; cells from left to right. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Reads of one sheet, by place. */
export interface Grid {
  readonly sheet: SheetData;
  /** Rows that hold something, from top to bottom. */
  readonly rows: readonly GridRow[];
  /** The cell at a place; an empty one where the sheet holds nothing there. */
  at(row: number, column: number): Cell;
  /** The merged area that covers a place, else the place alone. */
  areaAt(row: number, column: number): Area;
  /** The cell that shows at a place: the first cell of its merged area. */
  shownAt(row: number, column: number): Cell;
  isMerged(row: number, column: number): boolean;
}

const key = (row: number, column: number): number => row * 16384 + column;

/** An empty cell at a place. */
export function emptyCell(address: CellAddress): Cell {
  return { address, value: null, text: "", formula: null, numberFormat: "General" };
}

/** True where a cell holds neither a value that shows nor a formula. */
export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.text.trim() === "" && (cell.value === null || typeof cell.value === "string");
}

/** The grid of a sheet. Merged areas are kept as rectangles, so that a huge one costs nothing. */
export function gridOf(sheet: SheetData): Grid {
  const byPlace = new Map<number, Cell>();
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (isBlank(cell)) continue;
    const { row, column } = cell.address;
    byPlace.set(key(row, column), cell);
    const rowCells = byRow.get(row);
    if (rowCells) rowCells.push(cell);
    else byRow.set(row, [cell]);
  }
  const rows = [...byRow.entries()]
    .sort(([first], [second]) => first - second)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.address.column - b.address.column) }));
  const merges = areaIndex(sheet.merges);
  const at = (row: number, column: number): Cell => byPlace.get(key(row, column)) ?? emptyCell({ row, column });
  const areaAt = (row: number, column: number): Area => merges(row, column) ?? areaOf({ row, column });
  return {
    sheet,
    rows,
    at,
    areaAt,
    shownAt(row, column) {
      const area = areaAt(row, column);
      return at(area.top, area.left);
    },
    isMerged: (row, column) => merges(row, column) !== undefined,
  };
}
