/** When a reason is due, and what counts as one (domain A35, C09, C10). */
import { decimal } from "../decimal";
import type { IndicatorReading } from "../reading/table";
import { squeeze } from "../values/text";
import { pairOf } from "./amounts";
import type { CheckedTable } from "./check";
import { totalLine } from "./funds";
import { isWorthStated } from "./places";
import { thresholdOf } from "./settings";

const fillers = /^(?:[无略0/\\]|暂无|没有|不适用|同上|完成|已完成|[-—－_.。、·]+|无偏差|N\/?A|none)$/iu;

/** Something that stands where a reason should, and is none. */
export function isFiller(text: string): boolean {
  return fillers.test(squeeze(text));
}

/** The text of a reason, `null` where nothing is written. */
export function reasonText(indicator: IndicatorReading): string | null {
  const text = indicator.reason?.text.trim() ?? "";
  return text === "" ? null : text;
}

/** Why a reason is due for some rows that share a score. */
export interface ReasonDue {
  readonly members: readonly IndicatorReading[];
  /** The row that a person would give it in: the first that misses its target, else the first. */
  readonly row: IndicatorReading;
  readonly because: "unmet" | "points";
}

function misses(at: number, table: CheckedTable): boolean {
  if (table.score.indicators[at]?.met === false) return true;
  const pair = table.scheme.options.reasonDue === "any-deviation" ? pairOf(table, at) : null;
  return pair !== null && !pair.actual.eq(pair.target);
}

/** The rows, groups as one, that owe a reason. */
export function reasonsDue(table: CheckedTable): readonly ReasonDue[] {
  const { reading, score } = table;
  return reading.indicators.flatMap((indicator, at) => {
    const indexes = indicator.group === null ? [at] : (reading.groups[indicator.group]?.members ?? [at]);
    if (indexes[0] !== at) return [];
    const members = indexes.flatMap((index) => reading.indicators[index] ?? []);
    const unmet = indexes.find((index) => misses(index, table));
    const claimed = indicator.score?.number;
    const weight = isWorthStated(indexes, reading) ? score.indicators[at]?.weight : null;
    const lost = claimed != null && weight != null && claimed.lt(weight);
    if (unmet === undefined && !lost) return [];
    const row = unmet === undefined ? indicator : (reading.indicators[unmet] ?? indicator);
    return [{ members, row, because: unmet === undefined ? ("points" as const) : ("unmet" as const) }];
  });
}

/** Below this execution rate a reason is due (四川自评表). */
const executionLine = decimal("0.9");

/** The funds lines that owe a reason for their rate: the block has a column for reasons, and the total's rate is below the line. */
export function fundsReasonsDue({ reading, score, scheme }: CheckedTable) {
  if (scheme.options.reasonDue === "below-weight") return [];
  const line = thresholdOf("reason-missing", executionLine, scheme);
  return reading.funds.flatMap((block, at) => {
    const total = totalLine(block);
    const rate = score.funds[at]?.rate;
    const cell = reading.layout.funds[at]?.rows.find((row) => row.role === total?.role)?.reason;
    if (!total || !cell || !rate?.lt(line)) return [];
    return [{ cell, rate, limit: line, name: total.label.text, given: block.lines.some((one) => one.reason !== null) }];
  });
}
