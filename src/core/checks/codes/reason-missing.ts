/** Target not met, or points claimed below the weight, and no reason in the row (contract.md, Findings; domain C09, A35). */
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { reasonText, reasonsDue } from "../reasons";

export const reasonMissing = {
  code: "reason-missing",
  severity: "warning",
  find: (table) =>
    reasonsDue(table).flatMap(({ members, row, because }) => {
      const cell = row.reasonCell;
      if (!cell || members.some((member) => reasonText(member) !== null)) return [];
      const claimed = members[0]?.score;
      const weight = table.score.indicators[table.reading.indicators.indexOf(row)]?.weight;
      const facts = {
        name: row.name.text,
        because,
        target: row.target?.text.trim() ?? null,
        actual: row.actual?.text.trim() ?? null,
        lost: claimed?.number && weight ? points(weight.minus(claimed.number)) : null,
      };
      return [raise(cell, facts, [row.actual?.cell, claimed?.cell])];
    }),
} as const satisfies Check;
