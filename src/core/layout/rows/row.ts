/** One line under the headings with the cells that answer for an indicator. */
import type { Grid } from "../../grid/grid";
import type { ColumnRole } from "../layout";
import type { Label, Line } from "../lines";
import { cellIn, labelAt } from "./cells";
import type { TableColumns } from "./cells";

export interface Row {
  readonly line: Line;
  /** The first text that is no running number: what the line is about. */
  readonly first: Label | null;
  readonly weight: Label | null;
  readonly score: Label | null;
  /** A target or an actual says something. */
  readonly answered: boolean;
  /** It is answered, or holds a weight or a score in figures. */
  readonly counted: boolean;
}

/** Looks at a line. */
export function rowOf(grid: Grid, table: TableColumns, line: Line): Row {
  const get = (role: ColumnRole): Label | null => labelAt(grid, cellIn(grid, line.row, table.of(role)));
  const answers: readonly ColumnRole[] = ["target", "adjustedTarget", "standardValue", "actual", "standardActual"];
  const answered = answers.some((role) => get(role) !== null);
  const weight = get("weight");
  const score = get("score");
  const first = line.labels.find(({ address, numeric }) => !numeric && !isRunningNumber(table, address.column)) ?? null;
  return {
    line,
    first,
    weight,
    score,
    answered,
    counted: answered || weight?.numeric === true || score?.numeric === true,
  };
}

/** True for the column of running numbers, which says nothing of what a line is. */
export function isRunningNumber(table: TableColumns, column: number): boolean {
  const numbers = table.of("number");
  return numbers !== null && numbers.left <= column && column <= numbers.right;
}

/** True where a table has columns for targets or actuals. */
export function hasAnswers(table: TableColumns): boolean {
  return table.of("target") !== null || table.of("actual") !== null;
}
