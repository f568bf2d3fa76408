/** A target or actual with a figure that no rule here reads (contract.md, Findings; domain C15). */
import type { Check } from "../check";
import { raise } from "../check";

export const valueUnreadable = {
  code: "value-unreadable",
  severity: "warning",
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, target, actual }) =>
      (["target", "actual"] as const).flatMap((field) => {
        const cell = field === "target" ? target : actual;
        if (cell?.value.kind !== "unreadable" || cell.value.why === "impossible-date") return [];
        return [raise(cell.cell, { name: name.text, field, text: cell.text.trim().slice(0, 60) })];
      }),
    ),
} as const satisfies Check;
