/** Funds executed above the budget (contract.md, Findings; domain C23). */
import type { Check } from "../check";
import { raise } from "../check";
import { budgetOf, totalLine } from "../funds";
import { excess, named, percent, quantity } from "../facts";

export const fundsOverrun = {
  code: "funds-overrun",
  severity: "error",
  find: ({ reading }) =>
    reading.funds.flatMap((block) => {
      const line = totalLine(block);
      const budget = line ? budgetOf(line) : null;
      const executed = line?.executed;
      if (!line || !budget?.number || !executed?.number) return [];
      if (budget.number.lte(0) || executed.number.lte(budget.number)) return [];
      const facts = {
        name: named(line.label.text),
        executed: quantity(executed.number, block.moneyUnit),
        budget: quantity(budget.number, block.moneyUnit),
        rate: percent(executed.number.div(budget.number)),
        ...excess(executed.number, budget.number, block.moneyUnit),
      };
      return [raise(executed.cell, facts, [budget.cell])];
    }),
} as const satisfies Check;
