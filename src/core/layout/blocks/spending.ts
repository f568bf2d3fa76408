/** Spending by category, planned against actual. */
import type { SpendingBlock } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import { categoryWords, plannedWords, spentWords } from "../words/spending";
import { bareLabel, isNumbered } from "../words/text";
import { moneyUnitOf } from "../funds/words";

export interface SpendingFound {
  readonly block: SpendingBlock;
  readonly used: ReadonlySet<number>;
}

/** The spending table among the lines; null where there is none. */
export function spendingBlock(lines: readonly Line[]): SpendingFound | null {
  for (const [at, line] of lines.entries()) {
    const heads = headsOf(line);
    if (!heads) continue;
    const { category, planned, spent } = heads;
    const rows: SpendingBlock["rows"][number][] = [];
    const used = new Set([line.row]);
    for (const { row, labels } of lines.slice(at + 1)) {
      const label = labels.find(
        ({ address }) => address.column <= category.area.right && address.column >= category.area.left,
      );
      if (
        !label ||
        label.numeric ||
        (labels.length === 1 && isNumbered(label.key)) ||
        labels.some((one) => one !== label && !one.numeric && one.address.column <= spent.address.column)
      )
        break;
      rows.push({
        label: textAt(label),
        role: /合计|总计|小计/u.test(label.key) ? "total" : "part",
        planned: planned && { row, column: planned.address.column },
        actual: { row, column: spent.address.column },
      });
      used.add(row);
    }
    if (rows.length === 0) continue;
    const unit = line.labels.map(({ key }) => moneyUnitOf(key)).find((one) => one !== null);
    return { used, block: { heading: textAt(category), moneyUnit: unit ?? null, rows } };
  }
  return null;
}

function headsOf({ labels }: Line): { category: Label; planned: Label | null; spent: Label } | null {
  if (labels.some(({ numeric }) => numeric)) return null;
  const find = (words: readonly string[]): Label | undefined =>
    labels.find(({ key }) => words.includes(bareLabel(key)));
  const category = labels.find(({ key }) => categoryWords.some((word) => key.includes(word)));
  const spent = find(spentWords);
  return category && spent ? { category, planned: find(plannedWords) ?? null, spent } : null;
}
