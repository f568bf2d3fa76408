/** What both forms of the funds block share: empty rows, the block's heading, its unit and weight. */
import type { FundsBlock, FundsRow, TextAt } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import { blockWords } from "../words/funds";
import type { FundsRole } from "../words/funds";
import { bareLabel } from "../words/text";
import { labelledAmounts } from "./labelled";
import { moneyUnitOf } from "./words";

/** A funds block with the rows that it takes up. */
export interface FundsFound {
  readonly block: FundsBlock;
  /** True for a list of tasks or projects with the money of each: it stands for the whole only where nothing else does. */
  readonly list: boolean;
  readonly used: ReadonlySet<number>;
}

/** The fields of a row that hold money. */
export type MoneyField = "initialBudget" | "annualBudget" | "received" | "executed";

/** The money field that a role means; null for rates, weights and all else. */
export function moneyField(role: FundsRole | "part" | "total"): MoneyField | null {
  return role === "initialBudget" || role === "annualBudget" || role === "received" || role === "executed"
    ? role
    : null;
}

/** A row without any cell. */
export function emptyRow(label: TextAt, role: FundsRow["role"]): FundsRow {
  return {
    label,
    role,
    initialBudget: null,
    annualBudget: null,
    received: null,
    executed: null,
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
}

/** True for the first cell of a block: 项目资金（万元）, 预算执行情况. */
export function isBlockHead(key: string): boolean {
  return blockWords.some((word) => bareLabel(key).startsWith(word));
}

/** Puts a block together from its lines; unit and weight are looked for in the heading first. */
export function makeBlock(heading: Label, lines: readonly Line[], rows: readonly FundsRow[], list = false): FundsFound {
  const labels = lines.flatMap((line) => line.labels);
  const keys = [heading, ...labels].map(({ key }) => key);
  const inside = labels.flatMap(({ text }) => labelledAmounts(text).map(({ unit: behind }) => behind));
  const unit = [...keys.map(moneyUnitOf), ...inside].find((one) => one !== null);
  const weight = keys.map((key) => /\((\d+(?:\.\d+)?)分/u.exec(key)?.[1]).find((one) => one !== undefined);
  const used = new Set(lines.map(({ row }) => row));
  const area = {
    top: Math.min(...used),
    left: Math.min(...labels.map((label) => label.area.left)),
    bottom: Math.max(...used),
    right: Math.max(...labels.map((label) => label.area.right)),
  };
  return {
    used,
    list,
    block: { area, heading: textAt(heading), moneyUnit: unit ?? null, writtenWeight: weight ?? null, rows },
  };
}
