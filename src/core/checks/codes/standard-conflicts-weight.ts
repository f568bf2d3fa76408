/** The most points that a standard names (计5分, the sum of its parts) are not the weight (contract.md, Findings). */
import type { Check } from "../check";
import { raise } from "../check";
import { named, points } from "../facts";
import { namedMost } from "../standards";

export const standardConflictsWeight = {
  code: "standard-conflicts-weight",
  severity: "warning",
  find: ({ reading, score }) =>
    reading.indicators.flatMap((indicator, at) => {
      const weight = indicator.group === null ? score.indicators[at]?.weight : null;
      const most = weight ? namedMost(indicator, weight) : null;
      if (!indicator.standard || !weight || !most || most.eq(weight)) return [];
      const facts = { name: named(indicator.name.text), most: points(most), weight: points(weight) };
      return [raise(indicator.standard.cell, facts, [indicator.weight?.cell])];
    }),
} as const satisfies Check;
