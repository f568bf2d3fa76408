/** Reads a table that layout/ found: each cell of interest with its value. */
import type { Grid } from "../grid/grid";
import type { TableLayout } from "../layout/layout";
import { bandsIn } from "./bands";
import { numberAt, percentAt, textAt } from "./cells";
import { groupsOf, indicatorsOf } from "./indicators";
import { fundsOf, spendingOf } from "./funds";
import type { LevelReading, NumberReading, SumReading, TableReading } from "./table";
import { decimal, placesOf } from "../decimal";
import { squeeze } from "../values/text";

/** The table with its values. Never fails: what cannot be read is told by the state of each reading. */
export function readTable(grid: Grid, layout: TableLayout): TableReading {
  const groups = groupsOf(layout);
  return {
    layout,
    indicators: indicatorsOf(grid, layout, groups),
    groups,
    levels: layout.levels.map(levelOf),
    funds: layout.funds.map((block) => fundsOf(grid, block)),
    spending: layout.spending && spendingOf(grid, layout.spending),
    sums: layout.sums.map((row): SumReading => ({
      role: row.role,
      label: row.label,
      of: row.of,
      weight: percentAt(grid, row.weight),
      score: numberAt(grid, row.score),
    })),
    claimedTotal: totalOf(grid, layout),
    totalWeight: percentAt(grid, layout.totalWeightCell),
    claimedGrade: layout.gradeText ?? textAt(grid, layout.gradeCell),
    gradeCell: layout.gradeCell,
    bands: layout.bandsText && bandsIn(layout.bandsText.text),
    notes: layout.notes,
    baseData: layout.baseData.flatMap(({ label, value }) => {
      const reading = numberAt(grid, value);
      return reading ? [{ label: squeeze(label.text), reading }] : [];
    }),
  };
}

function levelOf({ level, text, cell, writtenWeight, firstRow, lastRow }: TableLayout["levels"][number]): LevelReading {
  return {
    level,
    text,
    cell,
    writtenWeight: writtenWeight === null ? null : decimal(writtenWeight),
    members: Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at),
  };
}

/** The written total: its cell, or the digits that stand inside other words. */
function totalOf(grid: Grid, layout: TableLayout): NumberReading | null {
  const text = layout.totalText;
  if (!text) return numberAt(grid, layout.totalCell);
  return {
    cell: text.cell,
    text: text.text,
    number: decimal(text.digits),
    places: placesOf(text.digits),
    formula: false,
    state: "number",
  };
}
