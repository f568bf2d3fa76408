/** A figure as found, with the words around it not yet judged. */
import type { Amount, Unit } from "../value";
import { hanCount, isHabit } from "../words";
import type { Found, FigureValue } from "./found";

/** A figure that was found in a segment. */
export interface Draft {
  label: string;
  /** Index of its first token. */
  readonly start: number;
  readonly found: Found;
  readonly signed: boolean;
  tail: string;
}

/** A figure with another amount at each place that holds one; dates hold none. */
export function withUnit(value: FigureValue, change: (amount: Amount) => Amount): FigureValue {
  if (value.kind === "amount") return change(value);
  if (value.kind === "comparison") return { ...value, amount: change(value.amount) };
  if (value.kind === "span") {
    return { ...value, low: value.low && change(value.low), high: value.high && change(value.high) };
  }
  return value;
}

/** The unit of a figure; null for dates and bare numbers. */
export function unitOfFigure(value: FigureValue): Unit | null {
  if (value.kind === "amount") return value.unit;
  if (value.kind === "comparison") return value.amount.unit;
  return value.kind === "span" ? ((value.high ?? value.low)?.unit ?? null) : null;
}

/** `完成2022年度建设任务`: words that name a year. */
export function isYearInWords([only, ...others]: readonly Draft[]): boolean {
  if (only?.found.value.kind !== "date" || others.length > 0) return false;
  const { to, sense, from } = only.found.value;
  const bareYear = to.month === null && sense === "by" && from === null;
  return bareYear && !((only.label === "" || only.signed) && only.tail.length <= 4 && isHabit(only.tail));
}

/** `3期120人` are two figures; `1亿2000万元`, `1小时30分钟` and `1/3` are not. */
function countOthers(first: Unit | null, second: Unit | null): boolean {
  if (first?.dimension !== "count" || second === null || first.kind === null || second.kind === null) return false;
  return second.dimension === "money" || (second.dimension === "count" && first.kind !== second.kind);
}

/** Two figures run into one another unless the first is a date, words stand between, or they count different things. */
export function runsOn(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  const before = drafts[index - 1];
  if (before === undefined || before.found.value.kind === "date" || hanCount(draft.label) > 0) return false;
  return draft.label !== "" || !countOthers(unitOfFigure(before.found.value), unitOfFigure(draft.found.value));
}
