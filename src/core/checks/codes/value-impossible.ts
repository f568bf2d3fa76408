/** A share that cannot pass 100 % does, a negative cost, a date that is none (contract.md, Findings; domain C17, C27). */
import { hundred, zero } from "../../decimal";
import type { CellReading, IndicatorReading } from "../../reading/table";
import { needsConfirmation } from "../../values/doubts";
import { squeeze } from "../../values/text";
import { amountOf } from "../amounts";
import type { Check, Raised } from "../check";
import { raise } from "../check";
import { quantity, said } from "../facts";

/** Shares of a whole: nothing can be more than all of it. Rates that do pass 100 % somewhere (床位使用率, 毛入学率) are not among them. */
const share =
  /满意度|满意率|合格率|达标率|覆盖率|到位率|及时率|完好率|准确率|正确率|通过率|知晓率|优良率|认可率|公开率|参与率|出勤率|资产利用率|占比|比重/u;

function ofCell(reading: CellReading, indicator: IndicatorReading): Raised[] {
  const name = indicator.name.text;
  if (reading.value.kind === "unreadable" && reading.value.why === "impossible-date")
    return [raise(reading.cell, { name, why: "date", text: said(reading) })];
  const amount = amountOf(reading.value);
  if (!amount || needsConfirmation(reading)) return [];
  const { number, unit } = amount;
  if (indicator.nature === "cost" && unit?.dimension === "money" && number.lt(zero))
    return [raise(reading.cell, { name, why: "negative", value: quantity(number, unit.text) })];
  if (unit?.dimension !== "ratio" || !share.test(squeeze(name))) return [];
  const rate = number.times(unit.factor).times(hundred);
  return rate.gt(hundred) ? [raise(reading.cell, { name, why: "share", value: quantity(rate, "%") })] : [];
}

export const valueImpossible = {
  code: "value-impossible",
  severity: "error",
  find: ({ reading }) =>
    reading.indicators.flatMap((indicator) =>
      [indicator.target, indicator.actual].flatMap((cell) => (cell ? ofCell(cell, indicator) : [])),
    ),
} as const satisfies Check;
