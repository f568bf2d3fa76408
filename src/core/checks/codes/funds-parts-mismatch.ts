/** Sources do not add to the total of the funds block, or spending lines to their sum (contract.md, Findings; domain C23). */
import type { Decimal } from "../../decimal";
import { sum } from "../../decimal";
import type { FundsReading, NumberReading } from "../../reading/table";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { addition, quantity } from "../facts";
import type { AmountField } from "../funds";
import { amountFields, amountsOf, firstRank, parts, totalIsEmptied } from "../funds";

function raised(
  total: NumberReading & { readonly number: Decimal },
  added: readonly Decimal[],
  rest: { readonly name: string; readonly unit: string | null; readonly related: Raised["related"] },
): Raised {
  const whole = sum(added);
  const facts = {
    name: rest.name,
    total: quantity(total.number, rest.unit),
    parts: added.length > 1 ? addition(added) : null,
    sum: quantity(whole, rest.unit),
    difference: quantity(whole.minus(total.number).abs(), rest.unit),
  };
  return raise(total.cell, facts, rest.related);
}

/** One column of a block. A single source may be meant as "of which": it only must not pass the total. */
function column(block: FundsReading, field: AmountField): Raised[] {
  const line = block.lines.find((one) => one.role === "total");
  const total = line?.[field];
  const added = amountsOf(firstRank(block), field);
  if (!line || !total?.number || added.length === 0) return [];
  const whole = sum(added);
  const fits = parts(block).length === 1 ? whole.lte(total.number) : whole.eq(total.number);
  if (fits || sum(amountsOf(parts(block), field)).eq(total.number)) return [];
  const related = parts(block)
    .map((one) => one[field]?.cell)
    .filter((cell) => cell !== undefined);
  return [raised({ ...total, number: total.number }, added, { name: line.label.text, unit: block.moneyUnit, related })];
}

function ofSpending({ reading }: CheckedTable): Raised[] {
  const { spending } = reading;
  const line = spending?.lines.find((one) => one.role === "total");
  if (!spending || !line) return [];
  return (["planned", "actual"] as const).flatMap((field) => {
    const total = line[field];
    const lines = spending.lines.filter((one) => one.role === "part" && one[field]?.number != null);
    const added = lines.flatMap((one) => one[field]?.number ?? []);
    if (!total?.number || added.length === 0 || sum(added).eq(total.number)) return [];
    const related = lines.flatMap((one) => one[field]?.cell ?? []);
    const rest = { name: line.label.text, unit: spending.moneyUnit, related };
    return [raised({ ...total, number: total.number }, added, rest)];
  });
}

export const fundsPartsMismatch = {
  code: "funds-parts-mismatch",
  severity: "error",
  find: (table) => [
    ...table.reading.funds
      .filter((block) => !totalIsEmptied(block))
      .flatMap((block) => amountFields.flatMap((field) => column(block, field))),
    ...ofSpending(table),
  ],
} as const satisfies Check;
