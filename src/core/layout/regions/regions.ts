/** Which lines belong to which table: a sheet cut up at titles, labels of projects and headings. */
import type { HeadingBlock } from "../headings/block";
import { isTitle } from "../blocks/title";
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

/** True where what stands under a block are only levels of the table above and a sum, each with its figures. */
function isSummary(lines: readonly Line[], above: Open, block: HeadingBlock): boolean {
  const has = (role: string): boolean => block.headings.some(({ match }) => match?.role === role);
  if (has("level2") || has("level3") || has("target") || has("actual") || has("standard")) return false;
  const names: string[] = [];
  for (const { labels } of within(lines, block.last + 1, Number.POSITIVE_INFINITY, block.window)) {
    const [first] = labels;
    if (!first || first.numeric || !labels.slice(1).some(({ numeric }) => numeric)) break;
    names.push(first.key);
  }
  const levels = levelsAbove(lines, above, block.first - 1);
  return (
    names.length >= 2 && names.every((name) => levels.has(name) || levelNamed(name) !== null || sumKind(name) !== null)
  );
}

/** What stands in the level columns of a table, the column of the indicators' own names left out. */
function levelsAbove(lines: readonly Line[], { block }: Open, bottom: number): ReadonlySet<string> {
  const naming = block.headings.filter(
    ({ match }) => match?.role.startsWith("level") === true || match?.role === "name",
  );
  const columns = new Set(naming.slice(0, -1).map(({ column }) => column));
  return new Set(
    within(lines, block.last + 1, bottom, block.window).flatMap(({ labels }) =>
      labels.filter(({ address }) => columns.has(address.column)).map(({ key }) => key),
    ),
  );
}
