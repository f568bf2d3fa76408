/** Sources do not add to the total of the funds block, or spending lines to their sum (contract.md, Findings; domain C23). */
import type { FundsReading } from "../../reading/table";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { addition, named, quantity } from "../facts";
import type { AmountField } from "../funds";
import { amountFields, amountsOf, firstRank, parts, totalIsEmptied } from "../funds";
import type { Numbered } from "../sums";
import { isNumbered, isSumOf, shown, shownSum } from "../sums";

function raised(total: Numbered, added: readonly Numbered[], name: string, unit: string | null): Raised {
  const whole = shownSum(added);
  const facts = {
    name,
    total: quantity(shown(total), unit),
    parts: added.length > 1 ? addition(added.map(shown)) : null,
    sum: quantity(whole, unit),
    difference: quantity(whole.minus(shown(total)).abs(), unit),
  };
  const related = added.map((part) => part.cell);
  return raise(total.cell, facts, related);
}

/** One column of a block. A single source may be meant as "of which": it only must not pass the total. */
function column(block: FundsReading, field: AmountField): Raised[] {
  const line = block.lines.find((one) => one.role === "total");
  const total = line?.[field];
  const added = amountsOf(firstRank(block), field);
  if (!line || !isNumbered(total) || added.length === 0) return [];
  const single = parts(block).length === 1 && shownSum(added).lte(shown(total));
  if (single || isSumOf(total, added) || isSumOf(total, amountsOf(parts(block), field))) return [];
  return [raised(total, added, named(line.label.text), block.moneyUnit)];
}

function ofSpending({ reading }: CheckedTable): Raised[] {
  const { spending } = reading;
  const line = spending?.lines.find((one) => one.role === "total");
  if (!spending || !line) return [];
  const sources = spending.lines.filter((one) => one.role === "part");
  const unit = spending.moneyUnit ?? reading.funds[0]?.moneyUnit ?? null;
  return (["planned", "actual"] as const).flatMap((field) => {
    const total = line[field];
    const added = sources.map((one) => one[field]).filter(isNumbered);
    if (!isNumbered(total) || added.length === 0 || isSumOf(total, added)) return [];
    return [raised(total, added, named(line.label.text), unit)];
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
