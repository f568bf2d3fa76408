/** Weights as the sheet gives them, each group's once. */
import type { Decimal } from "../decimal";
import { decimal, sum, zero } from "../decimal";
import type { FundsReading, NumberReading, TableReading } from "../reading/table";
import type { FundsScore } from "../scoring/score";
import { pointsLine } from "./places";

/** One weight: an indicator's, or a group's. */
export interface WeightPlace {
  readonly weight: NumberReading | null;
  readonly number: Decimal | null;
  /** Name as written, for rows that may be chosen among. */
  readonly name: string;
  readonly members: readonly number[];
}

/** Indicators and groups with the weight that stands on the sheet. */
export function weightPlaces(reading: TableReading, among?: readonly number[]): readonly WeightPlace[] {
  const indexes = among ?? reading.indicators.map((_, at) => at);
  const seen = new Set<number>();
  return indexes.flatMap((at) => {
    const indicator = reading.indicators[at];
    if (!indicator) return [];
    if (indicator.group !== null) {
      if (seen.has(indicator.group)) return [];
      seen.add(indicator.group);
    }
    const members = indicator.group === null ? [at] : (reading.groups[indicator.group]?.members ?? [at]);
    const weight = members.map((member) => reading.indicators[member]?.weight ?? null).find((one) => one?.number);
    const own = weight ?? indicator.weight;
    return [{ weight: own, number: own?.number ?? null, name: indicator.name.text, members }];
  });
}

/** The weight of the execution rate, in points: what the funds blocks state, else what the scheme leaves to them because the indicators fall short of the total by just that. */
export function fundsWeight(funds: readonly FundsReading[], scores: readonly FundsScore[]): Decimal {
  return sum(
    funds.map((block, at) => {
      const score = scores[at];
      const left = score?.weightSource === "scheme" ? score.weight : null;
      return pointsLine(block)?.weight?.number ?? block.writtenWeight ?? left ?? zero;
    }),
  );
}

const choosable = /可选|任选|选其一|选一|择一|择其一/u;

/** True where a row's name says that it is one of several to choose from. */
export function isAlternative(place: Pick<WeightPlace, "name">): boolean {
  return choosable.test(place.name);
}

/** What the weights add to, and whether every row has one (rows to choose from may lack theirs). */
export function addedWeights(places: readonly WeightPlace[]): { readonly total: Decimal; readonly complete: boolean } {
  return {
    total: sum(places.map((place) => place.number ?? zero)),
    complete: places.length > 0 && places.every((place) => place.number !== null || isAlternative(place)),
  };
}

/** The weights of alternatives that must go so that the rest adds to what is wanted; null where no choice does. */
export function superfluousAlternatives(
  places: readonly WeightPlace[],
  wanted: Decimal,
): readonly WeightPlace[] | null {
  const alternatives = places.filter((place) => isAlternative(place) && place.number !== null).slice(0, 12);
  const surplus = addedWeights(places).total.minus(wanted);
  if (alternatives.length < 2 || surplus.lte(0)) return null;
  for (let choice = 1; choice < 2 ** alternatives.length - 1; choice++) {
    const dropped = alternatives.filter((_, at) => Math.floor(choice / 2 ** at) % 2 === 1);
    if (sum(dropped.map((place) => place.number ?? zero)).eq(surplus)) return dropped;
  }
  return null;
}

/** True where two weights are the same within the scheme's tolerance (A34). */
export function sameWeight(first: Decimal, second: Decimal, tolerance: string): boolean {
  return first.minus(second).abs().lte(decimal(tolerance));
}
