/** A cost indicator, or a line of the spending table, above its limit (contract.md, Findings; domain C24). */
import { amountOf, pairsOf } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { excess, named, quantity } from "../facts";

/** Costs in rows that must not pass their target. */
function ofIndicators(table: CheckedTable): Raised[] {
  return pairsOf(table).flatMap(({ indicator, pair }) => {
    const over = pair.included ? pair.actual.gt(pair.target) : pair.actual.gte(pair.target);
    if (indicator.nature !== "cost" || pair.direction !== "at-most" || !over) return [];
    const unit = pair.unit?.text ?? null;
    const written = indicator.actual ? amountOf(indicator.actual.value) : null;
    const facts = {
      name: named(indicator.name.text),
      actual: quantity(written?.number ?? pair.actual, written?.unit?.text ?? unit),
      limit: quantity(pair.target, unit),
      ...excess(pair.actual, pair.target, unit),
    };
    return [raise(pair.actualCell, facts, [pair.targetCell])];
  });
}

/** Lines of the spending table; its total line is the funds block's matter. */
function ofSpending({ reading }: CheckedTable): Raised[] {
  const { spending } = reading;
  return (spending?.lines ?? []).flatMap(({ label, role, planned, actual }) => {
    if (role === "total" || !planned?.number || !actual?.number || actual.number.lte(planned.number)) return [];
    const unit = spending?.moneyUnit ?? reading.funds[0]?.moneyUnit ?? null;
    const facts = {
      name: named(label.text),
      actual: quantity(actual.number, unit),
      limit: quantity(planned.number, unit),
      ...excess(actual.number, planned.number, unit),
    };
    return [raise(actual.cell, facts, [planned.cell])];
  });
}

export const costOverrun = {
  code: "cost-overrun",
  severity: "error",
  find: (table) => [...ofIndicators(table), ...ofSpending(table)],
} as const satisfies Check;
