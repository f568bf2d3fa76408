/** A target or actual with a figure that no rule here reads (contract.md, Findings; domain C15). */
import { repeatsUnread } from "../../values/compare";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

export const valueUnreadable = {
  code: "value-unreadable",
  severity: "warning",
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, target, actual }) =>
      (["target", "actual"] as const).flatMap((field) => {
        if (target && actual && repeatsUnread(actual, target)) return [];
        const cell = field === "target" ? target : actual;
        if (cell?.value.kind !== "unreadable" || cell.value.why === "impossible-date") return [];
        const doubt = cell.doubts.find((one) => one.kind === "lost-sign");
        const facts = {
          name: named(name.text),
          field,
          text: said(cell)?.slice(0, 60) ?? null,
          suggestion: doubt?.suggestion ?? null,
        };
        return [raise(cell.cell, facts)];
      }),
    ),
} as const satisfies Check;
