/** Every row holds the same words as its actual, whatever its target (domain C18): figures are wanted. */
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";
import { said } from "../facts";

const fewest = 4;

export const sameActualEverywhere = {
  code: "same-actual-everywhere",
  severity: "info",
  find: ({ reading }) => {
    const rows = reading.indicators.flatMap(({ target, actual }) =>
      target && actual && actual.value.kind !== "blank" ? [{ target: squeeze(target.text), actual }] : [],
    );
    const [first] = rows;
    if (!first || rows.length < fewest || rows.length < reading.indicators.length) return [];
    const one = squeeze(first.actual.text);
    const targets = new Set(rows.map(({ target }) => target));
    if (targets.size < 2 || rows.some(({ actual }) => squeeze(actual.text) !== one)) return [];
    const facts = { text: said(first.actual), count: rows.length };
    return [
      raise(
        first.actual.cell,
        facts,
        rows.slice(1).map(({ actual }) => actual.cell),
      ),
    ];
  },
} as const satisfies Check;
