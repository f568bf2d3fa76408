/**
 * A rate written on the sheet is not what its own figures give, at the places written, half up (contract.md, Findings;
 * domain C03): the funds block's 执行率, the result of arithmetic beside it, the 预算执行率 row over the funds block.
 */
import type { Decimal } from "../../decimal";
import { hundred, plainDigits, roundHalfUp } from "../../decimal";
import type { CellAddress } from "../../grid/address";
import type { FundsLine, IndicatorReading } from "../../reading/table";
import { readArithmetic } from "../../values/arithmetic";
import { needsConfirmation } from "../../values/doubts";
import type { Expression } from "../../values/expression";
import { squeeze } from "../../values/text";
import { amountOf, percentOf } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { named, quantity } from "../facts";
import { totalIsEmptied, totalLine } from "../funds";

interface WrittenRate {
  readonly cell: CellAddress;
  /** In percent, as displayed. */
  readonly percent: Decimal;
  readonly places: number;
  readonly name: string;
}

interface Candidate {
  /** `91.02 ÷ 100`. */
  readonly arithmetic: string;
  readonly percent: Decimal;
  readonly related: readonly CellAddress[];
}

/** A fault where the rate fits none of the ways to compute it; the first is the one that is shown. */
function compare(rate: WrittenRate, candidates: readonly Candidate[]): Raised[] {
  const [first] = candidates;
  const written = roundHalfUp(rate.percent, rate.places);
  const fits = (given: Candidate): boolean => roundHalfUp(given.percent, rate.places).eq(written);
  if (!first || candidates.some(fits)) return [];
  const facts = {
    name: rate.name,
    written: quantity(written, "%"),
    arithmetic: first.arithmetic,
    exact: quantity(roundHalfUp(first.percent, Math.max(rate.places + 2, 4)), "%"),
    correct: quantity(roundHalfUp(first.percent, rate.places), "%"),
  };
  return [raise(rate.cell, facts, first.related)];
}

/** Executed over each budget that a rate may be held against (A1), the adjusted one first. */
function executions(line: FundsLine): readonly Candidate[] {
  const executed = line.executed;
  if (!executed?.number) return [];
  const amount = executed.number;
  return [line.annualBudget, line.initialBudget, line.received].flatMap((budget) =>
    budget?.number?.gt(0)
      ? [
          {
            arithmetic: `${plainDigits(amount)} ÷ ${plainDigits(budget.number)}`,
            percent: amount.div(budget.number).times(hundred),
            related: [executed.cell, budget.cell],
          },
        ]
      : [],
  );
}

function ofFunds({ reading }: CheckedTable): Raised[] {
  return reading.funds.flatMap((block) =>
    block.lines.flatMap((line) => {
      if (!line.rate?.number) return [];
      const { cell, number, places } = line.rate;
      return compare({ cell, percent: number.times(hundred), places, name: line.label.text }, executions(line));
    }),
  );
}

/** A mere figure (`目标100%`) is no arithmetic to hold a rate against. */
function divides(expression: Expression): boolean {
  if (!("op" in expression)) return false;
  return expression.op === "/" || expression.op === "÷" || divides(expression.left) || divides(expression.right);
}

/** The row's own arithmetic, `7266.75/14528.61×100%`. */
function ofCalculation(indicator: IndicatorReading): Raised[] {
  const { actual, calculation } = indicator;
  const done = actual && !needsConfirmation(actual) ? amountOf(actual.value) : null;
  const percent = percentOf(done);
  const computed = calculation ? readArithmetic(calculation.text) : null;
  if (!actual || !done || percent === null || !calculation || !computed || !divides(computed.expression)) return [];
  const candidate = {
    arithmetic: squeeze(calculation.text),
    percent: computed.value.times(hundred),
    related: [calculation.cell],
  };
  return compare({ cell: actual.cell, percent, places: done.places, name: named(indicator.name.text) }, [candidate]);
}

const execution = /^(?:项目|财政)?(?:预算|资金)(?:资金)?执行率$/u;

/** The 预算执行率 row, held against the funds block. */
function ofExecutionRow(indicator: IndicatorReading, { reading }: CheckedTable): Raised[] {
  const block = reading.funds.find((one) => totalLine(one)?.executed?.number);
  const line = block && !totalIsEmptied(block) ? totalLine(block) : null;
  const { actual } = indicator;
  if (!line || !actual || needsConfirmation(actual) || indicator.calculation) return [];
  if (!execution.test(squeeze(indicator.name.text))) return [];
  const done = amountOf(actual.value);
  const percent = percentOf(done);
  if (!done || percent === null) return [];
  return compare(
    { cell: actual.cell, percent, places: done.places, name: named(indicator.name.text) },
    executions(line),
  );
}

export const rateDiffers = {
  code: "rate-differs",
  severity: "error",
  find: (table) => [
    ...ofFunds(table),
    ...table.reading.indicators.flatMap((indicator) => [
      ...ofCalculation(indicator),
      ...ofExecutionRow(indicator, table),
    ]),
  ],
} as const satisfies Check;
