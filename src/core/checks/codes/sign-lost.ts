/** `290%` where a scan probably lost the sign of `≥90%`, as it stands a figure too: a person must say which (domain F17). */
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

export const signLost = {
  code: "sign-lost",
  severity: "info",
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, target, actual }) =>
      [target, actual].flatMap((cell) =>
        (cell?.doubts ?? []).flatMap((doubt) =>
          cell && doubt.kind === "lost-sign" && cell.value.kind !== "unreadable"
            ? [raise(cell.cell, { name: named(name.text), text: said(cell), suggestion: doubt.suggestion })]
            : [],
        ),
      ),
    ),
} as const satisfies Check;
