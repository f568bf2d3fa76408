/**
 * An at-least or equal quantity passes its target by more than the scheme allows (contract.md, Findings; domain A15, C12).
 * Never at-most targets, dates, or rates whose target is 100 %.
 */
import { decimal, one, zero } from "../../decimal";
import type { Pair } from "../amounts";
import { pairsOf } from "../amounts";
import type { Check } from "../check";
import { raise } from "../check";
import { named, percent, quantity, said } from "../facts";

/** True for quantities that are better the more there is. */
function concerned({ direction, target, unit, signed }: Pair): boolean {
  if ((direction !== "at-least" && direction !== "equal") || target.lte(zero)) return false;
  if (unit?.dimension === "money" && !signed) return false;
  return unit?.dimension !== "ratio" || target.times(unit.factor).lt(one);
}

export const targetTooLow = {
  code: "target-too-low",
  severity: "warning",
  find: (table) => {
    const limit = table.scheme.options.overAchievementLimit;
    if (limit === null) return [];
    return pairsOf(table).flatMap(({ indicator, pair }) => {
      if (!concerned(pair)) return [];
      const over = pair.actual.minus(pair.target).div(pair.target);
      if (over.lte(decimal(limit))) return [];
      const facts = {
        name: named(indicator.name.text),
        target: said(indicator.target),
        actual: quantity(pair.actual, pair.unit?.text ?? null),
        over: percent(over),
        limit: percent(decimal(limit)),
      };
      return [raise(pair.actualCell, facts, [pair.targetCell])];
    });
  },
} as const satisfies Check;
