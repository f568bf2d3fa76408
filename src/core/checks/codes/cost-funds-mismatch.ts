/**
 * The cost indicators given in money, added, disagree with the executed total (contract.md, Findings).
 *
 * Compared only where the costs are meant to cover the funds: every cost indicator with a figure is a plain amount of
 * money (no 元/人, no standards for one), and their targets add to the budget, or a single one is named a total.
 */
import type { Decimal } from "../../decimal";
import { roundHalfUp, sum } from "../../decimal";
import type { FundsLine, IndicatorReading } from "../../reading/table";
import { needsConfirmation } from "../../values/doubts";
import { squeeze } from "../../values/text";
import type { Amount, Unit } from "../../values/value";
import { amountOf, incomparable, inUnit } from "../amounts";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { addition, quantity } from "../facts";
import { totalIsEmptied, totalLine } from "../funds";

interface Cost {
  readonly indicator: IndicatorReading;
  readonly target: Amount | null;
  readonly actual: Amount;
}

const forOne = /标准|单价|人均|户均|亩均|单位成本|平均|每/u;
const whole = /总成本|总投资|成本总额|投资总额|项目总?成本|资金总额|总支出|总费用|总经费/u;

/** Words say nothing of money and do not stand in the way; any other figure does. */
function costsOf(table: CheckedTable): readonly Cost[] | null {
  const costs: Cost[] = [];
  for (const indicator of table.reading.indicators.filter((one) => one.nature === "cost")) {
    const { actual, target } = indicator;
    if (!actual || actual.value.kind === "quality" || actual.value.kind === "none") continue;
    const promised = target ? amountOf(target.value) : null;
    const bare = amountOf(actual.value);
    if (!bare || needsConfirmation(actual) || incomparable(indicator, table) === "scale-unclear") return null;
    const done = bare.unit ? bare : { ...bare, unit: promised?.unit ?? null };
    if (done.unit?.dimension !== "money" || done.unit.kind !== null || forOne.test(squeeze(indicator.name.text)))
      return null;
    costs.push({ indicator, target: promised, actual: done });
  }
  return costs.length === 0 ? null : costs;
}

const factor = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

/** Equal at some places: 132.9 is 132.912. */
function agree(first: Decimal, second: Decimal, places: number): boolean {
  return roundHalfUp(first, places).eq(roundHalfUp(second, places));
}

interface Added {
  readonly total: Decimal;
  readonly unit: Unit | null;
  /** Of the figure that shows most, in the unit of the first. */
  readonly places: number;
}

/** Amounts in the unit of the first, added; null where one is missing or cannot be converted. */
function added(amounts: readonly (Amount | null)[]): Added | null {
  const unit = amounts[0]?.unit ?? null;
  const values = amounts.map((amount) => (amount ? inUnit(amount, unit) : null));
  if (values.some((value) => value === null)) return null;
  return {
    total: sum(values.filter((value) => value !== null)),
    unit,
    places: Math.max(...amounts.map((amount) => (amount?.unit?.text === unit?.text ? (amount?.places ?? 0) : 9))),
  };
}

type MoneyUnit = keyof typeof factor;

/** A sum of money in the unit of the funds block; a bare number is in it already. */
function inBlock({ total, unit }: Added, block: MoneyUnit): Decimal {
  return unit ? total.times(unit.factor).div(factor[block]) : total;
}

function coversFunds(costs: readonly Cost[], line: FundsLine, unit: MoneyUnit): boolean {
  const [only, second] = costs;
  if (only && !second && whole.test(squeeze(only.indicator.name.text))) return true;
  const targets = added(costs.map((cost) => cost.target));
  if (!targets) return false;
  return [line.initialBudget, line.annualBudget].some(
    (budget) =>
      budget?.number?.gt(0) && agree(inBlock(targets, unit), budget.number, Math.min(targets.places, budget.places)),
  );
}

function find(table: CheckedTable): Raised[] {
  const block = table.reading.funds.find((one) => totalLine(one)?.executed?.number);
  const line = block && !totalIsEmptied(block) ? totalLine(block) : null;
  const executed = line?.executed;
  const costs = costsOf(table);
  const actuals = costs && added(costs.map((cost) => cost.actual));
  const first = costs?.[0]?.indicator.actual;
  if (!block?.moneyUnit || !line || !executed?.number || !costs || !actuals || !first) return [];
  if (!coversFunds(costs, line, block.moneyUnit)) return [];
  const total = inBlock(actuals, block.moneyUnit);
  const sameUnit = actuals.unit?.text === block.moneyUnit;
  if (agree(total, executed.number, sameUnit ? Math.min(actuals.places, executed.places) : executed.places)) return [];
  const parts = costs.map((cost) => inUnit(cost.actual, actuals.unit) ?? cost.actual.number);
  const facts = {
    name: costs.length === 1 ? (costs[0]?.indicator.name.text ?? null) : null,
    count: costs.length,
    parts: costs.length === 1 ? null : addition(parts),
    sum: quantity(actuals.total, actuals.unit?.text ?? null),
    executed: quantity(executed.number, block.moneyUnit),
    difference: quantity(total.minus(executed.number).abs(), block.moneyUnit),
  };
  return [raise(first.cell, facts, [executed.cell, ...costs.slice(1).map((cost) => cost.indicator.actual?.cell)])];
}

export const costFundsMismatch = { code: "cost-funds-mismatch", severity: "warning", find } as const satisfies Check;
