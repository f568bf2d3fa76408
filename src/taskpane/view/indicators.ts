/** Every indicator with its score and its working, as the list 指标明细 shows them. */
import { plainDigits } from "../../core/decimal";
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { IndicatorReading } from "../../core/reading/table";
import type { IndicatorScore, ScoreStatus } from "../../core/scoring/score";
import type { Words } from "../words";
import { indicatorName, oneLine } from "./places";

export interface IndicatorLine {
  readonly key: string;
  readonly name: string;
  /** Level 1 and 2. */
  readonly above: string;
  readonly status: ScoreStatus;
  /** `9.16 / 10`, `— / 10`, or the word for a missing weight. */
  readonly points: string;
  /** True where points were lost. */
  readonly lost: boolean;
  readonly claimed: string | null;
  readonly target: string;
  readonly actual: string;
  readonly standard: string | null;
  readonly working: readonly string[];
  readonly unread: readonly string[];
  readonly address: CellAddress;
  readonly cell: string;
  readonly grouped: boolean;
}

/** The funds block's rate first, then the indicators as they stand. */
export function indicatorLines(table: TableEvaluation, words: Words): IndicatorLine[] {
  const lines = table.reading.indicators.flatMap((reading, at) => {
    const score = table.score.indicators[at];
    return score === undefined ? [] : [line(reading, score, words)];
  });
  return [...fundsLines(table, words), ...lines];
}

function line(reading: IndicatorReading, score: IndicatorScore, words: Words): IndicatorLine {
  const address = reading.score?.cell ?? reading.actual?.cell ?? reading.name.cell;
  const claimed = reading.score?.number ?? null;
  const differs = claimed !== null && score.score !== null && !claimed.eq(score.score);
  return {
    key: toA1(reading.name.cell),
    name: indicatorName(reading),
    above: reading.path.slice(0, -1).map(oneLine).join(" / "),
    status: score.status,
    points: pointsText(score, words),
    lost: score.score !== null && score.weight !== null && score.score.lt(score.weight),
    claimed: differs ? words.pane.indicators.claimed(plainDigits(claimed)) : null,
    target: oneLine(reading.target?.text ?? "") || words.pane.judgement.blank,
    actual: oneLine(reading.actual?.text ?? "") || words.pane.judgement.blank,
    standard: reading.standard === null ? null : oneLine(reading.standard.text),
    working: words.locale.workingLines(score.working),
    unread: score.unread,
    address,
    cell: toA1(address),
    grouped: reading.group !== null,
  };
}

function pointsText(score: Pick<IndicatorScore, "score" | "weight">, words: Words): string {
  if (score.weight === null) return words.pane.indicators.noWeight;
  return words.pane.indicators.score(score.score === null ? "—" : plainDigits(score.score), plainDigits(score.weight));
}

function fundsLines(table: TableEvaluation, words: Words): IndicatorLine[] {
  return table.score.funds.flatMap((funds, at) => {
    const reading = table.reading.funds[at];
    const total = reading?.lines.find((one) => one.role === "total") ?? reading?.lines[0];
    if (funds.weight === null || reading === undefined || total === undefined) return [];
    const address = total.score?.cell ?? total.executed?.cell ?? total.label.cell;
    const budget = total.annualBudget ?? total.initialBudget;
    return [
      {
        key: `funds${String(at)}`,
        name: words.pane.indicators.funds,
        above: oneLine(reading.heading.text),
        status: funds.score === null ? "unreadable" : "scored",
        points: pointsText(funds, words),
        lost: funds.score !== null && funds.score.lt(funds.weight),
        claimed: null,
        target: oneLine(budget?.text ?? "") || words.pane.judgement.blank,
        actual: oneLine(total.executed?.text ?? "") || words.pane.judgement.blank,
        standard: null,
        working: words.locale.workingLines(funds.working),
        unread: [],
        address,
        cell: toA1(address),
        grouped: false,
      } as const,
    ];
  });
}
