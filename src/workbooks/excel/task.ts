/** Cells to write, whoever wants it: scores and their way back are one kind of task. */
import type { CellAddress } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";
import type { Look } from "./look";

/** One cell to write. */
export interface CellTask {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What must be there now. */
  readonly expected: RawValue;
  readonly value: RawValue;
  /** The number format to set; null leaves it alone. */
  readonly numberFormat: string | null;
  /** The look to set: that of another cell, or one that was kept; null leaves it alone. */
  readonly look: { readonly like: CellAddress } | { readonly set: Look } | null;
}

/** Cells one below the other, so that they go as one range. */
export interface Run {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  readonly tasks: readonly CellTask[];
  /** Estimated size of a request or an answer with it. */
  readonly bytes: number;
}

const rangeBytes = 900;
const cellBytes = 120;
/** A look goes over the wire twice: that of the cell, and that of its model. */
const lookBytes = 1200;

const sizeOf = (tasks: readonly CellTask[]): number =>
  tasks.reduce(
    (total, { look, value }) =>
      total + cellBytes + (look ? lookBytes : 0) + (typeof value === "string" ? value.length * 3 : 0),
    rangeBytes,
  );

const placeOf = ({ sheet, cell }: CellTask): string => `${sheet}\n${String(cell.column)}:${String(cell.row)}`;

/** Tasks as runs, each as long as it can be; of two tasks for one cell the later counts. */
export function runsOf(tasks: readonly CellTask[]): Run[] {
  const single = [...new Map(tasks.map((task) => [placeOf(task), task])).values()];
  const sheets = [...new Set(single.map(({ sheet }) => sheet))];
  const ordered = single.sort(
    (first, second) =>
      sheets.indexOf(first.sheet) - sheets.indexOf(second.sheet) ||
      first.cell.column - second.cell.column ||
      first.cell.row - second.cell.row,
  );
  const groups: CellTask[][] = [];
  for (const task of ordered) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const follows =
      above?.sheet === task.sheet && above.cell.column === task.cell.column && above.cell.row === task.cell.row - 1;
    if (group && follows) group.push(task);
    else groups.push([task]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { sheet, cell } = first;
    return [{ sheet, top: cell.row, column: cell.column, tasks: group, bytes: sizeOf(group) }];
  });
}
