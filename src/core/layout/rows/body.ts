/** The rows under the headings: indicators with their levels, sums, and what is neither. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { IndicatorRow, LevelHeading, SumRow } from "../layout";
import type { Label, Line } from "../lines";
import { textAt } from "../lines";
import { indicatorName, isNumbered, isPlaceholder, levelNamed, nameWeight } from "../words/text";
import { squeeze } from "../../values/text";
import { cellIn, labelAt, saysNothing, tallArea } from "./cells";
import type { TableColumns } from "./cells";
import { isNote, sumKind } from "./kinds";
import { Levels } from "./levels";

export interface Body {
  readonly rows: readonly IndicatorRow[];
  readonly levels: readonly LevelHeading[];
  readonly sums: readonly SumRow[];
  /** Lines that are no part of the block: notes, signatures, text. */
  readonly rest: readonly Line[];
  /** Last sheet row that holds an indicator or a sum. */
  readonly last: number;
}

interface Row {
  readonly line: Line;
  readonly target: Label | null;
  readonly actual: Label | null;
  readonly weight: Label | null;
  readonly score: Label | null;
  /** A target or an actual says something. */
  readonly answered: boolean;
}

/** Reads the lines below the headings; `ignored` are squeezed names that a user marked as no indicators. */
export function bodyOf(grid: Grid, table: TableColumns, lines: readonly Line[], ignored: ReadonlySet<string>): Body {
  const reader = new BodyReader(grid, table, ignored);
  lines.forEach((line, at) => {
    reader.take(line, lines[at + 1] ?? null);
  });
  return reader.body();
}

/** A line without values whose first text is at least this long is kept as a note. */
const textLength = 12;

