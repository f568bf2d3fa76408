/** A summary of the levels under a table: name, weight, score of each. */
import type { CellAddress } from "../../grid/address";
import type { HeadingBlock } from "../headings/block";
import type { SumRow } from "../layout";
import { textAt } from "../lines";
import type { Line } from "../lines";
import { sumKind } from "../rows/kinds";
import { levelText } from "../words/text";

/** The lines of a summary, from its headings to the first line without figures. */
export function summaryRows(
  lines: readonly Line[],
  block: HeadingBlock,
): { readonly sums: readonly SumRow[]; readonly last: number } {
  const weights = block.headings.filter(({ match }) => match?.role === "weight");
  const weight = weights.find(({ label }) => label.key.includes("分")) ?? weights[0];
  const score = block.headings.findLast(({ match }) => match?.role === "score" || match?.role === "otherScore");
  const sums: SumRow[] = [];
  let last = block.last;
  for (const { row, labels } of lines.filter((line) => line.row > block.last)) {
    const [first] = labels;
    if (!first || first.numeric || !labels.slice(1).some(({ numeric }) => numeric)) break;
    const cell = (column: number | undefined): CellAddress | null => (column === undefined ? null : { row, column });
    sums.push({
      role: "summary",
      label: textAt(first),
      of: sumKind(first.key)?.role === "total" ? null : levelText(first.key),
      weight: cell(weight?.column),
      score: cell(score?.column),
    });
    last = row;
  }
  return { sums, last };
}
