/** The total of a table and the grade that it earns. */
import type { Decimal } from "../decimal";
import { roundHalfUp, sum, zero } from "../decimal";
import type { FundsReading, TableReading } from "../reading/table";
import { gradeOf } from "../schemes/grade";
import type { Scheme } from "../schemes/scheme";
import type { Working } from "../standards/standard";
import type { Expression } from "../values/expression";
import { countingLine } from "./funds";
import { sumOf } from "./levels";
import type { FundsScore, LevelScore, TableScore } from "./score";
import type { Unit } from "./table-units";
import { countedPoints, isPending, leftOut } from "./table-units";

/** The points of the funds block: computed, else written where no rate can be computed; null where it has none to give. */
interface FundsPart {
  readonly weight: Decimal | null;
  readonly points: Decimal | null;
  readonly pending: boolean;
}

/** The first block with points to earn counts. */
function fundsPart(funds: readonly FundsReading[], scores: readonly FundsScore[]): FundsPart {
  const at = scores.findIndex((score) => score.weight !== null);
  const score = scores[at];
  const reading = funds[at];
  if (!score || !reading || score.weight === null) return { weight: null, points: null, pending: false };
  const written = countingLine(reading)?.score?.number ?? null;
  const fits = written !== null && written.gte(0) && written.lte(score.weight);
  const points = score.score ?? (fits ? written : null);
  return { weight: score.weight, points, pending: points === null };
}

/** Points as if the rows that do not apply were not there: 实得分 ÷ (总分 − 不适用分) × 总分 (A21). */
function rescaled(points: Decimal, weight: Decimal, absent: Decimal, scheme: Scheme): Decimal {
  const rest = weight.minus(absent);
  if (scheme.options.notApplicable !== "rescale" || absent.lte(0) || rest.lte(0)) return points;
  return roundHalfUp(points.times(weight).div(rest), scheme.options.scorePlaces);
}

function sumWorking(parts: readonly (Decimal | null)[], total: Decimal): Working {
  const figures: Expression[] = parts.filter((part) => part !== null).map((value) => ({ value, unit: null }));
  if (figures.length < 2) return [];
  const expression = figures.reduce((left, right) => ({ op: "+", left, right }));
  return [{ line: "arithmetic", name: null, expression, value: { value: total, unit: null }, rounded: null }];
}

/** Everything that counts, added: groups once, the funds block's points, a person's points where one must score. */
export function totalOf(
  reading: TableReading,
  units: readonly Unit[],
  levels: readonly LevelScore[],
  funds: readonly FundsScore[],
  scheme: Scheme,
): TableScore["total"] {
  const block = fundsPart(reading.funds, funds);
  const points = sumOf([...units.map((unit) => countedPoints(unit, scheme)), block.points]);
  const weight = sumOf([...units.map((unit) => unit.score.weight), block.weight]);
  const absent = sum(units.filter(leftOut).map((unit) => unit.score.weight ?? zero));
  const score = points && weight ? rescaled(points, weight, absent, scheme) : points;
  const parts = [...levels.map((level) => level.score), block.points];
  return {
    score,
    claimed: reading.claimedTotal?.number ?? null,
    cell: reading.layout.totalCell,
    weight: weight ?? reading.totalWeight?.number ?? null,
    pending: units.filter((unit) => isPending(unit, scheme)).length + (block.pending ? 1 : 0),
    working: points && sumOf(parts)?.eq(points) ? sumWorking(parts, points) : [],
  };
}

/** What the computed and the written total earn; no grade while a person must still score. Bands written on the sheet win. */
export function gradesOf(reading: TableReading, total: TableScore["total"], scheme: Scheme): TableScore["grade"] {
  const bands = reading.bands ?? scheme.bands;
  const grade = (points: Decimal | null): string | null =>
    points === null ? null : gradeOf(points, bands, scheme.options);
  return {
    label: total.pending === 0 ? grade(total.score) : null,
    ofClaimed: grade(total.claimed),
    claimed: reading.claimedGrade?.text ?? null,
    cell: reading.gradeCell,
  };
}
