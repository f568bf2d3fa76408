/** A written score agrees with another reading than the scheme's: part of a step, rounding of rate or score (contract.md, Findings; domain A6, A7). */
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { scorePlaces } from "../places";
import { standingOf } from "../scores";

export const scoreReading = {
  code: "score-reading",
  severity: "info",
  find: (table) =>
    scorePlaces(table).flatMap((place) => {
      const standing = standingOf(place, table);
      if (standing.kind !== "reading" || !place.computed || !place.claimed.number) return [];
      const facts = {
        name: place.name,
        claimed: points(place.claimed.number),
        computed: points(place.computed),
        option: standing.reading.option,
        choice: standing.reading.choice,
      };
      return [raise(place.cell, facts)];
    }),
} as const satisfies Check;
