/**
 * A rate written on the sheet is not what its own figures give, at the places written, half up (contract.md, Findings;
 * domain C03): the funds block's 执行率, the result of arithmetic beside it, the 预算执行率 row over the funds block,
 * the 完成率 beside target and actual.
 */
import type { Decimal } from "../../decimal";
import { hundred, plainDigits, roundHalfUp } from "../../decimal";
import type { CellAddress } from "../../grid/address";
import type { FundsLine, IndicatorReading } from "../../reading/table";
import { recomputed } from "../../scoring/arithmetic";
import { executionLine, executionRates, isExecutionName } from "../../scoring/execution-row";
import { needsConfirmation } from "../../values/doubts";
import { squeeze } from "../../values/text";
import { amountOf, pairOf, percentOf } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { named, quantity, said } from "../facts";

interface WrittenRate {
  readonly cell: CellAddress;
  /** In percent, as displayed. */
  readonly percent: Decimal;
  readonly places: number;
  readonly name: string;
  /** As it stands on the sheet. */
  readonly text: string | null;
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
    written: rate.text?.endsWith("%") ? rate.text : quantity(written, "%"),
    arithmetic: first.arithmetic,
    exact: quantity(roundHalfUp(first.percent, Math.max(rate.places + 2, 4)), "%"),
    correct: quantity(roundHalfUp(first.percent, rate.places), "%"),
  };
  return [raise(rate.cell, facts, first.related)];
}

function executions(line: FundsLine, { scheme }: CheckedTable): readonly Candidate[] {
  return executionRates(line, scheme).map(({ executed, budget, rate }) => ({
    arithmetic: `${plainDigits(executed.number)} ÷ ${plainDigits(budget.number)}`,
    percent: rate.times(hundred),
    related: [executed.cell, budget.cell],
  }));
}

function ofFunds(table: CheckedTable): Raised[] {
  return table.reading.funds.flatMap((block) =>
    block.lines.flatMap((line) => {
      if (!line.rate?.number) return [];
      const { cell, number, places, text } = line.rate;
      const name = named(line.label.text);
      return compare(
        { cell, percent: number.times(hundred), places, name, text: said({ text }) },
        executions(line, table),
      );
    }),
  );
}

/** The row's own arithmetic, `7266.75/14528.61×100%`. */
function ofCalculation(indicator: IndicatorReading): Raised[] {
  const { actual, calculation } = indicator;
  const again = recomputed(indicator);
  const percent = again ? percentOf(again.written) : null;
  if (!actual || !calculation || !again || percent === null || needsConfirmation(actual)) return [];
  const exact = percentOf({ ...again.written, number: again.exact }) ?? again.exact;
  const rate = {
    cell: actual.cell,
    percent,
    places: again.written.places,
    name: named(indicator.name.text),
    text: said(actual),
  };
  return compare(rate, [{ arithmetic: squeeze(calculation.text), percent: exact, related: [calculation.cell] }]);
}

/** The 预算执行率 row, held against the funds block. */
function ofExecutionRow(indicator: IndicatorReading, table: CheckedTable): Raised[] {
  const line = executionLine(table.reading);
  const { actual } = indicator;
  if (!line || !actual || needsConfirmation(actual) || indicator.calculation) return [];
  if (!isExecutionName(indicator.name.text)) return [];
  const done = amountOf(actual.value);
  const percent = percentOf(done);
  if (!done || percent === null) return [];
  const rate = {
    cell: actual.cell,
    percent,
    places: done.places,
    name: named(indicator.name.text),
    text: said(actual),
  };
  return compare(rate, executions(line, table));
}

/** The row's 完成率: actual over target, for limits also target over actual; whole where the target is met, however it was counted. */
function ofCompletion(indicator: IndicatorReading, at: number, table: CheckedTable): Raised[] {
  const { completionRate: written } = indicator;
  const pair = written?.number ? pairOf(table, at) : null;
  if (!written?.number || !pair || pair.target.lte(0) || pair.actual.lte(0)) return [];
  const { actual, target, direction } = pair;
  const related = [pair.actualCell, pair.targetCell];
  const over = (first: Decimal, second: Decimal): Candidate => ({
    arithmetic: `${plainDigits(first)} ÷ ${plainDigits(second)}`,
    percent: first.div(second).times(hundred),
    related,
  });
  const met = table.score.indicators[at]?.met === true;
  const rate = {
    cell: written.cell,
    percent: written.number.times(hundred),
    places: written.places,
    name: named(indicator.name.text),
    text: said(written),
  };
  return compare(rate, [
    over(actual, target),
    ...(direction === "at-most" ? [over(target, actual)] : []),
    ...(met ? [{ arithmetic: "", percent: hundred, related }] : []),
  ]);
}

export const rateDiffers = {
  code: "rate-differs",
  severity: "error",
  find: (table) => [
    ...ofFunds(table),
    ...table.reading.indicators.flatMap((indicator, at) => [
      ...ofCalculation(indicator),
      ...ofExecutionRow(indicator, table),
      ...ofCompletion(indicator, at, table),
    ]),
  ],
} as const satisfies Check;
