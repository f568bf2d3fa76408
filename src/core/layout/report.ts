/** A report form without indicators: project, funds, spending, and the score and grade that the unit gave itself. */
import type { CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { bandsText } from "./blocks/bands";
import { fundsBlocks } from "./funds/index";
import { headOf } from "./blocks/head";
import { spendingBlock } from "./blocks/spending";
import { totalsOf } from "./blocks/total";
import type { TableLayout } from "./layout";
import { areaOfLines } from "./lines";
import type { Line } from "./lines";

/** Reads lines as a report; null where they have no title of an evaluation, no project or no score. */
export function reportOf(grid: Grid, lines: readonly Line[]): TableLayout | null {
  const spending = spendingBlock(lines);
  const rest = lines.filter(({ row }) => !spending?.used.has(row));
  const funds = fundsBlocks(grid, rest, Number.POSITIVE_INFINITY);
  const around = rest.filter(({ row }) => !funds.rows.has(row));
  const head = headOf(around);
  const totals = totalsOf(grid, head, [], around);
  const judged = totals.totalCell !== null || totals.totalText !== null || totals.gradeCell !== null;
  const named = head.project !== null || head.unit !== null || head.department !== null;
  if (!head.title || !/绩效|评价/u.test(head.title.text) || !named || !judged) return null;
  if (funds.blocks.length === 0 && !spending) return null;
  return {
    sheet: grid.sheet.name,
    area: areaOfLines(lines),
    kind: "report",
    certainty: { value: 0.9, reasons: [{ code: "title", detail: head.title.text }] },
    title: head.title,
    project: head.project,
    department: head.department,
    unit: head.unit,
    year: head.year,
    headingRows: null,
    columns: [],
    levels: [],
    rows: [],
    funds: funds.blocks,
    spending: spending?.block ?? null,
    sums: [],
    ...totals,
    totalCell: totals.totalCell ?? (totals.totalText ? null : blankTotal(head.totalPlace, lines)),
    bandsText: bandsText(lines),
    notes: [],
    baseData: [],
  };
}

/** Where a total belongs that is not written yet: beside its label, or in the column of 实际 where the form has 预期 and 实际. */
function blankTotal(place: CellAddress | null, lines: readonly Line[]): CellAddress | null {
  if (!place) return null;
  const above = lines.filter(({ row }) => row < place.row).flatMap(({ labels }) => labels);
  const actual = above.findLast(({ address, key }) => address.column > place.column && key === "实际");
  return { row: place.row, column: actual?.address.column ?? place.column };
}
