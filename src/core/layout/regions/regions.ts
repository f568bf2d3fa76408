/** Which lines belong to which table: a sheet cut up at titles, labels of projects and headings. */
import type { HeadingBlock } from "../headings/block";
import { isTitle } from "../blocks/head";
import { headField } from "../blocks/head";
import type { Line } from "../lines";
import { linesWithin } from "../lines";
import { sumKind } from "../rows/kinds";
import { levelNamed } from "../words/text";

/** The lines of one table: around its headings, with headings that come again after a page break. */
export interface Region {
  readonly block: HeadingBlock;
  /** The same headings again, or those of a further block of goals. */
  readonly repeats: readonly HeadingBlock[];
  /** Headings of a summary of the table's levels. */
  readonly summary: HeadingBlock | null;
  readonly lines: readonly Line[];
}

interface Open {
  block: HeadingBlock;
  repeats: HeadingBlock[];
  summary: HeadingBlock | null;
  top: number;
  bottom: number;
}

/** Cuts a sheet into the regions of its heading blocks, from top to bottom. */
export function regionsOf(lines: readonly Line[], blocks: readonly HeadingBlock[]): readonly Region[] {
  const open: Open[] = [];
  for (const block of blocks) {
    const above = open.findLast((one) => overlap(one.block, block));
    if (!above) {
      open.push({ block, repeats: [], summary: null, top: 0, bottom: Number.POSITIVE_INFINITY });
      continue;
    }
    const last = above.summary ?? above.repeats.at(-1) ?? above.block;
    const between = within(lines, last.last + 1, block.first - 1, block.window);
    const start = startOf(between);
    if (start === null && above.summary === null && isSummary(lines, above, block)) {
      above.summary = block;
    } else if (start === null && !between.some(isTotal) && sameRoles(above.block, block)) {
      above.repeats.push(block);
    } else {
      const top = start ?? block.first;
      above.bottom = Math.min(above.bottom, top - 1);
      open.push({ block, repeats: [], summary: null, top, bottom: Number.POSITIVE_INFINITY });
    }
  }
  return open.map(({ block, repeats, summary, top, bottom }) => ({
    block,
    repeats,
    summary,
    lines: within(lines, top, bottom, block.window),
  }));
}

function within(lines: readonly Line[], top: number, bottom: number, window: HeadingBlock["window"]): readonly Line[] {
  return linesWithin(lines, { top, bottom, ...window });
}

const overlap = (first: HeadingBlock, second: HeadingBlock): boolean =>
  first.window.left <= second.window.right && second.window.left <= first.window.right;

/** The row where a next table begins: its title, or the line that names its project; null where neither stands there. */
function startOf(lines: readonly Line[]): number | null {
  const start = lines.find(
    (line) => isTitle(line) || line.labels.some(({ key }) => headField(key.split(":")[0] ?? "")?.field === "project"),
  );
  return start?.row ?? null;
}

const isTotal = (line: Line): boolean => line.labels.slice(0, 2).some(({ key }) => sumKind(key)?.role === "total");

/** True where two blocks have the same headings in the same columns, but for a label or two. */
function sameRoles(first: HeadingBlock, second: HeadingBlock): boolean {
  const roles = new Map(first.headings.map(({ column, match }) => [column, match?.role]));
  const same = second.headings.filter(({ column, match }) => match && roles.get(column) === match.role).length;
  return same * 3 >= second.headings.filter(({ match }) => match).length * 2;
}

/** True where what stands under a block are only levels of the table above and a sum. */
function isSummary(lines: readonly Line[], above: Open, block: HeadingBlock): boolean {
  const below = within(lines, block.last + 1, Number.POSITIVE_INFINITY, block.window);
  const names: string[] = [];
  for (const { labels } of below) {
    const [first] = labels;
    if (!first || first.numeric || !labels.slice(1).some(({ numeric }) => numeric)) break;
    names.push(first.key);
  }
  if (names.length < 2 || block.headings.length > 6) return false;
  const levels = new Set(
    within(lines, above.block.last + 1, block.first - 1, above.block.window).flatMap(({ labels }) =>
      labels.map(({ key }) => key),
    ),
  );
  const known = names.filter((name) => levels.has(name) || levelNamed(name) !== null || sumKind(name) !== null);
  return known.length === names.length;
}
