/** An indicator's row put together: its path and the cells of its columns. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { ColumnRole, IndicatorRow } from "../layout";
import type { Label } from "../lines";
import { indicatorName, nameWeight } from "../words/text";
import { cellIn, labelAt, saysNothing, tallArea } from "./cells";
import type { TableColumns } from "./cells";
import { hasAnswers } from "./row";
import type { Row } from "./row";

/** The row of an indicator with its name's label and the level names over it. */
export function indicatorRow(
  grid: Grid,
  table: TableColumns,
  row: Row,
  name: Label,
  levels: readonly string[],
): IndicatorRow {
  const at = row.line.row;
  const cell = (role: ColumnRole): CellAddress | null => cellIn(grid, at, table.of(role));
  // a row without target and actual does not answer for a score merged over it and its neighbours
  const shares = row.answered || !hasAnswers(table);
  const own = (role: ColumnRole): CellAddress | null => {
    const column = table.of(role);
    return shares || !column ? cell(role) : { row: at, column: column.left };
  };
  const rate = cell("completionRate");
  const group = tallArea(grid, at, table.of("weight")) ?? tallArea(grid, at, table.of("score"));
  return {
    row: at,
    path: [...levels, shortName(name)],
    nameCell: name.address,
    nameWeight: nameWeight(name.key),
    ...answers(grid, table, at),
    ...(rate && { completionRate: rate }),
    sign: cell("sign"),
    unit: cell("unit"),
    weight: own("weight"),
    score: own("score"),
    otherScore: cell("otherScore"),
    standard: cell("standard"),
    calculation: cell("calculation"),
    reason: cell("reason"),
    group: shares ? group : null,
  };
}

/** An indicator's name without number and weight; where nothing is left, as it stands. */
export function shortName(name: Label): string {
  return indicatorName(name.text) || name.text;
}

/** Target and actual: 标准值 with 评价指标值 where both are filled in, else 目标值 with 完成值; an adjusted target before the first one. */
function answers(
  grid: Grid,
  table: TableColumns,
  row: number,
): Pick<IndicatorRow, "target" | "actual" | "standardValue"> {
  const cell = (role: ColumnRole): CellAddress | null => cellIn(grid, row, table.of(role));
  const filled = (address: CellAddress | null): CellAddress | null =>
    saysNothing(labelAt(grid, address)) ? null : address;
  const figure = (address: CellAddress): boolean => /\d/u.test(labelAt(grid, address)?.key ?? "");
  const standardValue = cell("standardValue");
  const standard = filled(standardValue);
  const answer = filled(cell("standardActual"));
  // 规范度 beside 100% names the rate again and answers nothing
  if (standard && answer && figure(standard) === figure(answer))
    return { target: standard, actual: answer, standardValue };
  const below = table.stacked.get(row);
  const actual = below === undefined ? cell("actual") : cellIn(grid, below, table.of("target"));
  return { target: filled(cell("adjustedTarget")) ?? cell("target"), actual, standardValue };
}
