/** The same indicator twice (contract.md, Findings; domain C21): same name, and same place in the tree or same target. */
import type { IndicatorReading } from "../../reading/table";
import { toA1 } from "../../grid/address";
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";
import { named } from "../facts";

function same(first: IndicatorReading, second: IndicatorReading): boolean {
  if (squeeze(first.name.text) !== squeeze(second.name.text)) return false;
  const path = (one: IndicatorReading): string => one.path.map(squeeze).join("|");
  return path(first) === path(second) || squeeze(first.target?.text ?? "") === squeeze(second.target?.text ?? "");
}

export const indicatorDuplicate = {
  code: "indicator-duplicate",
  severity: "info",
  find: ({ reading: { indicators } }) =>
    indicators.flatMap((indicator, at) => {
      const earlier = indicators.slice(0, at).find((other) => same(other, indicator));
      if (!earlier) return [];
      const facts = { name: named(indicator.name.text), first: toA1(earlier.name.cell) };
      return [raise(indicator.name.cell, facts, [earlier.name.cell])];
    }),
} as const satisfies Check;
