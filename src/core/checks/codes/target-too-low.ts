/**
 * An at-least or equal quantity passes its target by more than the scheme allows (contract.md, Findings; domain A15, C12).
 * Never at-most targets, dates, or rates whose target is 100 %.
 */
import { decimal, hundred, zero } from "../../decimal";
import type { Decimal } from "../../decimal";
import type { IndicatorReading } from "../../reading/table";
import { squeeze } from "../../values/text";
import type { Pair } from "../amounts";
import { isLimit, pairOf } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { percent, quantity } from "../facts";

/** Names of figures of which less is better, whatever sign the target bears. */
const lessIsBetter =
  /投诉|事故|死亡|发病率|受害率|成灾率|流失|违规|差错|失误|超支|结余率|结转|延误|污染|排放|能耗|成本|控制率|误差/u;

function concerned(pair: Pair, indicator: IndicatorReading, table: CheckedTable): boolean {
  if (isLimit(pair, indicator, table.scheme.options.equalTarget) || pair.target.lte(zero)) return false;
  if (pair.sign !== "≥" && pair.sign !== ">" && lessIsBetter.test(squeeze(indicator.name.text))) return false;
  if (pair.unit?.dimension === "money" && pair.sign !== "≥" && pair.sign !== ">") return false;
  const whole = pair.unit?.dimension === "ratio" ? pair.target.times(pair.unit.factor).times(hundred) : zero;
  return whole.lt(hundred);
}

function ofIndicator(indicator: IndicatorReading, limit: Decimal, table: CheckedTable): Raised[] {
  const pair = pairOf(indicator);
  if (!pair || !concerned(pair, indicator, table)) return [];
  const over = pair.actual.minus(pair.target).div(pair.target);
  if (over.lte(limit)) return [];
  const unit = pair.unit?.text ?? null;
  const facts = {
    name: indicator.name.text,
    target: indicator.target?.text.trim() ?? null,
    actual: quantity(pair.actual, unit),
    over: percent(over),
    limit: percent(limit),
  };
  return [raise(pair.actualCell, facts, [pair.targetCell])];
}

export const targetTooLow = {
  code: "target-too-low",
  severity: "warning",
  find: (table) => {
    const limit = table.scheme.options.overAchievementLimit;
    if (limit === null) return [];
    return table.reading.indicators.flatMap((indicator) => ofIndicator(indicator, decimal(limit), table));
  },
} as const satisfies Check;
