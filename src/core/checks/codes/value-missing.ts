/** A target, actual or weight is empty in a column that the table has (contract.md, Findings; domain C07). */
import type { CellAddress } from "../../grid/address";
import type { IndicatorReading, TableReading } from "../../reading/table";
import type { Check, Raised } from "../check";
import { raise } from "../check";
import { named } from "../facts";
import { isAlternative } from "../weights";

type Field = "target" | "actual" | "weight";

function emptyCells(
  indicator: IndicatorReading,
  reading: TableReading,
): readonly { field: Field; cell: CellAddress }[] {
  const { target, actual, weight, name } = indicator;
  const found: { field: Field; cell: CellAddress }[] = [];
  if (target?.value.kind === "blank") found.push({ field: "target", cell: target.cell });
  if (actual?.value.kind === "blank") found.push({ field: "actual", cell: actual.cell });
  const grouped =
    indicator.group !== null &&
    reading.groups[indicator.group]?.members.some((member) => reading.indicators[member]?.weight?.number);
  if (weight?.state === "blank" && grouped !== true && !isAlternative({ name: named(name.text) })) {
    found.push({ field: "weight", cell: weight.cell });
  }
  return found;
}

export const valueMissing = {
  code: "value-missing",
  severity: "warning",
  find: ({ reading }): readonly Raised[] =>
    reading.indicators.flatMap((indicator) =>
      emptyCells(indicator, reading).map(({ field, cell }) => raise(cell, { name: named(indicator.name.text), field })),
    ),
} as const satisfies Check;
