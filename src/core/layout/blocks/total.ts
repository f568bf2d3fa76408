/** The written total and grade of a table, wherever they stand. */
import type { CellAddress } from "../../grid/address";
import type { SumRow, TextAt } from "../layout";
import { isFigure } from "../lines";
import type { Label, Line } from "../lines";
import type { Grid } from "../../grid/grid";
import { labelAt } from "../rows/cells";
import { headField } from "./head";
import type { Head } from "./head";
import { isGradeWord } from "../words/text";

export interface Totals {
  readonly totalCell: CellAddress | null;
  readonly totalWeightCell: CellAddress | null;
  readonly totalText: (TextAt & { readonly digits: string }) | null;
  readonly gradeCell: CellAddress | null;
  readonly gradeText: TextAt | null;
}

const inWords =
  /(?:自评总?得?分|总得?分|综合得分|评价得分|得分合计|合计得分)(?:\(分\))?[为是:共计]*(\d{1,3}(?:\.\d+)?)分?/u;

/** The figure of a weight cell; 0 where it holds none. */
const weightIn = (grid: Grid, cell: CellAddress | null): number =>
  Number(labelAt(grid, cell)?.key.replace("%", "")) || 0;

/**
 * The sums with one kind of total: where 合计 over the indicators (90) stands above 总分 over all (100), the first is a
 * subtotal. Rows of the same weight that both say 总 stay totals, each to be held against the scores.
 */
export function settleTotals(grid: Grid, sums: readonly SumRow[]): readonly SumRow[] {
  const totals = sums.filter(({ role, score }) => role === "total" && labelAt(grid, score));
  const rank = ({ label, weight }: SumRow): readonly number[] => [
    label.text.includes("总") ? 1 : 0,
    weightIn(grid, weight),
  ];
  const below = (one: SumRow, other: SumRow): boolean => {
    const [said = 0, points = 0] = rank(one);
    const [otherSaid = 0, otherPoints = 0] = rank(other);
    return points > 0 && otherPoints > 0 ? points < otherPoints : points !== otherPoints && said < otherSaid;
  };
  return sums.map((sum) =>
    totals.includes(sum) && totals.some((other) => below(sum, other)) ? { ...sum, role: "subtotal" } : sum,
  );
}

/** Looks at the total row first, then at the head, then at running text. */
export function totalsOf(grid: Grid, head: Head, sums: readonly SumRow[], lines: readonly Line[]): Totals {
  const rows = sums.filter(({ role }) => role === "total");
  const row = rows.find(({ score }) => labelAt(grid, score)) ?? rows.at(-1) ?? null;
  const written = labelAt(grid, row?.score ?? null);
  const totalCell = written === null && head.total ? head.total : (row?.score ?? head.total);
  const totalText = totalCell === null || (written === null && head.total === null) ? textTotal(lines, row) : null;
  return { totalCell, totalWeightCell: row?.weight ?? null, totalText, ...gradeOf(head, row, lines) };
}

/** `总分：98` in the label of the total row, or `项目总得分99分` where no total row stands. */
function textTotal(lines: readonly Line[], row: SumRow | null): Totals["totalText"] {
  const labels = lines
    .filter((line) => row === null || line.row === row.label.cell.row)
    .flatMap(({ labels: all }) => all.filter(({ numeric }) => !numeric));
  for (const { key, text, address } of labels) {
    const digits = inWords.exec(key)?.[1];
    if (digits !== undefined && isFigure(digits)) return { text, cell: address, digits };
  }
  return null;
}

/** A grade's word in the total row, with its label before it or not; else what the head has. */
function gradeOf(head: Head, row: SumRow | null, lines: readonly Line[]): Pick<Totals, "gradeCell" | "gradeText"> {
  const rows = row ? [row.label.cell.row, row.score?.row ?? row.label.cell.row] : [];
  const labels = lines.filter((one) => rows.includes(one.row)).flatMap((one) => one.labels);
  const beside = labels.find(({ key }) => isGradeWord(key));
  if (beside) return { gradeCell: beside.address, gradeText: null };
  const inCell = labels.flatMap((label) => gradeInCell(label) ?? [])[0];
  return inCell ? { gradeCell: null, gradeText: inCell } : { gradeCell: head.gradeCell, gradeText: head.gradeText };
}

/** `自评等级：良`. */
function gradeInCell({ key, address }: Label): TextAt | null {
  const colon = key.indexOf(":");
  const word = key.slice(colon + 1);
  const labelled = colon > 0 && headField(key.slice(0, colon))?.field === "grade";
  return labelled && isGradeWord(word) ? { text: word, cell: address } : null;
}
