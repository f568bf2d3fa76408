/** The indicators of a table as JSON. */
import { areaToA1 } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { TextAt } from "../../core/layout/layout";
import type { CellReading, IndicatorReading } from "../../core/reading/table";
import type { IndicatorScore } from "../../core/scoring/score";
import type { JsonWords } from "../json";
import { cellOf, numberOf, trimmed } from "./values";

/** One object an indicator, from top to bottom. */
export function indicatorsOf(table: TableEvaluation, words: JsonWords): readonly object[] {
  return table.reading.indicators.flatMap((indicator, index) => {
    const score = table.score.indicators[index];
    return score ? [indicatorJson(table, indicator, score, words)] : [];
  });
}

function indicatorJson(
  table: TableEvaluation,
  indicator: IndicatorReading,
  score: IndicatorScore,
  words: JsonWords,
): object {
  const group = indicator.group === null ? undefined : table.reading.groups[indicator.group];
  const row = table.reading.layout.rows.find((one) => one.row === indicator.row);
  return {
    path: indicator.path,
    target: valueText(indicator.target),
    actual: valueText(indicator.actual),
    standard: valueText(indicator.standard),
    weight: numberOf(score.weight),
    weightSource: score.weightSource,
    weightCell: cellOf(indicator.weight?.cell ?? row?.weight),
    score: numberOf(score.score),
    claimedScore: numberOf(indicator.score?.number),
    scoreCell: cellOf(indicator.score?.cell ?? row?.score),
    group: group ? areaToA1(group.area) : null,
    share: score.share ? { weight: numberOf(score.share.weight), score: numberOf(score.share.score) } : null,
    status: score.status,
    range: score.range ? score.range.map(numberOf) : null,
    proposal: numberOf(score.proposal),
    judged: score.judged,
    method: score.method,
    clauses: score.clauses,
    unread: score.unread,
    working: score.working.length === 0 ? null : words.working(score.working),
  };
}

/** Text and cell; null where the table has no such cell, or nothing stands in it. */
function valueText(value: CellReading | TextAt | null): { readonly text: string; readonly cell: string | null } | null {
  const text = value === null ? null : trimmed(value.text);
  return value === null || text === null ? null : { text, cell: cellOf(value.cell) };
}
