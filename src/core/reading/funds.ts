/** Funds and spending with their figures. */
import { decimal } from "../decimal";
import type { Grid } from "../grid/grid";
import type { MoneyField } from "../layout/funds/block";
import { amountFor } from "../layout/funds/labelled";
import type { FundsBlock, FundsRow, SpendingBlock } from "../layout/layout";
import { readNumber } from "../values/number";
import { numberAt, rateOf, textAt } from "./cells";
import type { FundsReading, NumberReading, SpendingReading } from "./table";

/** The funds block; rates are fractions: `91.02%`, 0.9102 shown as a percentage, and a bare 91.02 are all 0.9102. */
export function fundsOf(grid: Grid, block: FundsBlock): FundsReading {
  return {
    area: block.area,
    heading: block.heading,
    moneyUnit: block.moneyUnit,
    writtenWeight: block.writtenWeight === null ? null : decimal(block.writtenWeight),
    lines: block.rows.map((row) => ({
      label: row.label,
      role: row.role,
      initialBudget: amountAt(grid, row, "initialBudget"),
      annualBudget: amountAt(grid, row, "annualBudget"),
      received: amountAt(grid, row, "received"),
      executed: amountAt(grid, row, "executed"),
      weight: numberAt(grid, row.weight),
      rate: rateOf(amountAt(grid, row, "rate")),
      score: numberAt(grid, row.score),
      reason: textAt(grid, row.reason),
    })),
  };
}

/** The amount of a field, from a cell of its own or from behind its label: `财政拨款：100万元`. */
function amountAt(grid: Grid, row: FundsRow, field: MoneyField | "rate"): NumberReading | null {
  const reading = numberAt(grid, row[field]);
  if (reading?.state !== "unreadable") return reading;
  const inside = amountFor(reading.text, field, row.label.text)?.amount;
  if (inside === undefined) return reading;
  return { ...reading, text: inside, ...readNumber({ value: inside, text: inside, numberFormat: "@" }) };
}

/** Spending by category. */
export function spendingOf(grid: Grid, block: SpendingBlock): SpendingReading {
  return {
    heading: block.heading,
    moneyUnit: block.moneyUnit,
    lines: block.rows.map(({ label, role, planned, actual }) => ({
      label,
      role,
      planned: numberAt(grid, planned),
      actual: numberAt(grid, actual),
    })),
  };
}
