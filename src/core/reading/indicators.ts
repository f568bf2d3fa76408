/** Indicators with their values: target, actual, weight, score, group, nature. */
import { decimal, placesOf } from "../decimal";
import { sameAddress } from "../grid/address";
import type { Area, CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { IndicatorRow, LevelHeading, TableLayout } from "../layout/layout";
import { readTarget, readText } from "../values/read";
import { squeeze } from "../values/text";
import { actualAt, numberAt, percentAt, targetAt, textAt } from "./cells";
import { natureOf } from "./nature";
import type { CellReading, GroupReading, IndicatorReading, NumberReading } from "./table";

/** The merged weights and scores over several indicators. */
export function groupsOf(layout: TableLayout): readonly GroupReading[] {
  const groups: { area: Area; members: number[] }[] = [];
  layout.rows.forEach(({ group }, at) => {
    if (!group) return;
    const known = groups.find(({ area }) => area.top === group.top && area.left === group.left);
    if (known) known.members.push(at);
    else groups.push({ area: group, members: [at] });
  });
  return groups.filter(({ members }) => members.length > 1);
}

/** One row with its values. */
export function indicatorOf(
  grid: Grid,
  layout: TableLayout,
  row: IndicatorRow,
  at: number,
  groups: readonly GroupReading[],
): IndicatorReading {
  const group = groups.findIndex(({ members }) => members.includes(at));
  const calculation = calculationAt(grid, row.calculation);
  const target = targetAt(grid, row.target, row) ?? plannedIn(calculation, layout);
  const name = { text: row.path.at(-1) ?? "", cell: row.nameCell };
  return {
    row: row.row,
    path: row.path,
    name,
    nature: natureOf(row.path, target?.text ?? ""),
    target,
    actual: actualAt(grid, row.actual, target),
    standard: textAt(grid, row.standard),
    calculation,
    weight: weightOf(grid, layout, row, at),
    score: numberAt(grid, row.score),
    otherScore: numberAt(grid, row.otherScore),
    reason: textAt(grid, row.reason),
    reasonCell: row.reason,
    group: group < 0 ? null : group,
  };
}

function calculationAt(grid: Grid, address: CellAddress | null): CellReading | null {
  if (!address) return null;
  const cell = grid.at(address.row, address.column);
  return { ...readTarget(cell), text: cell.text.trim(), cell: address, formula: cell.formula !== null };
}

const planned = /^目标(?:值|数)?[:：为]?/u;

/** `目标≥60名` in the column of figures and arithmetic, where the table has no column of targets. */
function plannedIn(calculation: CellReading | null, layout: TableLayout): CellReading | null {
  if (!calculation || layout.columns.some(({ role }) => role === "target") || !planned.test(calculation.text))
    return null;
  return { ...calculation, ...readText(calculation.text.replace(planned, "")), text: calculation.text };
}

/** The weight that counts: the column's, the name's, or that of a level heading over this row alone. */
function weightOf(grid: Grid, layout: TableLayout, row: IndicatorRow, at: number): NumberReading | null {
  const column = percentAt(grid, row.weight);
  if (column?.number != null || (column && row.nameWeight === null && column.state !== "blank")) return column;
  if (row.nameWeight !== null) return written(row.nameWeight, row.nameCell);
  const level = layout.levels.find((one) => one.writtenWeight !== null && covers(one, at) && alone(layout, one));
  if (level?.writtenWeight != null && column === null) return written(level.writtenWeight, level.cell);
  return column;
}

const covers = ({ firstRow, lastRow }: LevelHeading, at: number): boolean => firstRow <= at && at <= lastRow;
const alone = (layout: TableLayout, level: LevelHeading): boolean =>
  level.firstRow === level.lastRow && !layout.levels.some((one) => one !== level && sameAddress(one.cell, level.cell));

function written(digits: string, cell: CellAddress): NumberReading {
  return { cell, text: digits, number: decimal(digits), places: placesOf(digits), formula: false, state: "number" };
}

/** True where two names are the same when squeezed. */
export function sameName(first: string, second: string): boolean {
  return squeeze(first) === squeeze(second);
}
