/** A whole table: weights, then every row or group, the funds block, levels, total and grade. */
import type { Decimal } from "../decimal";
import { decimal } from "../decimal";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { Working } from "../standards/standard";
import { finished } from "./finish";
import { scoreFunds } from "./funds";
import { scoreGroup } from "./groups";
import type { GivenScore } from "./judgement";
import { levelScores, sumOf } from "./levels";
import type { RowOutcome } from "./row";
import { scoreRow } from "./row";
import type { FundsScore, IndicatorScore, TableScore } from "./score";
import { unitsOf } from "./table-units";
import { gradesOf, totalOf } from "./total";
import type { RowWeight } from "./weights";
import { rowWeights } from "./weights";

/** A row that stands alone: its outcome rounded, its weight's origin in front of its working. */
function rowScore({ outcome, judged }: RowOutcome, own: RowWeight, scorePlaces: number): IndicatorScore {
  const { weight, source, sharedFrom } = own;
  const scored = outcome.status === "scored" && weight !== null ? outcome : null;
  const done = scored && finished(scored, scorePlaces);
  const share: Working =
    sharedFrom && weight && sharedFrom.parts > 1
      ? [{ line: "share", whole: sharedFrom.whole, parts: sharedFrom.parts, share: weight, of: "level" }]
      : [];
  return {
    status: outcome.status === "scored" && !scored ? "judgement" : outcome.status,
    weight,
    weightSource: source,
    score: done?.score ?? null,
    exact: scored?.exact ?? null,
    share: null,
    range: outcome.status === "judgement" && weight !== null ? outcome.range : null,
    proposal: outcome.status === "judgement" ? outcome.proposal : null,
    judged,
    working: [...share, ...outcome.working],
    otherReadings: done?.otherReadings ?? [],
    met: outcome.met,
    method: outcome.method,
    clauses: outcome.clauses,
    unread: outcome.unread,
  };
}

function allScores(
  reading: TableReading,
  weights: readonly RowWeight[],
  scheme: Scheme,
  given: readonly GivenScore[],
): readonly IndicatorScore[] {
  const grouped = new Map<number, IndicatorScore>();
  for (const group of reading.groups)
    for (const [index, score] of scoreGroup(reading, group.members, weights, scheme, given)) grouped.set(index, score);
  return reading.indicators.map((indicator, index) => {
    const own = weights[index] ?? { weight: null, source: "none", sharedFrom: null };
    const found = grouped.get(index);
    return found ?? rowScore(scoreRow(reading, indicator, own.weight, scheme, given), own, scheme.options.scorePlaces);
  });
}

/** The points that a scheme leaves to the execution rate (A3): where it gave the rows their weights, or where they fall short of the total by just that. */
function executionWeight(
  reading: TableReading,
  weights: readonly RowWeight[],
  scores: readonly IndicatorScore[],
  scheme: Scheme,
): Decimal | null {
  const points = decimal(scheme.options.executionWeight);
  if (points.eq(0)) return null;
  if (weights.some((row) => row.source === "scheme")) return points;
  const stated = sumOf(unitsOf(reading, scores).map((unit) => unit.score.weight));
  const executionRow = reading.indicators.some((indicator) => indicator.nature === "execution");
  return stated?.plus(points).eq(scheme.total) && !executionRow ? points : null;
}

/** The funds blocks in order; only the first without written points takes those that the scheme leaves to it. */
function fundsScores(reading: TableReading, left: Decimal | null, scheme: Scheme): readonly FundsScore[] {
  return reading.funds.map((block, at) => scoreFunds(block, scheme, at === 0 ? left : null));
}

/** What a table earns by a scheme. `given` are a person's remembered scores, used where only a person can score. */
export function scoreTable(reading: TableReading, scheme: Scheme, given: readonly GivenScore[]): TableScore {
  const weights = rowWeights(reading, scheme);
  const indicators = allScores(reading, weights, scheme, given);
  const units = unitsOf(reading, indicators);
  const funds = fundsScores(reading, executionWeight(reading, weights, indicators, scheme), scheme);
  const levels = levelScores(reading, units, scheme);
  const total = totalOf(reading, units, levels, funds, scheme);
  return { indicators, funds, levels, total, grade: gradesOf(reading, total, scheme) };
}
