/** A rate that can pass 100 % but should not (执行率, 控制率) does, as an indicator's actual (contract.md, Findings; domain A4). */
import { hundred, maximum } from "../../decimal";
import type { IndicatorReading } from "../../reading/table";
import { needsConfirmation } from "../../values/doubts";
import { squeeze } from "../../values/text";
import { amountOf } from "../amounts";
import type { Check, Raised } from "../check";
import { raise } from "../check";
import { named, quantity } from "../facts";

/** 资金使用率 and its like are 执行率 by other words; 床位使用率 is not. */
const controlled = /执行率|控制率|(?:资金|经费|预算)(?:使用|支出|支付)率/u;

function ofIndicator(indicator: IndicatorReading): Raised[] {
  const { actual, target } = indicator;
  if (!actual || !controlled.test(squeeze(indicator.name.text)) || needsConfirmation(actual)) return [];
  const done = amountOf(actual.value);
  if (done?.unit?.dimension !== "ratio") return [];
  const allowed =
    target?.value.kind === "comparison" && target.value.sign === "≤" ? target.value.amount.number : hundred;
  const limit = maximum(hundred, allowed);
  const rate = done.number.times(done.unit.factor).times(hundred);
  if (rate.lte(limit)) return [];
  const facts = {
    name: named(indicator.name.text),
    actual: quantity(rate, "%"),
    limit: quantity(limit, "%"),
    excess: quantity(rate.minus(limit), "%"),
  };
  return [raise(actual.cell, facts, [target?.cell])];
}

export const executionOverrun = {
  code: "execution-overrun",
  severity: "warning",
  find: ({ reading }) => reading.indicators.flatMap(ofIndicator),
} as const satisfies Check;
