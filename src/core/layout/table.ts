/** One table put together: columns, rows, funds, sums and what stands around them. */
import type { CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { bandsText } from "./blocks/bands";
import { baseData } from "./blocks/base-data";
import { fundsBlocks } from "./funds/index";
import { goalsOf } from "./blocks/goals";
import { headOf } from "./blocks/head";
import { spendingBlock } from "./blocks/spending";
import { summaryRows } from "./blocks/summary";
import { settleTotals, totalsOf } from "./blocks/total";
import { columnsOf, layoutColumn } from "./headings/column";
import { tableCertainty, weighColumns, withoutHeadings } from "./headings/certainty";
import { corrected, correctionFor } from "./headings/correction";
import { guessRoles } from "./headings/guess";
import { settleRoles } from "./headings/roles";
import { splitSpanned } from "./headings/spanned";
import { stackedIn, unstacked, withStacked } from "./headings/stacked";
import type { LayoutCorrection, TableKind, TableLayout } from "./layout";
import { areaOfLines, textAt } from "./lines";
import type { Line } from "./lines";
import type { Region } from "./regions/regions";
import { bodyOf } from "./rows/body";
import { tableColumns } from "./rows/cells";
import { withPoints } from "./rows/execution-row";
import { settleGroups } from "./rows/groups";
import { departmentWords, indicatorTableWords } from "./words/head";

/** Reads one region; null where no column names the indicators. */
export function tableOf(grid: Grid, region: Region, corrections: readonly LayoutCorrection[]): TableLayout | null {
  const { block, repeats, summary, lines } = region;
  const headings = new Set(
    [block, ...repeats].flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const spending = spendingBlock(lines.filter(({ row }) => row < block.first));
  const free = lines.filter(({ row }) => !headings.has(row) && !spending?.used.has(row));
  const funds = fundsBlocks(grid, free, block.first);
  const end = summary ? summary.first : Number.POSITIVE_INFINITY;
  const below = free.filter(({ row }) => row > block.last && row < end && !funds.rows.has(row));
  const stacked = stackedIn(below);
  const bodyLines = stacked ? unstacked(below, stacked) : below;
  const headed = columnsOf(grid, block, bodyLines);
  const correction = correctionFor(headed, corrections);
  const found = settleRoles(splitSpanned(grid, headed, bodyLines));
  const settled = stacked ? withStacked(found, stacked) : found;
  const guessed = guessRoles(settled, speaksOfEvaluation(lines, block.first));
  const columns = weighColumns(correction ? corrected(guessed, correction) : guessed);
  const table = tableColumns(columns, stacked?.actuals);
  if (!table) return null;
  const body = bodyOf(grid, table, bodyLines, {
    ignored: new Set(correction?.notIndicators ?? []),
    funds: funds.blocks,
  });
  const summaryFound = summary ? summaryRows(lines, summary) : null;
  const headLines = free.filter(({ row }) => row < block.first && !funds.rows.has(row));
  const fundsLines = free.filter(({ row }) => row < block.first && funds.rows.has(row));
  const head = headOf([...headLines, ...body.rest], fundsLines);
  const written = settleTotals(grid, body.sums);
  const sums = [...written, ...(summaryFound?.sums ?? [])];
  const sumRows = new Set(sums.flatMap(({ label, score }) => [label.cell.row, score?.row ?? label.cell.row]));
  const around = [...headLines, ...body.rest, ...lines.filter(({ row }) => sumRows.has(row))];
  const totals = totalsOf(grid, head, written, around);
  const certainty = tableCertainty(columns.map(layoutColumn), head.title?.text ?? null);
  const unsure = block.headless === true && !correction;
  return {
    sheet: grid.sheet.name,
    area: areaOfLines(
      lines,
      Math.max(body.last, stacked?.actuals.get(body.last) ?? -1, summaryFound?.last ?? -1, block.last),
    ),
    kind: kindOf(head.title?.text ?? "", funds.blocks.length > 0),
    certainty: unsure ? withoutHeadings(certainty) : certainty,
    title: head.title,
    project: head.project,
    department: head.department,
    unit: head.unit,
    year: head.year,
    headingRows: block.headless === true ? null : { first: block.first, last: block.last },
    columns: columns.map(layoutColumn),
    levels: body.levels,
    rows: settleGroups(grid, body.rows, totals.totalWeightCell),
    funds: body.execution ? withPoints(funds.blocks, body.execution) : funds.blocks,
    spending: spending?.block ?? null,
    sums,
    ...totals,
    totalCell: totals.totalCell ?? (totals.totalText ? null : blankPlace(grid, head.totalPlace)),
    bandsText: bandsText([...headLines, ...body.rest]),
    notes: body.rest.flatMap(({ labels }) => labels.slice(0, 1).map(textAt)),
    baseData: baseData(headLines),
    goals: goalsOf(headLines),
  };
}

/** The place right of 自评得分 in the head, where it is blank and a cell of its own. */
function blankPlace(grid: Grid, place: CellAddress | null): CellAddress | null {
  if (!place || grid.at(place.row, place.column).text.trim() !== "") return null;
  const { top, left } = grid.areaAt(place.row, place.column);
  return top === place.row && left === place.column ? place : null;
}

/** True where the lines above the headings speak of performance: evidence for headings never seen. */
function speaksOfEvaluation(lines: readonly Line[], first: number): boolean {
  return lines.some(({ row, labels }) => row < first && labels.some(({ key }) => /绩效|自评/u.test(key)));
}

function kindOf(title: string, funds: boolean): TableKind {
  if (departmentWords.some((word) => title.includes(word))) return "department";
  if (indicatorTableWords.some((word) => title.includes(word))) return "indicator-table";
  return funds ? "self-evaluation" : "indicator-table";
}
