/** 综合评价情况及评价结论: total and grade as written and as computed, and the points of each level. */
import type { TableEvaluation } from "../../core/evaluation";
import type { Block, ReportColumn } from "./blocks";
import { cellOf, heading, paragraph } from "./blocks";
import type { PartFigures } from "./figures";
import { fundsFigures, levelFigures, scoreRate, stated } from "./figures";
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

function partRow(name: string, part: Omit<PartFigures, "name" | "members">, count: string): readonly string[] {
  const points = stated(part);
  const rate = points && part.weight?.gt(0) ? scoreRate(points, part.weight) : "";
  return [name, count, digitsOf(part.weight), digitsOf(part.written), digitsOf(part.computed), rate];
}

function levelsTable(table: TableEvaluation): Block | null {
  const parts = levelFigures(table, words.allIndicators);
  const funds = fundsFigures(table, words.funds);
  if (parts.length === 0) return null;
  const { columns } = words;
  const column = (text: string): ReportColumn => ({ heading: text, width: 14, align: "center" });
  const { total } = table.score;
  const whole = {
    weight: total.weight,
    written: total.claimed,
    computed: total.pending === 0 ? total.score : null,
    pending: total.pending,
  };
  return {
    kind: "table",
    caption: words.levelsCaption,
    columns: [
      { heading: columns.level1, width: 24, align: "left" },
      ...[columns.count, columns.weight, columns.written, columns.computed, columns.scoreRate].map(column),
    ],
    rows: [
      ...parts.map((part) => partRow(levelName(part.name, table), part, String(part.members.length))),
      ...(funds ? [partRow(funds.name, funds, "")] : []),
      partRow(words.total, whole, String(table.reading.indicators.length)),
    ].map((row) => row.map((text) => cellOf(text))),
  };
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
