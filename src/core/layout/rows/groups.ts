/** Weights and scores over several rows: merged areas, and blanks where a merge was lost. */
import type { Area, CellAddress } from "../../grid/address";
import { toA1 } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { IndicatorRow } from "../layout";
import { labelAt } from "./cells";

/** The rows with groups of one member dissolved and groups of lost merges restored. */
export function settleGroups(
  grid: Grid,
  rows: readonly IndicatorRow[],
  totalWeight: CellAddress | null,
): readonly IndicatorRow[] {
  return withoutSingles(restoreLost(grid, rows, totalWeight));
}

const same = (first: Area, second: Area): boolean => first.top === second.top && first.left === second.left;

/** An area that covers one indicator only (and placeholders beside it) is no group. */
function withoutSingles(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return rows.map((row, at) => {
    const { group } = row;
    if (!group) return row;
    const neighbours = [rows[at - 1], rows[at + 1]];
    return neighbours.some((other) => other?.group && same(other.group, group)) ? row : { ...row, group: null };
  });
}

/**
 * Blanks below a weight and a score are a lost merge only where that is certain: rows of the same level, with target
 * and actual, nothing in both columns, and weights that add up to the written total (or to 100) as they stand.
 */
function restoreLost(
  grid: Grid,
  rows: readonly IndicatorRow[],
  totalWeight: CellAddress | null,
): readonly IndicatorRow[] {
  if (rows.some(({ group }) => group !== null) || !addsUp(grid, rows, totalWeight)) return rows;
  const heads = headsOf(grid, rows);
  const last = new Map<number, number>();
  heads.forEach((head, at) => {
    if (head !== at) last.set(head, rows[at]?.row ?? 0);
  });
  return rows.map((row, at) => {
    const head = rows[heads[at] ?? at];
    const bottom = last.get(heads[at] ?? at);
    if (!head?.weight || bottom === undefined) return row;
    const column = head.weight.column;
    return {
      ...row,
      weight: head.weight,
      score: head.score,
      group: { top: head.row, left: column, bottom, right: column },
    };
  });
}

/** For each row the row whose weight and score it shares; itself where it has its own or none. */
function headsOf(grid: Grid, rows: readonly IndicatorRow[]): readonly number[] {
  const heads: number[] = [];
  rows.forEach((row, at) => {
    const previous = heads[at - 1];
    const head = previous === undefined ? undefined : rows[previous];
    const shares = head && isBare(grid, row) && !isBare(grid, head) && sameLevel(head, row) && answered(grid, row);
    heads.push(shares === true && previous !== undefined ? previous : at);
  });
  return heads;
}

const blank = (grid: Grid, cell: CellAddress | null): boolean => labelAt(grid, cell) === null;
const isBare = (grid: Grid, { weight, score }: IndicatorRow): boolean => blank(grid, weight) && blank(grid, score);
const answered = (grid: Grid, { target, actual }: IndicatorRow): boolean =>
  !blank(grid, target) && !blank(grid, actual);
const sameLevel = (first: IndicatorRow, second: IndicatorRow): boolean =>
  first.path.slice(0, -1).join("|") === second.path.slice(0, -1).join("|");

function addsUp(grid: Grid, rows: readonly IndicatorRow[], totalWeight: CellAddress | null): boolean {
  const figures: number[] = [];
  const seen = new Set<string>();
  for (const { weight } of rows) {
    const label = labelAt(grid, weight);
    if (!label || seen.has(toA1(label.address))) continue;
    if (!label.numeric) return false;
    seen.add(toA1(label.address));
    figures.push(Math.round(Number(label.key.replace(/[%,]/gu, "")) * 10_000));
  }
  const sum = figures.reduce((total, figure) => total + figure, 0) / 10_000;
  const written = Number(labelAt(grid, totalWeight)?.key);
  return figures.length > 0 && (sum === written || sum === 100);
}
