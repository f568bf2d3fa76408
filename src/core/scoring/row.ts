/** One row of a table: what it is scored from, and what it earns alone. */
import type { Decimal } from "../decimal";
import { zero } from "../decimal";
import type { IndicatorReading, TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { Working } from "../standards/standard";
import type { ValueReading } from "../values/value";
import { correctedActual } from "./arithmetic";
import { correctedExecution } from "./execution-row";
import type { Given } from "./given";
import { scoreIndicator } from "./indicator";
import type { GivenScore } from "./judgement";
import { givenScore, mayGive } from "./judgement";
import type { Outcome } from "./outcome";
import { unscored } from "./outcome";
import { rateFromBaseData } from "./rates";
import { rateFromSurvey } from "./survey";
import { isBareName } from "./weights";

/** A row's outcome; `judged` where it is what a person remembered gave. */
export interface RowOutcome {
  readonly outcome: Outcome;
  readonly judged: boolean;
}

const isBlank = (reading: ValueReading | null): boolean => reading === null || reading.value.kind === "blank";

/** The actual as written; where it is blank, what the answers of a survey or the base data give. */
function actualOf(
  reading: TableReading,
  indicator: IndicatorReading,
  scheme: Scheme,
): { readonly reading: ValueReading | null; readonly working: Working } {
  const written = correctedExecution(reading, indicator, scheme) ?? correctedActual(indicator);
  const derived = isBlank(written)
    ? (rateFromSurvey(indicator, reading, scheme.options) ?? rateFromBaseData(indicator.name.text, reading, scheme))
    : null;
  return derived ?? { reading: written, working: [] };
}

/** What a row is scored from, for the points it can earn. */
export function givenOf(reading: TableReading, indicator: IndicatorReading, weight: Decimal, scheme: Scheme): Given {
  return {
    weight,
    name: indicator.path.at(-1) ?? indicator.name.text,
    nature: indicator.nature,
    target: indicator.target,
    actual: actualOf(reading, indicator, scheme).reading,
    standard: indicator.standard?.text ?? null,
    year: reading.layout.year,
    scheme,
  };
}

/** The row's outcome; where only a person can score, the points that one gave before. Without a weight nothing is earned, but it is still said whether the target was met. */
export function scoreRow(
  reading: TableReading,
  indicator: IndicatorReading,
  weight: Decimal | null,
  scheme: Scheme,
  given: readonly GivenScore[],
): RowOutcome {
  if (weight === null && isBareName(indicator)) return { outcome: unscored("missing"), judged: false };
  const earned = scoreIndicator(givenOf(reading, indicator, weight ?? zero, scheme));
  const outcome = { ...earned, working: [...actualOf(reading, indicator, scheme).working, ...earned.working] };
  const points = weight === null || outcome.status === "scored" ? null : givenScore(indicator, given);
  if (points === null || weight === null || !mayGive(outcome, weight, points)) return { outcome, judged: false };
  const { clauses, met, method, unread } = outcome;
  const working = [...outcome.working, { line: "as-written" as const, points }];
  return {
    outcome: { status: "scored", exact: points, otherReadings: [], clauses, met, method, unread, working },
    judged: true,
  };
}
