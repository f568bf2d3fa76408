/** A score above its weight, or below 0 (contract.md, Findings; domain C06). */
import { zero } from "../../decimal";
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { scorePlaces } from "../places";

export const scoreExceedsWeight = {
  code: "score-exceeds-weight",
  severity: "error",
  find: (table) =>
    scorePlaces(table).flatMap((place) => {
      const claimed = place.claimed.number;
      if (!claimed) return [];
      const above = place.weight !== null && claimed.gt(place.weight);
      if (!above && claimed.gte(zero)) return [];
      const facts = {
        name: place.name,
        claimed: points(claimed),
        weight: place.weight ? points(place.weight) : null,
        negative: !above,
      };
      return [raise(place.cell, facts, [place.weightCell])];
    }),
} as const satisfies Check;
