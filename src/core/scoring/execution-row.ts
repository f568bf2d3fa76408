/** The 预算执行率 row of an indicator table whose funds block gives the rate: a rate that the amounts do not give is corrected by them. */
import type { Decimal } from "../decimal";
import { hundred, plainDigits, roundHalfUp } from "../decimal";
import type { FundsLine, IndicatorReading, NumberReading, TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import { needsConfirmation } from "../values/doubts";
import { readText } from "../values/read";
import { squeeze } from "../values/text";
import type { ValueReading } from "../values/value";

const executionName = /^(?:项目|财政)?(?:预算|资金)(?:资金)?执行率$/u;

/** True where a name means the execution rate of the whole project, not of one kind of spending. */
export function isExecutionName(name: string): boolean {
  return executionName.test(squeeze(name));
}

/** Executed over one budget. */
export interface ExecutionRate {
  readonly executed: NumberReading & { readonly number: Decimal };
  readonly budget: NumberReading & { readonly number: Decimal };
  /** A fraction, unrounded. */
  readonly rate: Decimal;
}

/** Executed over each budget that a rate may be held against (A1), the scheme's own first. */
export function executionRates(line: FundsLine, scheme: Scheme): readonly ExecutionRate[] {
  const { executed } = line;
  const number = executed?.number;
  if (!executed || !number) return [];
  const fields = new Set([scheme.options.executionDenominator, "annualBudget", "initialBudget", "received"] as const);
  return [...fields].flatMap((field) => {
    const budget = line[field];
    if (!budget?.number?.gt(0)) return [];
    return [
      {
        executed: { ...executed, number },
        budget: { ...budget, number: budget.number },
        rate: number.div(budget.number),
      },
    ];
  });
}

/** The line that a 预算执行率 row is held against: the total of the first block that has executed amounts. */
export function executionLine(reading: TableReading): FundsLine | null {
  for (const { lines } of reading.funds) {
    const line = lines.find((one) => one.role === "total") ?? (lines.length === 1 ? lines[0] : undefined);
    if (line?.executed?.number) return line;
  }
  return null;
}

/** The row's actual as the funds block gives it, at the places written; null where the written one fits, or is no such rate. */
export function correctedExecution(
  reading: TableReading,
  indicator: IndicatorReading,
  scheme: Scheme,
): ValueReading | null {
  const { actual, calculation } = indicator;
  if (calculation || actual?.value.kind !== "amount" || needsConfirmation(actual)) return null;
  const { number, places, unit } = actual.value;
  const line = executionLine(reading);
  if (unit?.dimension !== "ratio" || !line || !isExecutionName(indicator.name.text)) return null;
  const written = roundHalfUp(number.times(unit.factor).times(hundred), places);
  const given = executionRates(line, scheme).map(({ rate }) => roundHalfUp(rate.times(hundred), places));
  const [first] = given;
  return first && !given.some((rate) => rate.eq(written)) ? readText(`${plainDigits(first)}%`) : null;
}
