/** The total row says 0 over sources that carry money (domain F1, C32): its execution rate and points cannot be computed. */
import { zero } from "../../decimal";
import type { Check } from "../check";
import { raise } from "../check";
import { named, quantity } from "../facts";
import { amountsOf, firstRank, totalIsEmptied } from "../funds";
import { shownSum } from "../sums";

export const fundsTotalZero = {
  code: "funds-total-zero",
  severity: "info",
  find: ({ reading }) =>
    reading.funds.filter(totalIsEmptied).flatMap((block) => {
      const total = block.lines.find((line) => line.role === "total");
      const cell = total?.executed?.cell ?? total?.annualBudget?.cell ?? total?.initialBudget?.cell;
      if (!total || !cell) return [];
      const sources = firstRank(block);
      const field = shownSum(amountsOf(sources, "executed")).gt(zero) ? "executed" : "annualBudget";
      const facts = {
        name: named(total.label.text),
        sum: quantity(shownSum(amountsOf(sources, field)), block.moneyUnit),
      };
      return [
        raise(
          cell,
          facts,
          sources.map((line) => line[field]?.cell),
        ),
      ];
    }),
} as const satisfies Check;
