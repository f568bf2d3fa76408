/** A table whose headings are missing: found by the names of its levels, and never sure, since nothing says what its columns are. */
import type { Label, Line } from "../lines";
import { levelNamed } from "../words/text";
import type { Heading, HeadingBlock } from "./block";
import type { HeadingRole } from "../words/headings";

/** A row of a table has at least so many cells, and a table so many rows. */
const fewest = { cells: 4, rows: 3 };
const lastColumn = 16383;

/** Distinct names of a level by the column they stand in. */
function levelColumns(lines: readonly Line[], level: 1 | 2): readonly { column: number; names: number }[] {
  const found = new Map<number, Set<string>>();
  for (const { labels } of lines)
    for (const { key, address } of labels) {
      if (levelNamed(key) !== level) continue;
      found.set(address.column, (found.get(address.column) ?? new Set()).add(key));
    }
  return [...found].map(([column, names]) => ({ column, names: names.size }));
}

/** The column with the most names of a level, two at least. */
function levelColumn(lines: readonly Line[], level: 1 | 2, from: number): number | null {
  const best = levelColumns(lines, level)
    .filter(({ column, names }) => column >= from && names >= 2)
    .reduce<{ column: number; names: number } | null>(
      (kept, one) => (kept && kept.names >= one.names ? kept : one),
      null,
    );
  return best?.column ?? null;
}

/** The block of a table without headings, of no rows, just above its first row; null where no rows name 产出, 效益 and their like. */
export function headlessBlock(lines: readonly Line[]): HeadingBlock | null {
  const rows = lines.filter(({ labels }) => labels.length >= fewest.cells && labels.some(({ numeric }) => numeric));
  const first = levelColumn(rows, 1, 0);
  if (first === null || rows.length < fewest.rows) return null;
  const second = levelColumn(rows, 2, first + 1);
  const top = rows.find(({ labels }) => labels.some(({ address, key }) => address.column === first && levelNamed(key)));
  if (!top) return null;
  const columns = [...new Set(rows.flatMap(({ labels }) => labels.map(({ address }) => address.column)))]
    .filter((column) => column >= first)
    .sort((a, b) => a - b);
  const headings = columns.flatMap((column, at): Heading[] => {
    const label = firstIn(rows, column);
    const role: HeadingRole | null = column === first ? "level1" : column === second ? "level2" : null;
    const match = role && { role, strength: 0.5, how: "similar" as const };
    return label ? [{ column, right: (columns[at + 1] ?? column + 1) - 1, label, over: [], match }] : [];
  });
  return { first: top.row, last: top.row - 1, window: { left: 0, right: lastColumn }, headings, headless: true };
}

function firstIn(rows: readonly Line[], column: number): Label | undefined {
  return rows.flatMap(({ labels }) => labels).find(({ address }) => address.column === column);
}
