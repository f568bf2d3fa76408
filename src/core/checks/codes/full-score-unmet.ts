/** Full points claimed, the target not met (contract.md, Findings; domain C11, C24). */
import type { Check, CheckedTable } from "../check";
import { raise } from "../check";
import { named, points, said } from "../facts";
import type { ScorePlace } from "../places";
import { scorePlaces } from "../places";
import { standingOf } from "../scores";

/** The first row of the place that misses its target. */
function missing(place: ScorePlace, { reading, score }: CheckedTable) {
  const at = place.members.find((member) => score.indicators[member]?.met === false);
  return at === undefined ? undefined : reading.indicators[at];
}

export const fullScoreUnmet = {
  code: "full-score-unmet",
  severity: "error",
  find: (table) =>
    scorePlaces(table).flatMap((place) => {
      const row = missing(place, table);
      if (standingOf(place, table).kind !== "full-unmet" || !row || !place.weight) return [];
      const facts = {
        name: named(row.name.text),
        target: said(row.target),
        actual: said(row.actual),
        weight: points(place.weight),
        computed: place.computed ? points(place.computed) : null,
      };
      return [raise(place.cell, facts, [row.target?.cell, row.actual?.cell])];
    }),
} as const satisfies Check;
