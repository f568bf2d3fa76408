/** Indicators with their values: target, actual, weight, score, group, nature. */
import { areaToA1 } from "../grid/address";
import type { Area, CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { TableLayout } from "../layout/layout";
import { countedBeside } from "../values/months";
import { readTarget, readText } from "../values/read";
import { actualAt, numberAt, rateAt, targetAt, textAt } from "./cells";
import { natureOf } from "./nature";
import type { CellReading, GroupReading, IndicatorReading } from "./table";
import { weightReader } from "./weights";

/** The merged weights and scores over several indicators. */
export function groupsOf(layout: TableLayout): readonly GroupReading[] {
  const groups = new Map<string, { area: Area; members: number[] }>();
  layout.rows.forEach(({ group }, at) => {
    if (!group) return;
    const name = areaToA1(group);
    const known = groups.get(name);
    if (known) known.members.push(at);
    else groups.set(name, { area: group, members: [at] });
  });
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

/** All rows with their values, in order. */
export function indicatorsOf(
  grid: Grid,
  layout: TableLayout,
  groups: readonly GroupReading[],
): readonly IndicatorReading[] {
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((at) => [at, group] as const)));
  const weightOf = weightReader(grid, layout);
  return layout.rows.map((row, at) => {
    const calculation = calculationAt(grid, row.calculation);
    const asked = targetAt(grid, row.target, row) ?? plannedIn(calculation, layout);
    const given = actualAt(grid, row.actual, asked);
    const target = asked && given ? { ...asked, ...countedBeside(asked, given) } : asked;
    const rate = row.completionRate ? rateAt(grid, row.completionRate) : null;
    return {
      row: row.row,
      path: row.path,
      name: { text: row.path.at(-1) ?? "", cell: row.nameCell },
      nature: natureOf(row.path, target?.text ?? ""),
      target,
      actual: target?.value === asked?.value ? given : actualAt(grid, row.actual, target),
      ...(rate && { completionRate: rate }),
      standard: textAt(grid, row.standard),
      calculation,
      weight: weightOf(row, at),
      score: numberAt(grid, row.score),
      otherScore: numberAt(grid, row.otherScore),
      reason: textAt(grid, row.reason),
      reasonCell: row.reason,
      group: groupOf.get(at) ?? null,
    };
  });
}

function calculationAt(grid: Grid, address: CellAddress | null): CellReading | null {
  if (!address) return null;
  const cell = grid.at(address.row, address.column);
  return {
    ...readTarget(cell, grid.sheet.date1904),
    text: cell.text.trim(),
    cell: address,
    formula: cell.formula !== null,
  };
}

const planned = /^目标(?:值|数)?[:：为]?/u;

/** `目标≥60名` in the column of figures and arithmetic, where the table has no column of targets. */
function plannedIn(calculation: CellReading | null, layout: TableLayout): CellReading | null {
  if (!calculation || layout.columns.some(({ role }) => role === "target")) return null;
  if (!planned.test(calculation.text)) return null;
  return { ...calculation, ...readText(calculation.text.replace(planned, "")), text: calculation.text };
}
