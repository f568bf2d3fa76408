/** One source executed above its own budget while the whole stays within (domain C23): possible after a transfer, so only a note. */
import type { Check } from "../check";
import { raise } from "../check";
import { budgetOf, totalLine } from "../funds";
import { excess, named, quantity } from "../facts";

export const fundsPartOverrun = {
  code: "funds-part-overrun",
  severity: "info",
  find: ({ reading }) =>
    reading.funds.flatMap((block) => {
      const total = totalLine(block);
      const whole = total && budgetOf(total)?.number;
      if (whole && total.executed?.number?.gt(whole)) return [];
      return block.lines.flatMap((line) => {
        const budget = budgetOf(line);
        const executed = line.executed;
        if (line.role !== "part" || !budget?.number || !executed?.number) return [];
        if (budget.number.lte(0) || executed.number.lte(budget.number)) return [];
        const facts = {
          name: named(line.label.text),
          executed: quantity(executed.number, block.moneyUnit),
          budget: quantity(budget.number, block.moneyUnit),
          ...excess(executed.number, budget.number, block.moneyUnit),
        };
        return [raise(executed.cell, facts, [budget.cell])];
      });
    }),
} as const satisfies Check;
