/** The rows under the headings, one after the other: indicators with their levels, sums, and what is neither. */
import type { Grid } from "../../grid/grid";
import { squeeze } from "../../values/text";
import type { FundsBlock, IndicatorRow, LevelHeading, SumRow } from "../layout";
import type { Label, Line } from "../lines";
import { textAt } from "../lines";
import { isNumbered, levelNamed } from "../words/text";
import { cellIn, labelAt } from "./cells";
import type { TableColumns } from "./cells";
import { executionPoints, lineWithoutPoints } from "./execution-row";
import type { ExecutionPoints } from "./execution-row";
import { groupDepth, groupLabel } from "./group-row";
import { indicatorRow, shortName } from "./indicator-row";
import { isColumnNumbers, isNote, isPlainNote } from "./kinds";
import { Levels } from "./levels";
import { nameOf } from "./name";
import { rowOf } from "./row";
import type { Row } from "./row";
import { headedTotal, sumRowOf } from "./sum-row";

export interface Body {
  readonly rows: readonly IndicatorRow[];
  readonly levels: readonly LevelHeading[];
  readonly sums: readonly SumRow[];
  /** Lines that are no part of the block: notes, signatures, text. */
  readonly rest: readonly Line[];
  /** The points of the execution rate in a row of their own, where a funds block lacks them. */
  readonly execution: ExecutionPoints | null;
  /** Last sheet row that holds an indicator or a sum. */
  readonly last: number;
}

/** A line without values whose first text is at least this long is kept as a note. */
const textLength = 12;

/** What is known before the rows are read. */
export interface BodyContext {
  /** Squeezed names that a user marked as no indicators. */
  readonly ignored: ReadonlySet<string>;
  readonly funds: readonly FundsBlock[];
}

/** Reads the lines below the headings. */
export function bodyOf(grid: Grid, table: TableColumns, lines: readonly Line[], { ignored, funds }: BodyContext): Body {
  const open = funds.some((block) => lineWithoutPoints(block) !== null);
  const rows: IndicatorRow[] = [];
  const sums: SumRow[] = [];
  const rest: Line[] = [];
  const levels = new Levels();
  let last = -1;
  let ended = false;
  let execution: ExecutionPoints | null = null;
  /** The figures of a total with headings of its own. */
  let under: Line | null = null;
  let above: Label | null = null;
  for (const [at, line] of lines.entries()) {
    if (isColumnNumbers(line) || line === under) continue;
    const next = lines[at + 1] ?? null;
    const headed = headedTotal(line, next);
    if (headed) under = next;
    const sum = headed ?? sumRowOf(grid, table, line, levels.at(0));
    if (sum) {
      sums.push(sum);
      last = headed && next ? next.row : line.row;
      ended ||= sum.role === "total";
      continue;
    }
    const row = rowOf(grid, table, line);
    if (!row.first) continue;
    const points: ExecutionPoints | null = execution ? null : executionPoints(grid, table, row, next);
    if (points && (open || funds.length === 0)) {
      execution = points;
      last = line.row;
      if (open) continue;
      // without a funds block the row stands for itself; what it is held against stands nowhere
      levels.enter(0, row.first);
      rows.push({ ...indicatorRow(grid, table, row, row.first, []), target: null, actual: null });
      levels.addRow();
      continue;
    }
    if (isText(table, row, row.first, ended)) {
      rest.push(line);
      continue;
    }
    const group = groupLabel(table, row, next);
    if (group) {
      levels.enter(groupDepth(group, levels), group);
      if (row.score ?? row.weight) sums.push(groupSum(row, group, levels));
      last = line.row;
      continue;
    }
    enterLevels(grid, table, line, levels);
    const name = nameOf(grid, table, row, { name: above, ended });
    if (!name) {
      if (isLongText(row, row.first)) rest.push(line);
      continue;
    }
    if (ignored.has(squeeze(shortName(name))) || ignored.has(name.key)) continue;
    rows.push(indicatorRow(grid, table, row, name, levelsOver(table, name, levels)));
    levels.addRow();
    above = name;
    last = line.row;
  }
  return { rows, levels: levels.headings(), sums, rest, execution, last };
}

/** Notes, signatures and texts across the value columns. */
function isText(table: TableColumns, row: Row, first: Label, ended: boolean): boolean {
  const { name } = table;
  const wide = first.area.right > name.right;
  if (isPlainNote(first) || (isNote(first) && (!row.answered || wide))) return true;
  const values = table.of("target") ?? table.of("actual") ?? table.of("score");
  const spans = values !== null && values.left > name.right && first.area.right >= values.left;
  const group = !ended && (levelNamed(first.key) !== null || isNumbered(first.key));
  return spans && !group && first.address.column <= name.right;
}

function isLongText({ answered }: Row, first: Label): boolean {
  return first.key.length >= textLength && !answered && levelNamed(first.key) === null;
}

/** Points beside the name of a group are its subtotal. */
function groupSum({ weight, score }: Row, group: Label, levels: Levels): SumRow {
  return {
    role: "subtotal",
    label: textAt(group),
    of: levels.path().at(-1) ?? null,
    weight: weight?.address ?? null,
    score: score?.address ?? null,
  };
}

function enterLevels(grid: Grid, table: TableColumns, line: Line, levels: Levels): void {
  const weights = table.columns.filter(({ role }) => role === "levelWeight");
  table.levels.forEach((column, depth) => {
    const label = line.labels.find(({ address }) => address.column >= column.left && address.column <= column.right);
    if (!label || label.numeric) return;
    const beside = weights.find(({ left }) => left === column.right + 1) ?? null;
    const weight = labelAt(grid, cellIn(grid, line.row, beside));
    levels.enter(depth, label, {
      weight: weight?.numeric === true ? weight.key : null,
      level: column.role === "level2" ? 2 : undefined,
    });
  });
}

/** The level names over a name; one that stands in a level column itself has none below that. */
function levelsOver(table: TableColumns, name: Label, levels: Levels): readonly string[] {
  const { column } = name.address;
  const depth = table.levels.findIndex(({ left, right }) => left <= column && column <= right);
  return depth < 0 ? levels.path() : levels.pathAbove(depth);
}
