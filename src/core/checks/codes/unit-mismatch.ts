/** Target and actual in units that cannot be compared (contract.md, Findings; domain C16). */
import type { Value } from "../../values/value";
import { amountOf, incomparable } from "../amounts";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

function unitText(value: Value): string {
  return amountOf(value)?.unit?.text ?? "";
}

export const unitMismatch = {
  code: "unit-mismatch",
  severity: "warning",
  find: (table) =>
    table.reading.indicators.flatMap((indicator) => {
      const { name, target, actual } = indicator;
      if (!target || !actual || incomparable(indicator, table) !== "unit-mismatch") return [];
      const facts = {
        name: named(name.text),
        target: said(target),
        actual: said(actual),
        targetUnit: unitText(target.value),
        actualUnit: unitText(actual.value),
      };
      return [raise(actual.cell, facts, [target.cell])];
    }),
} as const satisfies Check;
