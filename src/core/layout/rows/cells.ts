/** Cells of a row by the role of their column, through merged areas and blank neighbours. */
import type { Area, CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { Column } from "../headings/column";
import type { ColumnRole } from "../layout";
import { labelOf } from "../lines";
import type { Label } from "../lines";

/** The columns of a table by role, ready for reading rows. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** Level columns above the name, from the highest. */
  readonly levels: readonly Column[];
  /** The column of the indicators' own names. */
  readonly name: Column;
  /** Row of the actual by row of the target, where it stands below that. */
  readonly stacked: ReadonlyMap<number, number>;
  of(role: ColumnRole): Column | null;
}

/** Sorts the columns out; null where none names the indicators. */
export function tableColumns(
  columns: readonly Column[],
  stacked: ReadonlyMap<number, number> = new Map(),
): TableColumns | null {
  const of = (role: ColumnRole): Column | null => columns.find((column) => column.role === role) ?? null;
  const naming = (["level1", "level2", "level3", "name"] as const).map(of).filter((column) => column !== null);
  const name = naming.at(-1);
  return name ? { columns, levels: naming.slice(0, -1), name, stacked, of } : null;
}

/** The cell of a column in a row: the one that shows there, from a merged area too; else the column's first place, blank. */
export function cellIn(grid: Grid, row: number, column: Column | null): CellAddress | null {
  if (!column) return null;
  for (let at = column.left; at <= column.right; at++) {
    const area = grid.areaAt(row, at);
    const label = labelOf(grid, grid.at(area.top, area.left));
    if (label.key !== "" && area.left >= column.left) return label.address;
  }
  const area = grid.areaAt(row, column.left);
  return area.left >= column.left && area.right <= column.right
    ? { row: area.top, column: area.left }
    : { row, column: column.left };
}

/** What a cell itself holds, as `cellIn` found it; null where it is blank or covered by a merged area that begins elsewhere. */
export function labelAt(grid: Grid, address: CellAddress | null): Label | null {
  if (!address) return null;
  const label = labelOf(grid, grid.at(address.row, address.column));
  return label.key === "" ? null : label;
}

/** The merged area over several rows in which a column's cell of a row lies, or null. */
export function tallArea(grid: Grid, row: number, column: Column | null): Area | null {
  if (!column) return null;
  for (let at = column.left; at <= column.right; at++) {
    const area = grid.areaAt(row, at);
    if (area.bottom > area.top) return area;
  }
  return null;
}

/** True where a cell holds nothing, or only a dash or a stroke. */
export function saysNothing(label: Label | null): boolean {
  return label === null || /^[-—–/\\]*$/u.test(label.key);
}
