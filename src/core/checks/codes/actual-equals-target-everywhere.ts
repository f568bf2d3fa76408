/** Every figure done is exactly the figure promised (domain C18): possible, and worth a look at the evidence. */
import { pairsOf } from "../amounts";
import type { Check } from "../check";
import { raise } from "../check";

const fewest = 5;

export const actualEqualsTargetEverywhere = {
  code: "actual-equals-target-everywhere",
  severity: "info",
  find: (table) => {
    const pairs = pairsOf(table).map(({ pair }) => pair);
    const [first] = pairs;
    if (!first || pairs.length < fewest || pairs.some((pair) => !pair.actual.eq(pair.target))) return [];
    return [
      raise(
        first.actualCell,
        { count: pairs.length },
        pairs.slice(1).map((pair) => pair.actualCell),
      ),
    ];
  },
} as const satisfies Check;
