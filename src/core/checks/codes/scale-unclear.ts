/** `200000` against `≤20万元`, `0.3` against `≥90%`: no reading is certain, so nothing is compared (domain C16). */
import type { CellReading } from "../../reading/table";
import { incomparable } from "../amounts";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

function suggestionFor(actual: CellReading): string | null {
  const doubt = actual.doubts.find((one) => one.kind === "scale-unclear");
  return doubt?.suggestion ?? null;
}

export const scaleUnclear = {
  code: "scale-unclear",
  severity: "info",
  find: (table) =>
    table.reading.indicators.flatMap((indicator) => {
      const { name, target, actual } = indicator;
      if (!target || !actual) return [];
      const suggestion = suggestionFor(actual);
      if (suggestion === null && incomparable(indicator, table) !== "scale-unclear") return [];
      const facts = { name: named(name.text), text: said(actual), target: said(target), suggestion };
      return [raise(actual.cell, facts, [target.cell])];
    }),
} as const satisfies Check;