class BodyReader {
  private readonly rows: IndicatorRow[] = [];
  private readonly sums: SumRow[] = [];
  private readonly rest: Line[] = [];
  private readonly levels = new Levels();
  private last = -1;
  private ended = false;
  private previous: Label | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly table: TableColumns,
    private readonly ignored: ReadonlySet<string>,
  ) {}

  body(): Body {
    return { rows: this.rows, levels: this.levels.headings(), sums: this.sums, rest: this.rest, last: this.last };
  }

  take(line: Line, next: Line | null): void {
    const row = this.rowOf(line);
    if (this.takeSum(row)) return;
    const first = line.labels.find(({ address, numeric }) => !numeric && !this.isNumber(address.column));
    if (!first || this.isText(row, first) || this.takeGroup(row, first, next)) return;
    this.enterLevels(line);
    const name = this.nameOf(row);
    if (name) this.add(row, name);
    else if (first.key.length >= textLength && !row.answered && levelNamed(first.key) === null) this.rest.push(line);
  }

  /** True for the column of running numbers, which says nothing of what a line is. */
  private isNumber(column: number): boolean {
    const numbers = this.table.of("number");
    return numbers !== null && numbers.left <= column && column <= numbers.right;
  }

  private rowOf(line: Line): Row {
    const get = (role: "target" | "actual" | "weight" | "score" | "standardValue" | "standardActual"): Label | null =>
      labelAt(this.grid, cellIn(this.grid, line.row, this.table.of(role)));
    const target = get("target") ?? get("standardValue");
    const actual = get("actual") ?? get("standardActual");
    const answered = target !== null || actual !== null;
    return { line, target, actual, weight: get("weight"), score: get("score"), answered };
  }

  private takeSum({ line }: Row): boolean {
    const { name, levels } = this.table;
    const edge = Math.max(name.right, ...levels.map(({ right }) => right));
    const label = line.labels.find(({ address, key }) => address.column <= edge && sumKind(key) !== null);
    const kind = label && sumKind(label.key);
    const texts = line.labels.filter(({ numeric }) => !numeric);
    if (!kind || texts.indexOf(label) > 1) return false;
    const cell = (role: "weight" | "score"): CellAddress | null => cellIn(this.grid, line.row, this.table.of(role));
    const of = kind.role === "subtotal" ? (kind.of ?? this.levels.at(0)) : null;
    this.sums.push({
      role: kind.role,
      label: textAt(label),
      of,
      weight: cell("weight"),
      score: this.scoreOf(line, label, cell("score")),
    });
    this.last = line.row;
    if (kind.role === "total") this.ended = true;
    return true;
  }

  /** A sum's score stands in the score column; where that is blank, the last figure of the row that is not in the weight column. */
  private scoreOf(line: Line, label: Label, cell: CellAddress | null): CellAddress | null {
    if (labelAt(this.grid, cell)) return cell;
    const weight = this.table.of("weight");
    const figures = line.labels.filter(
      ({ address, numeric }) =>
        numeric &&
        address.column > label.address.column &&
        !(weight && address.column >= weight.left && address.column <= weight.right),
    );
    return figures.at(-1)?.address ?? cell;
  }

  /** Notes, signatures and texts across the value columns. */
  private isText(row: Row, first: Label): boolean {
    const { name } = this.table;
    const valueColumn = this.table.of("target") ?? this.table.of("actual") ?? this.table.of("score");
    const spans = valueColumn !== null && valueColumn.left > name.right && first.area.right >= valueColumn.left;
    const grouped = spans && (levelNamed(first.key) !== null || isNumbered(first.key)) && !this.ended;
    const note =
      isNote(first) && (!row.answered || first.area.right > name.right || saysNothing(row.weight ?? row.score));
    if (!(note || (spans && !grouped && first.address.column <= name.right))) return false;
    this.rest.push(row.line);
    return true;
  }

  /** A heading row that groups the rows below: `一、投入目标`, `1.数量目标`, 产出指标 across the row. */
  private takeGroup(row: Row, first: Label, next: Line | null): boolean {
    const { levels, name } = this.table;
    if (row.answered || first.address.column > name.right) return false;
    const wide = first.area.right > name.right;
    const level = levelNamed(first.key);
    if (levels.length > 0 && !wide) return false;
    const beside = row.line.labels.filter((label) => label !== first && !this.isNumber(label.address.column));
    if (!beside.every(({ numeric }) => numeric) || (beside.length > 0 && level === null)) return false;
    if (level === null && !wide && !(isNumbered(first.key) && !followsOn(first, next))) return false;
    this.levels.enter(this.depthOf(first, level), first);
    if (row.score ?? row.weight)
      this.sums.push({
        role: "subtotal",
        label: textAt(first),
        of: this.levels.path().at(-1) ?? null,
        weight: row.weight?.address ?? null,
        score: row.score?.address ?? null,
      });
    this.last = row.line.row;
    return true;
  }

  private depthOf(label: Label, level: 1 | 2 | null): number {
    if (/^[一二三四五六七八九十]+、/u.test(label.key)) return 0;
    if (/^\(?\d/u.test(label.key) || /^\([一二三四五六七八九十]/u.test(label.key))
      return this.levels.at(0) === null ? 0 : 1;
    if (level === 2 && this.levels.at(0) !== null) return 1;
    return 0;
  }

  private enterLevels(line: Line): void {
    const weights = this.table.columns.filter(({ role }) => role === "levelWeight");
    this.table.levels.forEach((column, depth) => {
      const label = line.labels.find(({ address }) => address.column >= column.left && address.column <= column.right);
      if (!label || label.numeric) return;
      const beside = weights.find(({ left }) => left === column.right + 1) ?? null;
      const weight = labelAt(this.grid, cellIn(this.grid, line.row, beside));
      this.levels.enter(depth, label, weight?.numeric === true ? weight.key : null);
    });
  }

  /** The label that names the row's indicator; null where the row is none. */
  private nameOf(row: Row): Label | null {
    const { name } = this.table;
    const own = this.nameLabel(row.line.row);
    const counted = row.answered || row.weight?.numeric === true || row.score?.numeric === true;
    if (own && own.address.column <= name.right && !isPlaceholder(own.text)) {
      return this.ended && !counted ? null : own;
    }
    if (own && row.answered) return /[.…]{2}/u.test(own.key) || own.numeric ? null : own;
    const level = this.ownLevel(row.line);
    if (row.answered) return level ?? this.previous;
    const hasAnswers = this.table.of("target") !== null || this.table.of("actual") !== null;
    if (counted && level && !hasAnswers && levelNamed(level.key) !== 1) return level;
    return null;
  }

  /** What shows in the name column: from this row, or from a merged area that began above or in a level column. */
  private nameLabel(row: number): Label | null {
    const { name, levels } = this.table;
    const own = labelAt(this.grid, cellIn(this.grid, row, name));
    if (own) return own;
    const area = this.grid.areaAt(row, name.left);
    const level = levels.find(({ left, right }) => left <= area.left && area.left <= right);
    return level && area.top === row ? labelAt(this.grid, { row: area.top, column: area.left }) : null;
  }

  /** The lowest level name that stands in this row itself. */
  private ownLevel(line: Line): Label | null {
    const columns = [...this.table.levels].reverse();
    for (const { left, right } of columns) {
      const label = line.labels.find(({ address }) => address.column >= left && address.column <= right);
      if (label) return label;
    }
    return null;
  }

  private add(row: Row, name: Label): void {
    const text = indicatorName(name.text) || name.text.trim();
    if (this.ignored.has(squeeze(text)) || this.ignored.has(name.key)) return;
    const at = row.line.row;
    const cell = (column: Parameters<TableColumns["of"]>[0]): CellAddress | null =>
      cellIn(this.grid, at, this.table.of(column));
    const inLevel = this.table.levels.findIndex(
      ({ left, right }) => name.address.column >= left && name.address.column <= right,
    );
    const path = this.levels.path().slice(0, inLevel < 0 ? undefined : inLevel);
    // a row without target and actual does not answer for a score merged over it and its neighbours
    const shares = row.answered || !this.hasAnswerColumns();
    const own = (role: "weight" | "score"): CellAddress | null => {
      const column = this.table.of(role);
      return column && { row: at, column: column.left };
    };
    this.rows.push({
      row: at,
      path: [...path, text],
      nameCell: name.address,
      nameWeight: nameWeight(name.key),
      ...this.answers(at),
      sign: cell("sign"),
      unit: cell("unit"),
      weight: shares ? cell("weight") : own("weight"),
      score: shares ? cell("score") : own("score"),
      otherScore: cell("otherScore"),
      standard: cell("standard"),
      calculation: cell("calculation"),
      reason: cell("reason"),
      group: shares ? this.groupAt(at) : null,
    });
    this.levels.addRow();
    this.previous = name;
    this.last = at;
  }

  private hasAnswerColumns(): boolean {
    return this.table.of("target") !== null || this.table.of("actual") !== null;
  }

  /** Target and actual: 标准值 with 评价指标值 where both are filled in, else 目标值 with 完成值; an adjusted target before the first one. */
  private answers(row: number): Pick<IndicatorRow, "target" | "actual" | "standardValue"> {
    const cell = (role: Parameters<TableColumns["of"]>[0]): CellAddress | null =>
      cellIn(this.grid, row, this.table.of(role));
    const filled = (address: CellAddress | null): CellAddress | null =>
      saysNothing(labelAt(this.grid, address)) ? null : address;
    const standardValue = cell("standardValue");
    const standard = filled(standardValue);
    const answer = filled(cell("standardActual"));
    const figure = (address: CellAddress): boolean => /\d/u.test(labelAt(this.grid, address)?.key ?? "");
    // 规范度 beside 100% names the rate again and answers nothing
    if (standard && answer && figure(standard) === figure(answer))
      return { target: standard, actual: answer, standardValue };
    return { target: filled(cell("adjustedTarget")) ?? cell("target"), actual: cell("actual"), standardValue };
  }

  private groupAt(row: number): IndicatorRow["group"] {
    return tallArea(this.grid, row, this.table.of("weight")) ?? tallArea(this.grid, row, this.table.of("score"));
  }
}

/** True where the next line goes on counting: `2.` after `1.`; then a numbered line without values is an item, not a heading. */
function followsOn(label: Label, next: Line | null): boolean {
  const digits = (key: string): number => Number(/^\(?(\d{1,2})/u.exec(key)?.[1] ?? Number.NaN);
  const following = next?.labels[0];
  return following !== undefined && digits(following.key) === digits(label.key) + 1;
}
