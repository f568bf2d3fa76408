/** Target not met, or points claimed below the weight, and no reason in the row (contract.md, Findings; domain C09, A35). */
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { named, percent, points, said } from "../facts";
import { fundsReasonsDue, reasonText, reasonsDue } from "../reasons";

/** A low execution rate in a funds block that has a column for its reason. */
function ofFunds(table: CheckedTable): Raised[] {
  return fundsReasonsDue(table).flatMap(({ cell, name, rate, limit, given }) => {
    if (given) return [];
    return [raise(cell, { name, because: "rate", rate: percent(rate), limit: percent(limit) })];
  });
}

/** Rows, groups as one. */
function ofIndicators(table: CheckedTable): Raised[] {
  return reasonsDue(table).flatMap(({ members, row, because }) => {
    const cell = row.reasonCell;
    if (!cell || members.some((member) => reasonText(member) !== null)) return [];
    const claimed = members[0]?.score;
    const weight = table.score.indicators[table.reading.indicators.indexOf(row)]?.weight;
    const facts = {
      name: named(row.name.text),
      because,
      target: said(row.target),
      actual: said(row.actual),
      lost: claimed?.number && weight ? points(weight.minus(claimed.number)) : null,
    };
    return [raise(cell, facts, [row.actual?.cell, claimed?.cell])];
  });
}

export const reasonMissing = {
  code: "reason-missing",
  severity: "warning",
  find: (table) => [...ofFunds(table), ...ofIndicators(table)],
} as const satisfies Check;
