/** The funds blocks of a table in their two forms: amounts under headings, and labels with their amounts beside them. */
import type { Grid } from "../../grid/grid";
import type { FundsBlock } from "../layout";
import type { Line } from "../lines";
import type { FundsFound } from "./block";
import { pairs } from "./pairs";
import { underHeadings } from "./under-headings";
import { moneyUnitOf } from "./words";

/** The funds blocks of a table with all rows that speak of money. */
export interface Funds {
  readonly blocks: readonly FundsBlock[];
  readonly rows: ReadonlySet<number>;
}

/** All funds blocks among the lines, from top to bottom; a list of tasks beside a block of the whole is none. Labels with amounts beside them count only above `body`, the first row of indicators; no block reaches over it. */
export function fundsBlocks(grid: Grid, lines: readonly Line[], body: number): Funds {
  const above = lines.filter(({ row }) => row < body);
  const below = lines.filter(({ row }) => row >= body);
  const found = [
    ...blocksIn(above, (at) => underHeadings(grid, above, at) ?? pairs(above, at)),
    ...blocksIn(below, (at) => underHeadings(grid, below, at)),
  ];
  const unit = statedUnit(lines);
  const whole = found.filter(({ list }) => !list);
  return {
    blocks: (whole.length > 0 ? whole : found).map(({ block }) => ({ ...block, moneyUnit: block.moneyUnit ?? unit })),
    rows: new Set(found.flatMap(({ used }) => [...used])),
  };
}

function blocksIn(lines: readonly Line[], blockAt: (at: number) => FundsFound | null): readonly FundsFound[] {
  const found: FundsFound[] = [];
  const used = new Set<number>();
  lines.forEach(({ row }, at) => {
    const block = used.has(row) ? null : blockAt(at);
    if (!block) return;
    for (const one of block.used) used.add(one);
    found.push(block);
  });
  return found;
}

/** The unit of a line of its own: `金额单位：万元`. */
function statedUnit(lines: readonly Line[]): ReturnType<typeof moneyUnitOf> {
  for (const { labels } of lines) {
    for (const { key } of labels) {
      const unit = key.includes("单位:") ? moneyUnitOf(key) : null;
      if (unit) return unit;
    }
  }
  return null;
}
