/** Full points claimed, the target not met (contract.md, Findings; domain C11, C24). */
import type { Check, CheckedTable } from "../check";
import { raise } from "../check";
import { points } from "../facts";
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
      if (standingOf(place, table).kind !== "full-unmet" || !row || !place.weight || !place.computed) return [];
      const facts = {
        name: row.name.text,
        target: row.target?.text.trim() ?? null,
        actual: row.actual?.text.trim() ?? null,
        weight: points(place.weight),
        computed: points(place.computed),
      };
      return [raise(place.cell, facts, [row.target?.cell, row.actual?.cell])];
    }),
} as const satisfies Check;
