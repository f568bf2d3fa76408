/** Target and actual in units that cannot be compared (contract.md, Findings; domain C16). */
import type { IndicatorReading } from "../../reading/table";
import { amountOf, inUnit } from "../amounts";
import type { Check, Raised } from "../check";
import { raise } from "../check";

function ofIndicator({ name, target, actual }: IndicatorReading): Raised[] {
  const promised = target ? amountOf(target.value) : null;
  const done = actual ? amountOf(actual.value) : null;
  if (!target || !actual || !promised?.unit || !done?.unit || inUnit(done, promised.unit) !== null) return [];
  const facts = {
    name: name.text,
    target: target.text.trim(),
    actual: actual.text.trim(),
    targetUnit: promised.unit.text,
    actualUnit: done.unit.text,
  };
  return [raise(actual.cell, facts, [target.cell])];
}

export const unitMismatch = {
  code: "unit-mismatch",
  severity: "warning",
  find: ({ reading }) => reading.indicators.flatMap(ofIndicator),
} as const satisfies Check;
