/** Where the headings of an indicator block stand: one to three rows of heading words over columns. */
import type { Area } from "../../grid/address";
import type { Label, Line } from "../lines";
import { amountWords } from "../words/funds";
import { goalWords, rosterHeadings } from "../words/head";
import { bareLabel, isGradeWord } from "../words/text";
import { matchHeading } from "./match";
import type { HeadingMatch } from "./match";

/** A column's heading: the words of the lowest row over it, with those of the rows above. */
export interface Heading {
  readonly column: number;
  /** Last column that the heading's merged area covers. */
  readonly right: number;
  readonly label: Label;
  /** Labels above it that cover the column, lowest first. */
  readonly over: readonly Label[];
  readonly match: HeadingMatch | null;
}

/** Heading rows of one table; several tables side by side make several blocks. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  /** The columns in which the table's cells lie, its own share of the sheet's width. */
  readonly window: { readonly left: number; readonly right: number };
  readonly headings: readonly Heading[];
  /** True where the sheet has no headings: then `headings` hold the first cell of each column, and `last` is above `first`. */
  readonly headless?: boolean;
}

/** Roles that say which indicator a row is about. */
export const namingRoles: ReadonlySet<string> = new Set(["level1", "level2", "level3", "name", "container"]);
/** Roles that say something about it. */
export const valueRoles: ReadonlySet<string> = new Set([
  "target",
  "actual",
  "weight",
  "score",
  "otherScore",
  "standard",
  "standardValue",
]);

const most = 3;
/** Rows of one heading may have two blank rows between them. */
const widestGap = 3;
const lastColumn = 16383;

/** All heading blocks of a sheet, from top to bottom, side by side from left to right. */
export function headingBlocks(lines: readonly Line[]): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let group: Line[] = [];
  const close = (): void => {
    const block = group.length > 0 ? blockOf(group) : null;
    if (block) blocks.push(...sideBySide(block));
    group = [];
  };
  for (const line of lines) {
    if (!isHeadingLike(line)) {
      if (belongsUnder(group, line)) group.push(line);
      else close();
      continue;
    }
    const previous = group.at(-1);
    const apart = previous !== undefined && line.row - previous.row > widestGap;
    if (previous && (apart || group.length >= most || isRepeat(previous, line))) close();
    group.push(line);
  }
  close();
  return blocks;
}

/** True for a further row under headings that reach down to it, or under one of grades: 优, 良, 中, 差. */
function belongsUnder(group: readonly Line[], { row, labels }: Line): boolean {
  if (group.length === 0 || group.length >= most || labels.some(({ numeric }) => numeric)) return false;
  // 绩效指标 beside all rows reaches down the whole table
  const merged = group
    .flatMap((line) => line.labels)
    .filter(({ area, key }) => area.bottom >= row && area.top < row && matchHeading(key)?.role !== "container");
  return merged.length >= 2 || (labels.length > 1 && labels.every(({ key }) => isGradeWord(key)));
}

/** True for a row of heading words: at least two known, at least half of all, no figure among them. */
function isHeadingLike({ labels }: Line): boolean {
  if (labels.length < 2 || labels.some(({ numeric }) => numeric)) return false;
  const matched = labels.flatMap((label) => matchHeading(label.key) ?? []);
  if (matched.length < 2 || matched.length * 2 < labels.length) return false;
  if (matched.some(({ role }) => role.startsWith("level"))) return true;
  return !isFundsLine(labels) && !isGoalLine(labels);
}

function isFundsLine(labels: readonly Label[]): boolean {
  return labels.some(({ key }) =>
    amountWords.some(({ exact }) => exact.includes(bareLabel(key)) && bareLabel(key) !== "计划数"),
  );
}

const goals = new Set(goalWords);

function isGoalLine(labels: readonly Label[]): boolean {
  return labels.every(({ key }) => goals.has(bareLabel(key)));
}

function isRoster({ labels }: Line): boolean {
  return labels.some(({ key }) => rosterHeadings.includes(key));
}

/** True where two rows hold the same headings: two tables, not two rows of one heading. */
function isRepeat(first: Line, second: Line): boolean {
  const keys = new Set(first.labels.map(({ key }) => key));
  return second.labels.filter(({ key }) => keys.has(key)).length * 2 > second.labels.length;
}

function blockOf(rows: readonly Line[]): HeadingBlock | null {
  const headings = headingsOf(rows);
  const roles = new Set(headings.flatMap(({ match }) => match?.role ?? []));
  const has = (wanted: ReadonlySet<string>): boolean => [...roles].some((role) => wanted.has(role));
  // a heading never seen may name the indicators, where what is asked and what was done stand beside it
  const answered = roles.has("target") && roles.has("actual") && headings.length > roles.size - 1;
  if (!has(valueRoles) || !(has(namingRoles) || (answered && !rows.some(isRoster)))) return null;
  const first = rows[0]?.row ?? 0;
  // 绩效指标 beside all rows is merged down the whole table and says nothing of the headings' height
  const tall = headings
    .filter(({ match }) => match && match.role !== "container")
    .map(({ label }) => label.area.bottom);
  const lowest = Math.max(...rows.map(({ row }) => row));
  const last = Math.max(lowest, Math.min(Math.max(...tall), first + most - 1));
  return { first, last, window: { left: 0, right: lastColumn }, headings };
}

