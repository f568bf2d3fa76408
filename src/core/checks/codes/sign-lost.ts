/** `290%` where a scan probably lost the sign of `≥90%`, and figures whose scale is not clear: a person must say (domain F17, C16). */
import type { Check } from "../check";
import { raise } from "../check";

export const signLost = {
  code: "sign-lost",
  severity: "info",
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, target, actual }) =>
      [target, actual].flatMap((cell) =>
        (cell?.doubts ?? []).flatMap((doubt) =>
          cell && doubt.kind === "lost-sign"
            ? [raise(cell.cell, { name: name.text, text: cell.text.trim(), suggestion: doubt.suggestion })]
            : [],
        ),
      ),
    ),
} as const satisfies Check;
