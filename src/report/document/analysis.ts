/** 绩效评价指标分析: for each level 1 the paragraph that published reports have, then its indicators. */
import type { TableEvaluation } from "../../core/evaluation";
import type { Block } from "./blocks";
import { heading, paragraph } from "./blocks";
import type { PartFigures } from "./figures";
import { differs, fundsFigures, levelFigures, scoreRate, stated, unitsOfTable } from "./figures";
import { levelName } from "./level-name";
import { digitsOf } from "./say";
import { unitParagraph } from "./unit";
import { documentWords as words } from "./words";

/** Weight, points and rate, each where it is known; then what the rules give where that differs. */
function pointsSentence(part: PartFigures): string {
  const { weight, computed } = part;
  const points = stated(part);
  const rate = points && weight?.gt(0) ? scoreRate(points, weight) : null;
  const sentence = [
    weight === null ? "" : words.levelWeight(digitsOf(weight)),
    points === null ? "" : words.levelScore(digitsOf(points)),
    rate === null ? "" : words.levelRate(rate),
    words.stop,
  ].join("");
  const byRules =
    computed && differs(part)
      ? words.levelComputed(digitsOf(computed), weight?.gt(0) ? scoreRate(computed, weight) : null)
      : "";
  return `${sentence}${byRules}${part.pending > 0 ? words.levelPending(part.pending) : ""}`;
}

/** `项目过程类指标由5个三级指标构成，权重分值20分，实际得分19.56分，得分率97.80%。` */
export function levelSentence(part: PartFigures, table: TableEvaluation): string {
  const ofLevel3 = part.members.every((member) => (table.reading.indicators[member]?.path.length ?? 0) >= 3);
  const name = levelName(part.name, table);
  return `${words.level(name, part.members.length, ofLevel3)}${pointsSentence(part)}`;
}

function levelBlocks(part: PartFigures, table: TableEvaluation): readonly Block[] {
  const units = unitsOfTable(table).filter(
    ({ members: [first] }) => first !== undefined && part.members.includes(first),
  );
  return [
    heading(2, words.levelHeading(levelName(part.name, table))),
    paragraph(levelSentence(part, table)),
    ...units.flatMap((unit, at) => unitParagraph(unit, at + 1, table)),
  ];
}

function fundsBlocks(table: TableEvaluation): readonly Block[] {
  const funds = fundsFigures(table, words.funds);
  if (funds === null) return [];
  return [heading(2, words.levelHeading(words.funds)), paragraph(`${words.fundsScore}${pointsSentence(funds)}`)];
}

/** The chapter; a sentence where nothing was scored. */
export function analysisChapter(table: TableEvaluation): readonly Block[] {
  const parts = table.scored ? levelFigures(table, words.allIndicators) : [];
  const head = heading(1, words.chapters.analysis);
  if (parts.length === 0) return [head, paragraph(table.scored ? words.noIndicators : words.notScored)];
  const unwritten = parts.every((part) => part.written === null) && table.score.total.claimed === null;
  return [
    head,
    ...(unwritten ? [paragraph(words.noWritten)] : []),
    ...fundsBlocks(table),
    ...parts.flatMap((part) => levelBlocks(part, table)),
  ];
}
