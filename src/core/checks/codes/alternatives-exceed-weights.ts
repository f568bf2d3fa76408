/** Rows to choose among (可选项) all carry a weight, so that the column adds to more than the total (domain C01). */
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { isAlternative, superfluousAlternatives, weightPlaces } from "../weights";
import { addUp, fits } from "./weights-not-100";

export const alternativesExceedWeights = {
  code: "alternatives-exceed-weights",
  severity: "info",
  find: (table) => {
    const added = addUp(table);
    if (!added || fits(added, table)) return [];
    const places = weightPlaces(table.reading);
    const dropped = superfluousAlternatives(places, added.expected.minus(added.funds));
    const [first] = dropped ?? [];
    const cell = first?.weight?.cell;
    if (!dropped || !cell) return [];
    const names = places.filter((place) => isAlternative(place) && place.number !== null).map((place) => place.name);
    const facts = { names, sum: points(added.whole), expected: points(added.expected) };
    return [raise(cell, facts)];
  },
} as const satisfies Check;
