/** The same indicator twice (contract.md, Findings; domain C21): same name, and same place in the tree or same target. */
import type { IndicatorReading } from "../../reading/table";
import { sameAddress, toA1 } from "../../grid/address";
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";
import { named } from "../facts";

/** What makes two rows the same: their place in the tree, or their target. */
function keysOf(indicator: IndicatorReading): readonly string[] {
  const name = squeeze(indicator.name.text);
  const target = squeeze(indicator.target?.text ?? "");
  return [`path|${indicator.path.map(squeeze).join("|")}|${name}`, `target|${target}|${name}`];
}

export const indicatorDuplicate = {
  code: "indicator-duplicate",
  severity: "info",
  find: ({ reading: { indicators } }) => {
    const seen = new Map<string, IndicatorReading>();
    return indicators.flatMap((indicator) => {
      const keys = keysOf(indicator);
      const earlier = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
      for (const key of keys) if (!seen.has(key)) seen.set(key, indicator);
      // one name over several targets is one indicator
      if (!earlier || sameAddress(earlier.name.cell, indicator.name.cell)) return [];
      const facts = { name: named(indicator.name.text), first: toA1(earlier.name.cell) };
      return [raise(indicator.name.cell, facts, [earlier.name.cell])];
    });
  },
} as const satisfies Check;
