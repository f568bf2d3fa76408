/** Indicators that a person must score or confirm, with the bands that the scheme allows. */
import type { Decimal } from "../../core/decimal";
import { clamp, decimal, hundred, plainDigits, roundHalfUp } from "../../core/decimal";
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { QualityBands, Scheme } from "../../core/schemes/scheme";
import type { IndicatorReading } from "../../core/reading/table";
import type { IndicatorScore } from "../../core/scoring/score";
import type { Words } from "../words";
import { indicatorName, oneLine, tableKey, tableName } from "./places";

/** One band of qualities, in points of this indicator. */
export interface Band {
  readonly id: "full" | "partly" | "not";
  readonly name: string;
  /** `100–80%` of the weight. */
  readonly percent: string;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface JudgementCard {
  readonly key: string;
  /** Index into the table's indicators. */
  readonly indicator: number;
  readonly table: { readonly key: string; readonly name: string };
  readonly sheet: string;
  readonly name: string;
  readonly path: string;
  readonly address: CellAddress;
  readonly cell: string;
  readonly target: string;
  readonly actual: string;
  /** must: a person has to; confirm: full points by its words, to be confirmed; given: a person has judged. */
  readonly state: "must" | "confirm" | "given";
  readonly weight: Decimal;
  readonly bands: readonly Band[];
  /** Points that are proposed or were given; null where nothing is proposed. */
  readonly proposal: Decimal | null;
  readonly range: readonly [Decimal, Decimal];
  readonly places: number;
}

/** The cards of a table: those that a person must judge first. */
export function judgementCards(table: TableEvaluation, words: Words): JudgementCard[] {
  const cards = table.reading.indicators.flatMap((reading, at) => {
    const score = table.score.indicators[at];
    const state = score === undefined ? null : stateOf(score);
    const weight = score?.weight ?? null;
    if (score === undefined || state === null || weight === null || weight.lte(0)) return [];
    return [card(table, at, reading, score, state, weight, words)];
  });
  const rank = { must: 0, confirm: 1, given: 2 };
  return cards.sort((first, second) => rank[first.state] - rank[second.state]);
}

function stateOf(score: IndicatorScore): JudgementCard["state"] | null {
  if (score.judged) return "given";
  if (score.status === "judgement") return "must";
  return score.status === "scored" && score.method === "quality" ? "confirm" : null;
}

function card(
  table: TableEvaluation,
  indicator: number,
  reading: IndicatorReading,
  score: IndicatorScore,
  state: JudgementCard["state"],
  weight: Decimal,
  words: Words,
): JudgementCard {
  const address = reading.score?.cell ?? reading.actual?.cell ?? reading.name.cell;
  const { blank } = words.pane.judgement;
  return {
    key: `${tableKey(table)}#${String(indicator)}`,
    indicator,
    table: { key: tableKey(table), name: tableName(table, words.pane) },
    sheet: table.sheet,
    name: indicatorName(reading),
    path: reading.path.map(oneLine).join(" / "),
    address,
    cell: toA1(address),
    target: oneLine(reading.target?.text ?? "") || blank,
    actual: oneLine(reading.actual?.text ?? "") || blank,
    state,
    weight,
    bands: bandsOf(table.scheme, weight, words),
    proposal: score.proposal ?? score.score,
    range: score.range ?? [decimal(0), weight],
    places: table.scheme.options.scorePlaces,
  };
}

/** The scheme's three bands in points of a weight, best first. */
export function bandsOf(scheme: Pick<Scheme, "quality" | "options">, weight: Decimal, words: Words): Band[] {
  const names = words.pane.judgement;
  const make = (id: Band["id"], name: string, ends: QualityBands["full"]): Band => {
    const [first, second] = ends.map((end) => decimal(end));
    const high = first && second ? (first.gt(second) ? first : second) : decimal(1);
    const low = first && second ? (first.gt(second) ? second : first) : decimal(0);
    const percent = (fraction: Decimal): string => plainDigits(fraction.times(hundred));
    const points = (fraction: Decimal): Decimal => roundHalfUp(weight.times(fraction), scheme.options.scorePlaces);
    return { id, name, percent: names.band(percent(high), percent(low)), low: points(low), high: points(high) };
  };
  return [
    make("full", names.full, scheme.quality.full),
    make("partly", names.partly, scheme.quality.partly),
    make("not", names.not, scheme.quality.not),
  ];
}

/** The band that points lie in; the better one on an edge. */
export function bandOf(bands: readonly Band[], points: Decimal): Band | null {
  return bands.find((band) => points.gte(band.low) && points.lte(band.high)) ?? null;
}

/** Slider positions: whole steps of a tenth of a point between two ends, so that no figure passes binary floating point. */
const sliderPlaces = 1;

/** How many steps a slider has between two ends, both ends included as positions. */
export function sliderSteps(low: Decimal, high: Decimal): number {
  return Number(high.minus(low).times(decimal(10).pow(sliderPlaces)).round(0, 3).toFixed());
}

/** The points at a slider position, held at the upper end. */
export function pointsAt(low: Decimal, high: Decimal, position: number): Decimal {
  return clamp(low.plus(decimal(position).div(decimal(10).pow(sliderPlaces))), low, high);
}

/** The position nearest below given points. */
export function positionOf(low: Decimal, high: Decimal, points: Decimal): number {
  const steps = clamp(points, low, high).minus(low).times(decimal(10).pow(sliderPlaces));
  return Number(steps.round(0, points.gte(high) ? 3 : 0).toFixed());
}

const digits = /^\d{1,4}(?:\.\d{1,6})?$/u;

/** The points that a person typed; null where they are no figure in the range, or finer than the scheme counts. */
export function typedPoints(text: string, range: readonly [Decimal, Decimal], places: number): Decimal | null {
  const plain = text.normalize("NFKC").trim();
  if (!digits.test(plain)) return null;
  const points = decimal(plain);
  if (points.lt(range[0]) || points.gt(range[1])) return null;
  return roundHalfUp(points, places).eq(points) ? points : null;
}
