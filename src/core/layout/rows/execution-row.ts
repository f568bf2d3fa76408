/** A row with nothing but the points of the execution rate, whose amounts stand in the funds block: `预算执行率（10分） … 10 | 9.5`. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { FundsBlock, FundsRow } from "../layout";
import type { Label, Line } from "../lines";
import { isExecutionName } from "../words/text";
import { cellIn } from "./cells";
import type { TableColumns } from "./cells";
import { sumKind } from "./kinds";
import type { Row } from "./row";

/** The cells of its weight and its score, blank or not. */
export interface ExecutionPoints {
  readonly weight: CellAddress | null;
  readonly score: CellAddress | null;
}

/** The points of a line; null where it is another row. `next` is the line after it. */
export function executionPoints(grid: Grid, table: TableColumns, row: Row, next: Line | null): ExecutionPoints | null {
  const { first, answered, counted, line } = row;
  const [level] = table.levels;
  if (!first || !level || first.address.column > level.right || answered || !counted) return null;
  if (!isExecutionName(first.key) || hasRowsUnder(first, next)) return null;
  const cell = (role: "weight" | "score"): CellAddress | null => cellIn(grid, line.row, table.of(role));
  return { weight: cell("weight"), score: cell("score") };
}

/** True where the next line goes on right of a name; one that begins below it is another part of the table, or its sum. */
function hasRowsUnder({ address }: Label, next: Line | null): boolean {
  const first = next?.labels[0];
  return first !== undefined && first.address.column > address.column && sumKind(first.key) === null;
}

/** The line of a block that earns the points: its total, or its only one, as long as it has no points of its own. */
export function lineWithoutPoints({ rows }: FundsBlock): FundsRow | null {
  const line = rows.find(({ role }) => role === "total") ?? (rows.length === 1 ? rows[0] : undefined);
  return line && line.weight === null && line.score === null ? line : null;
}

/** The blocks, the first one that lacks them with the points. */
export function withPoints(blocks: readonly FundsBlock[], points: ExecutionPoints): readonly FundsBlock[] {
  const block = blocks.find((one) => lineWithoutPoints(one) !== null);
  const line = block && lineWithoutPoints(block);
  return blocks.map((one) =>
    one === block ? { ...one, rows: one.rows.map((row) => (row === line ? { ...row, ...points } : row)) } : one,
  );
}
