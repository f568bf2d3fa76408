/** One indicator, or the indicators under one weight, as a sentence with its figures. */
import type { TableEvaluation } from "../../core/evaluation";
import type { IndicatorReading } from "../../core/reading/table";
import type { Unit } from "../../core/scoring";
import type { Block, Piece } from "./blocks";
import { paragraph } from "./blocks";
import type { Points } from "./figures";
import { differs, stated, unitPoints } from "./figures";
import { item } from "./numbering";
import { digitsOf, nameOf, oneLine } from "./say";
import { documentWords as words } from "./words";

/** Target and actual; a blank actual is said to be blank. */
function held({ target, actual }: IndicatorReading): readonly string[] {
  const parts: string[] = [];
  if (target !== null && target.value.kind !== "blank") parts.push(words.indicatorTarget(oneLine(target.text)));
  if (actual?.value.kind === "blank") parts.push(words.noActual);
  else if (actual !== null) parts.push(words.indicatorActual(oneLine(actual.text)));
  return parts;
}

/** The points as written, with what the rules give where that differs; a blank where a person must score. */
function scored(points: Points): readonly Piece[] {
  const given = stated(points);
  if (points.weight === null && given === null) return [];
  if (given === null) return [{ blank: words.blanks.score }];
  const sentence = words.indicatorScore(digitsOf(given));
  return [
    differs(points) ? `${sentence}${words.comma}${words.indicatorComputed(digitsOf(points.computed))}` : sentence,
  ];
}

function joined(parts: readonly Piece[]): readonly Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [words.comma, part]));
}

function single(indicator: IndicatorReading, points: Points): readonly Piece[] {
  const weight = points.weight === null ? [] : [words.indicatorWeight(digitsOf(points.weight))];
  const parts = joined([...held(indicator), ...weight, ...scored(points)]);
  return parts.length === 0 ? [nameOf(indicator)] : [nameOf(indicator), words.colon, ...parts];
}

function group(members: readonly IndicatorReading[], points: Points): readonly Piece[] {
  const weight = points.weight && digitsOf(points.weight);
  const [first] = members;
  const each = members.map((member) => `${nameOf(member)}${held(member).join(words.comma)}`).join(words.semicolon);
  const given = scored(points);
  return [
    words.group(first ? nameOf(first) : "", members.length, weight),
    each,
    ...(given.length === 0 ? [] : [words.semicolon, words.groupScore, ...given]),
  ];
}

/** `（2）预算执行率：指标值100%，实际完成91.02%，该指标5分，得4.56分，按评分规则应得4.55分。` */
export function unitParagraph(unit: Unit, number: number, table: TableEvaluation): readonly Block[] {
  const members = unit.members.flatMap((member) => table.reading.indicators[member] ?? []);
  const [first] = members;
  if (!first) return [];
  const points = unitPoints(unit, table);
  const pieces = members.length === 1 ? single(first, points) : group(members, points);
  return [paragraph(item(number), ...pieces, words.stop)];
}
