/** 附表: every indicator with its figures, its points as written and as computed, and the working. */
import type { Decimal } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import type { IndicatorReading } from "../../core/reading/table";
import type { Locale } from "../../locale";
import type { Block, Piece, ReportCell, ReportColumn } from "./blocks";
import { cellOf } from "./blocks";
import type { Points } from "./figures";
import { fundsFigures, unitPoints, unitsOfTable } from "./figures";
import { digitsOf, oneLine } from "./say";
import { documentWords as words } from "./words";

/** A line of the table before cells of equal content are drawn together. */
interface Line {
  readonly levels: readonly [string, string, string];
  readonly target: string;
  readonly actual: string;
  readonly points: Points;
  readonly working: string;
}

function levelsOf(path: readonly string[]): readonly [string, string, string] {
  const names = path.map(oneLine);
  const name = names.at(-1) ?? "";
  if (names.length < 2) return ["", "", name];
  return [names[0] ?? "", names.length > 2 ? (names[1] ?? "") : "", name];
}

function indicatorLines(table: TableEvaluation, locale: Locale): readonly Line[] {
  const points = new Map<number, Points>();
  for (const unit of unitsOfTable(table)) {
    const own = unitPoints(unit, table);
    for (const member of unit.members) points.set(member, own);
  }
  const none: Points = { weight: null, written: null, computed: null, pending: 0 };
  return table.reading.indicators.map((indicator: IndicatorReading, at) => ({
    levels: levelsOf(indicator.path),
    target: oneLine(indicator.target?.text ?? ""),
    actual: oneLine(indicator.actual?.text ?? ""),
    points: points.get(at) ?? none,
    working: oneLine(locale.printWorking(table.score.indicators[at]?.working ?? [])),
  }));
}

/** For each line how many it stands for together with those below it that are `same`; 0 where one above stands for it. */
function spans(lines: readonly Line[], same: (first: Line, second: Line) => boolean): readonly number[] {
  const counts: number[] = [];
  let head = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && same(before, line)) counts[head] = (counts[head] ?? 1) + 1;
    else head = at;
    counts[at] = head === at ? 1 : 0;
  });
  return counts;
}

const sameLevel1 = (first: Line, second: Line): boolean =>
  first.levels[0] !== "" && first.levels[0] === second.levels[0];
const sameLevel2 = (first: Line, second: Line): boolean =>
  sameLevel1(first, second) && first.levels[1] !== "" && first.levels[1] === second.levels[1];
const samePoints = (first: Line, second: Line): boolean => first.points === second.points;

function given(value: Decimal | null, points: Points): Piece {
  return value === null && points.pending > 0 ? { blank: words.blanks.score } : digitsOf(value);
}

/** The cells of each line, one for every column; null where a cell above covers it. */
function rowsOf(lines: readonly Line[]): readonly (readonly (ReportCell | null)[])[] {
  const level1 = spans(lines, sameLevel1);
  const level2 = spans(lines, sameLevel2);
  const points = spans(lines, samePoints);
  return lines.map((line, at) => {
    const spanned = (counts: readonly number[], content: Piece): ReportCell | null => {
      const rows = counts[at] ?? 1;
      return rows === 0 ? null : cellOf(content, rows);
    };
    return [
      spanned(level1, line.levels[0]),
      spanned(level2, line.levels[1]),
      cellOf(line.levels[2]),
      cellOf(line.target),
      cellOf(line.actual),
      spanned(points, digitsOf(line.points.weight)),
      spanned(points, digitsOf(line.points.written)),
      spanned(points, given(line.points.computed, line.points)),
      cellOf(line.working),
    ];
  });
}

function fundsLine(table: TableEvaluation, locale: Locale): readonly Line[] {
  const points = fundsFigures(table, words.funds);
  if (points === null) return [];
  const score = table.score.funds.find((one) => one.weight !== null);
  const working = oneLine(locale.printWorking(score?.working ?? []));
  return [{ levels: ["", "", words.funds], target: "", actual: "", points, working }];
}

/** The columns; indicators are called by their level only where the table has three. */
const columnsFor = (ofLevel3: boolean): readonly ReportColumn[] => [
  { heading: words.columns.level1, width: 8, align: "center" },
  { heading: words.columns.level2, width: 9, align: "center" },
  { heading: ofLevel3 ? words.columns.level3 : words.columns.indicator, width: 17, align: "left" },
  { heading: words.columns.target, width: 10, align: "center" },
  { heading: words.columns.actual, width: 10, align: "center" },
  { heading: words.columns.weight, width: 5, align: "center" },
  { heading: words.columns.written, width: 7, align: "center" },
  { heading: words.columns.computed, width: 7, align: "center" },
  { heading: words.columns.working, width: 27, align: "left" },
];

const isEmpty = (cell: ReportCell | null | undefined): boolean => !cell || cell.pieces.every((piece) => piece === "");

/** The table; null where nothing was scored. Columns that hold nothing are left out. */
export function scoreTableBlock(table: TableEvaluation, locale: Locale): Block | null {
  if (!table.scored || table.reading.indicators.length === 0) return null;
  const { total } = table.score;
  const computed = total.pending > 0 ? { blank: words.blanks.sum } : digitsOf(total.score);
  const sums = ["", "", words.total, "", "", digitsOf(total.weight), digitsOf(total.claimed), computed, ""];
  const rows = [
    ...rowsOf([...fundsLine(table, locale), ...indicatorLines(table, locale)]),
    sums.map((content) => cellOf(content)),
  ];
  const columns = columnsFor(table.reading.indicators.some(({ path }) => path.length > 2));
  const used = columns.map((_, at) => !rows.every((row) => isEmpty(row[at])));
  return {
    kind: "table",
    caption: null,
    columns: columns.filter((_, at) => used[at]),
    rows: rows.map((row) => row.filter((cell, at) => cell !== null && used[at]).filter((cell) => cell !== null)),
  };
}
