/** A cost indicator, or a line of the spending table, above its limit (contract.md, Findings; domain C24). */
import type { IndicatorReading } from "../../reading/table";
import { amountOf, isLimit, pairOf } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { excess, quantity } from "../facts";

function ofIndicator(indicator: IndicatorReading, table: CheckedTable): Raised[] {
  if (indicator.nature !== "cost") return [];
  const pair = pairOf(indicator);
  if (!pair || !isLimit(pair, indicator, table.scheme.options.equalTarget)) return [];
  const over = pair.sign === "<" ? pair.actual.gte(pair.target) : pair.actual.gt(pair.target);
  if (!over) return [];
  const unit = pair.unit?.text ?? null;
  const written = indicator.actual ? amountOf(indicator.actual.value) : null;
  const facts = {
    name: indicator.name.text,
    actual: quantity(written?.number ?? pair.actual, written?.unit?.text ?? unit),
    limit: quantity(pair.target, unit),
    ...excess(pair.actual, pair.target, unit),
  };
  return [raise(pair.actualCell, facts, [pair.targetCell])];
}

/** Lines of the spending table; its total line is the funds block's matter. */
function ofSpending({ reading }: CheckedTable): Raised[] {
  const { spending } = reading;
  return (spending?.lines ?? []).flatMap(({ label, role, planned, actual }) => {
    if (role === "total" || !planned?.number || !actual?.number || actual.number.lte(planned.number)) return [];
    const unit = spending?.moneyUnit ?? null;
    const facts = {
      name: label.text,
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
  find: (table) => [
    ...table.reading.indicators.flatMap((indicator) => ofIndicator(indicator, table)),
    ...ofSpending(table),
  ],
} as const satisfies Check;
