/** Weights and targets held against the approved ones (批复的绩效目标表; 财预〔2021〕101号: approved weights are not changed; domain C26). */
import type { IndicatorReading, TableReading } from "../../reading/table";
import { squeeze } from "../../values/text";
import type { Value } from "../../values/value";
import { amountOf, inUnit } from "../amounts";
import { points } from "../facts";
import type { EvaluatedTable, SheetFinding } from "./evaluated";
import { headOf, projectOf, sheetFinding } from "./evaluated";

const nameOf = (indicator: IndicatorReading): string => squeeze(indicator.path.at(-1) ?? indicator.name.text);

/** The approved table of a project; where each side has only one table and one of them names no project, that one. */
function approvedFor(
  table: EvaluatedTable,
  all: readonly EvaluatedTable[],
  approved: readonly TableReading[],
): TableReading | null {
  const project = projectOf(table);
  const nameIn = ({ layout }: TableReading): string => squeeze(layout.project?.text ?? "");
  const named = approved.filter((one) => project !== null && nameIn(one) === project);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const [only, ...others] = approved;
  const unnamed = only !== undefined && (project === null || nameIn(only) === "");
  return unnamed && others.length === 0 && all.length === 1 ? only : null;
}

/** `≥` and a bare number mean the same to whoever approved it, so only a written sign counts against another. */
function sameSign(first: Value, second: Value): boolean {
  return first.kind !== "comparison" || second.kind !== "comparison" || first.sign === second.sign;
}

/** True where two targets say the same: the same words, or the same figure in either's unit. */
export function sameTarget(first: { text: string; value: Value }, second: { text: string; value: Value }): boolean {
  if (squeeze(first.text) === squeeze(second.text)) return true;
  const one = amountOf(first.value);
  const other = amountOf(second.value);
  if (!one || !other || !sameSign(first.value, second.value)) return false;
  return inUnit(other, one.unit)?.eq(one.number) ?? false;
}

function changes(indicator: IndicatorReading, approved: IndicatorReading, table: EvaluatedTable): SheetFinding[] {
  const { target, weight } = indicator;
  const name = indicator.name.text;
  const at = { sheet: table.sheet, scheme: table.scheme };
  const found: SheetFinding[] = [];
  if (weight?.number && approved.weight?.number && !weight.number.eq(approved.weight.number)) {
    const facts = { name, written: points(weight.number), approved: points(approved.weight.number) };
    found.push(...sheetFinding("approved-weight-changed", { ...at, cell: weight.cell }, facts));
  }
  const promised = approved.target;
  if (target && promised && promised.value.kind !== "blank" && !sameTarget(target, promised)) {
    const facts = { name, written: target.text.trim(), approved: promised.text.trim() };
    found.push(...sheetFinding("approved-target-changed", { ...at, cell: target.cell }, facts));
  }
  return found;
}

/** Pairs by name, each approved indicator once, in order. */
function pairUp(reading: TableReading, approved: TableReading) {
  const left = [...approved.indicators];
  const pairs = reading.indicators.map((indicator) => {
    const at = left.findIndex((other) => nameOf(other) === nameOf(indicator));
    return { indicator, approved: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { pairs, left };
}

/** Changed weights and targets, indicators dropped and added, for every table that an approved one is for. */
export function againstApproved(tables: readonly EvaluatedTable[], approved: readonly TableReading[]): SheetFinding[] {
  return tables.flatMap((table) => {
    const other = approvedFor(table, tables, approved);
    if (!other) return [];
    const { pairs, left } = pairUp(table.reading, other);
    const { sheet, scheme } = table;
    const added = pairs.filter((pair) => !pair.approved).map((pair) => pair.indicator);
    return [
      ...pairs.flatMap((pair) => (pair.approved ? changes(pair.indicator, pair.approved, table) : [])),
      ...added.flatMap((indicator) =>
        sheetFinding(
          "approved-indicator-added",
          { sheet, scheme, cell: indicator.name.cell },
          { name: indicator.name.text },
        ),
      ),
      ...left.flatMap((indicator) =>
        sheetFinding(
          "approved-indicator-missing",
          { sheet, scheme, cell: headOf(table) },
          { name: indicator.name.text, approved: indicator.target?.text.trim() ?? null },
        ),
      ),
    ];
  });
}
