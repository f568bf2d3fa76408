/** `200000` against `≤20万元`, `0.3` against `≥90%`: no reading is certain, so nothing is compared (domain C16). */
import type { Check } from "../check";
import { raise } from "../check";

export const scaleUnclear = {
  code: "scale-unclear",
  severity: "info",
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, target, actual }) =>
      (actual?.doubts ?? []).flatMap((doubt) =>
        actual && doubt.kind === "scale-unclear"
          ? [
              raise(
                actual.cell,
                {
                  name: name.text,
                  text: actual.text.trim(),
                  target: target?.text.trim() ?? null,
                  suggestion: doubt.suggestion,
                },
                [target?.cell],
              ),
            ]
          : [],
      ),
    ),
} as const satisfies Check;
