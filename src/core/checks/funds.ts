/** Lines of the funds block as the checks look at them. */
import { zero } from "../decimal";
import { squeeze } from "../values/text";
import type { Numbered } from "./sums";
import { isNumbered } from "./sums";
import type { FundsLine, FundsReading, NumberReading } from "../reading/table";

/** The amounts of a line that add up over its sources. */
export const amountFields = ["initialBudget", "annualBudget", "received", "executed"] as const;
export type AmountField = (typeof amountFields)[number];

/** The total line, or the only line. */
export function totalLine(block: FundsReading): FundsLine | null {
  const total = block.lines.find((line) => line.role === "total");
  return total ?? (block.lines.length === 1 ? (block.lines[0] ?? null) : null);
}

/** What the executed amount is held against: the year's budget, as adjusted; else the first. */
export function budgetOf(line: FundsLine): NumberReading | null {
  if (line.annualBudget?.number) return line.annualBudget;
  return line.initialBudget?.number ? line.initialBudget : null;
}

/** True where the total line says 0 everywhere while its sources carry money (domain F1). */
export function totalIsEmptied(block: FundsReading): boolean {
  const total = block.lines.find((line) => line.role === "total");
  if (!total) return false;
  const written = amountFields.map((field) => total[field]?.number).filter((one) => one != null);
  if (written.length === 0 || written.some((one) => !one.eq(zero))) return false;
  return parts(block).some((line) => amountFields.some((field) => line[field]?.number?.gt(zero)));
}

/** The lines that are sources of the total. */
export function parts(block: FundsReading): readonly FundsLine[] {
  return block.lines.filter((line) => line.role === "part");
}

const ofWhich = /^其中/u;
const ofGovernment = /^(?:其中:?)?[(（]?(?:中央|[省市州县区])(?:级|本级)?(?:财政|资金|补助|拨款)/u;

/** Sources of the first rank: below another source, one that begins `其中` or names a level of government is part of that one. */
export function firstRank(block: FundsReading): readonly FundsLine[] {
  const lines = parts(block);
  const first = squeeze(lines[0]?.label.text ?? "");
  const inside = (label: string): boolean =>
    (ofWhich.test(label) && !ofWhich.test(first)) || (ofGovernment.test(label) && !ofGovernment.test(first));
  return lines.filter((line, at) => at === 0 || !inside(squeeze(line.label.text)));
}

/** The written amounts of some lines in one column. */
export function amountsOf(lines: readonly FundsLine[], field: AmountField): readonly Numbered[] {
  return lines.map((line) => line[field]).filter(isNumbered);
}
