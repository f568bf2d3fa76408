/** 综合评价情况及评价结论: total and grade as written and as computed, and the points of each level. */
import type { TableEvaluation } from "../../core/evaluation";
import type { Block, ReportColumn } from "./blocks";
import { cellOf, heading, paragraph, withoutEmptyColumns } from "./blocks";
import type { Points } from "./figures";
import { evenRates, fundsFigures, levelFigures, scoreRate } from "./figures";
import { levelName } from "./level-name";
import { digitsOf, oneLine } from "./say";
import { documentWords as words } from "./words";

/** What is written, what the rules give, and by how much they differ. */
function totalSentences({ score: { total, grade } }: TableEvaluation): string {
  const parts: string[] = [];
  if (total.claimed !== null) {
    const written = grade.claimed === null ? null : oneLine(grade.claimed);
    parts.push(words.writtenTotal(digitsOf(total.claimed), written));
    if (written === null && grade.ofClaimed !== null) parts.push(words.gradeOfWritten(grade.ofClaimed));
  }
  if (total.score === null || total.pending > 0) return parts.join("");
  parts.push(words.computedTotal(digitsOf(total.score), total.weight && digitsOf(total.weight), grade.label));
  if (total.claimed !== null && !total.claimed.eq(total.score)) {
    const difference = total.claimed.minus(total.score);
    parts.push(words.totalsDiffer(digitsOf(difference.abs()), difference.gt(0)));
  }
  return parts.join("");
}

function totalBlocks(table: TableEvaluation): readonly Block[] {
  const sentences = totalSentences(table);
  const said = sentences === "" ? [] : [paragraph(sentences)];
  const { pending } = table.score.total;
  if (pending === 0) return said;
  return [...said, paragraph(words.totalPending(pending), { blank: words.blanks.total })];
}

/** A line of the table before its rates are made even. */
interface LevelLine {
  readonly name: string;
  readonly count: string;
  readonly points: Points;
}

function linesOf(table: TableEvaluation): readonly LevelLine[] {
  const funds = fundsFigures(table, words.funds);
  const parts = levelFigures(table, words.allIndicators);
  const { total } = table.score;
  const whole: Points = {
    weight: total.weight,
    written: total.claimed,
    computed: total.pending === 0 ? total.score : null,
    pending: total.pending,
  };
  return [
    ...(funds ? [{ name: funds.name, count: "", points: funds }] : []),
    ...parts.map((part) => ({ name: levelName(part.name, table), count: String(part.members.length), points: part })),
    { name: words.total, count: String(table.reading.indicators.length), points: whole },
  ];
}

/** Of each level the points that the sheet has and those that the rules give, each with its rate. */
function levelsTable(table: TableEvaluation): Block | null {
  if (levelFigures(table, words.allIndicators).length === 0) return null;
  const lines = linesOf(table);
  const rates = (of: "written" | "computed"): readonly string[] =>
    evenRates(
      lines.map(({ points }) => {
        const given = points[of];
        return given && points.weight?.gt(0) ? scoreRate(given, points.weight) : "";
      }),
    );
  const [written, computed] = [rates("written"), rates("computed")];
  const { columns } = words;
  const column = (text: string, width: number): ReportColumn => ({ heading: text, width, align: "center" });
  return withoutEmptyColumns({
    kind: "table",
    caption: words.levelsCaption,
    columns: [
      { heading: columns.level1, width: 22, align: "left" },
      column(columns.count, 10),
      column(columns.weight, 10),
      column(columns.written, 13),
      column(columns.writtenRate, 16),
      column(columns.computed, 13),
      column(columns.computedRate, 16),
    ],
    rows: lines.map(({ count, name, points }, at) =>
      [
        name,
        count,
        digitsOf(points.weight),
        digitsOf(points.written),
        written[at] ?? "",
        digitsOf(points.computed),
        computed[at] ?? "",
      ].map((text) => cellOf(text)),
    ),
  });
}

/** The chapter. */
export function conclusionChapter(table: TableEvaluation): readonly Block[] {
  const levels = table.scored ? levelsTable(table) : null;
  return [
    heading(1, words.chapters.conclusion),
    ...totalBlocks(table),
    ...(table.scored ? [] : [paragraph(words.notScored)]),
    ...(table.reading.indicators.length === 0 ? [paragraph(words.noIndicators)] : []),
    ...(levels ? [levels] : []),
  ];
}