/** The headings of all columns, from left to right: the lowest label of each, with what stands over it. */
function headingsOf(rows: readonly Line[]): readonly Heading[] {
  const labels = rows.flatMap((line) => line.labels);
  const reach = new Map(
    rows.flatMap((line, at) => line.labels.map((label) => [label, reachOf(label, line, rows[at + 1])])),
  );
  const columns = [...new Set(labels.map(({ address }) => address.column))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const covering = labels
      .filter((label) => label.area.left <= column && column <= (reach.get(label) ?? label.area.right))
      .reverse();
    const own = covering.find(({ address }) => address.column === column) ?? covering[0];
    if (!own) return [];
    const over = covering.filter((label) => label.address.row < own.address.row);
    const next = columns.find((other) => other > column) ?? own.area.right + 1;
    const right = Math.min(Math.max(own.area.right, column), next - 1);
    return [{ column, right, label: own, over, match: matchStacked(own, over) }];
  });
}

/** The last column that a heading stands over; where its merge was lost, the blanks beside it as long as headings stand below them. */
function reachOf(label: Label, { labels }: Line, below: Line | undefined): number {
  const { left, right } = label.area;
  const under = new Set(below?.labels.map(({ address }) => address.column));
  if (right > left || !under.has(left)) return right;
  const next = labels.find(({ address }) => address.column > left)?.address.column ?? Number.POSITIVE_INFINITY;
  let last = right;
  while (last + 1 < next && under.has(last + 1)) last++;
  return last;
}

/** A heading's role: by its own words, else by its own under those above, else by those above alone. */
function matchStacked(own: Label, over: readonly Label[]): HeadingMatch | null {
  // 优, 良, 中, 差 under 绩效标准: what each grade asks for, no target and no rule of points
  if (isGradeWord(own.key)) return { role: "explanation", strength: 0.9, how: "known" };
  const direct = matchHeading(own.key);
  // 指标名称 under 二级指标 is the name of that level
  const level = direct?.role === "name" ? over.map(({ key }) => matchHeading(key)).find(isLevel) : null;
  if (direct) return level ?? direct;
  for (const upper of over) {
    const joined = matchHeading(upper.key + own.key) ?? matchHeading(upper.key);
    if (joined && joined.role !== "container") return { ...joined, strength: joined.strength * 0.8, how: "part" };
  }
  return null;
}

const isLevel = (match: HeadingMatch | null): boolean => match?.role.startsWith("level") === true;

/** Splits a row of headings where a second table begins: its first naming heading comes again, or one comes after a gap. */
function sideBySide(block: HeadingBlock): readonly HeadingBlock[] {
  const starts: number[] = [];
  let from = 0;
  block.headings.forEach((heading, at) => {
    if (at === 0 || !heading.match || !namingRoles.has(heading.match.role)) return;
    const before = block.headings.slice(from, at);
    const rest = block.headings.slice(at);
    const valued = (part: readonly Heading[]): boolean => part.some(({ match }) => match && valueRoles.has(match.role));
    const naming = before.filter(({ match }) => match && namingRoles.has(match.role));
    const again = naming.some(
      ({ label, match }) => label.key === heading.label.key && match?.role === heading.match?.role,
    );
    const gap = heading.column - (before.at(-1)?.right ?? heading.column) > 1;
    const finished = before.some(({ match }) => match?.role === "actual" || match?.role === "score");
    const repeats = rest.some(
      ({ match }) => match && valueRoles.has(match.role) && before.some((one) => one.match?.role === match.role),
    );
    if ((again || (gap && finished && repeats)) && naming.length > 0 && valued(before) && valued(rest)) {
      from = beginningOf(block.headings, from, at);
      starts.push(from);
    }
  });
  if (starts.length === 0) return [block];
  return [0, ...starts].map((start, part, all) => {
    const headings = block.headings.slice(start, all[part + 1]);
    const next = block.headings[all[part + 1] ?? Number.NaN];
    const left = part === 0 ? 0 : (headings[0]?.column ?? 0);
    return { ...block, window: { left, right: next ? next.column - 1 : lastColumn }, headings };
  });
}

/** Where a table begins whose naming heading is at an index: headings before it (序号, 指标类型) are its own where the table to the left begins with them too. */
function beginningOf(headings: readonly Heading[], left: number, at: number): number {
  const key = (index: number): string | undefined => headings[index]?.label.key;
  let first = headings.findIndex((_, index) => index >= left && key(index) === key(at));
  let begin = at;
  while (first > left && first < begin && key(begin - 1) === key(first - 1)) {
    first--;
    begin--;
  }
  return begin;
}

/** The rows and columns of a block's headings. */
export function areaOfBlock(block: HeadingBlock): Area {
  const left = Math.min(...block.headings.map(({ column }) => column));
  const right = Math.max(...block.headings.map(({ right: last }) => last));
  return { top: block.first, left, bottom: block.last, right };
}
