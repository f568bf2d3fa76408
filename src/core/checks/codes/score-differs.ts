/** A written score is not what its standard gives in any reading that a scheme allows (contract.md, Findings; domain C04, C08). */
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { scorePlaces } from "../places";
import { standingOf } from "../scores";

export const scoreDiffers = {
  code: "score-differs",
  severity: "error",
  find: (table) =>
    scorePlaces(table).flatMap((place) => {
      const standing = standingOf(place, table);
      if (standing.kind !== "differs") return [];
      const { claimed, computed } = standing;
      const facts = {
        name: place.name,
        claimed: points(claimed),
        computed: points(computed),
        difference: points(claimed.minus(computed).abs()),
        more: claimed.gt(computed),
        count: place.members.length,
      };
      return [
        raise(
          place.cell,
          facts,
          place.members.map((member) => table.reading.indicators[member]?.actual?.cell),
        ),
      ];
    }),
} as const satisfies Check;
