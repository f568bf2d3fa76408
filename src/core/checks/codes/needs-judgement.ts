/** A person must give or confirm this score: the proposal and its range (contract.md, Findings and Qualitative). */
import type { CellAddress } from "../../grid/address";
import type { IndicatorReading } from "../../reading/table";
import type { IndicatorScore } from "../../scoring/score";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { named, points, said } from "../facts";

interface Row {
  readonly indicator: IndicatorReading;
  readonly score: IndicatorScore;
}

/** Words that were scored in full because they repeat the target, or say that it is reached. */
const wordsOnly = ({ score }: Row): boolean =>
  score.working.some(
    (line) => line.line === "full" && (line.because === "words-repeat-target" || line.because === "words-say-reached"),
  );

function cellOf({ indicator }: Row): CellAddress {
  return indicator.score?.cell ?? indicator.actual?.cell ?? indicator.name.cell;
}

/** The rows that wait for a person; a group once. */
function waiting({ reading, score }: CheckedTable): readonly Row[] {
  const seen = new Set<number>();
  return reading.indicators.flatMap((indicator, at) => {
    const given = score.indicators[at];
    if (!given || given.judged) return [];
    const row = { indicator, score: given };
    if (given.status !== "judgement" && !(given.status === "scored" && wordsOnly(row))) return [];
    if (indicator.group !== null && seen.has(indicator.group)) return [];
    if (indicator.group !== null) seen.add(indicator.group);
    return [row];
  });
}

/** True where the table gives nothing to score by: neither targets nor standards anywhere. */
function givesNothing({ reading }: CheckedTable): boolean {
  return reading.indicators.every((one) => !one.standard && !one.target && !one.actual);
}

function ofRow(row: Row): Raised {
  const { indicator, score } = row;
  const [low, high] = score.range ?? [null, null];
  const facts = {
    name: named(indicator.name.text),
    proposal: score.proposal ? points(score.proposal) : score.score ? points(score.score) : null,
    low,
    high: high ? points(high) : null,
    words: score.status === "scored",
    target: said(indicator.target),
    actual: said(indicator.actual),
    count: 1,
  };
  return raise(cellOf(row), facts, [indicator.actual?.cell]);
}

export const needsJudgement = {
  code: "needs-judgement",
  severity: "info",
  find: (table): readonly Raised[] => {
    const rows = waiting(table);
    const [first] = rows;
    if (!first || !givesNothing(table)) return rows.map(ofRow);
    const facts = {
      name: null,
      proposal: null,
      low: null,
      high: null,
      words: false,
      target: null,
      actual: null,
      count: rows.length,
    };
    return [raise(cellOf(first), facts, rows.slice(1).map(cellOf))];
  },
} as const satisfies Check;
