/** The findings of an evaluation as the list 问题 shows them. */
import type { Finding, Severity } from "../../core/checks/finding";
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { Evaluation, TableEvaluation } from "../../core/evaluation";
import type { Words } from "../words";
import { tableKey, tableName } from "./places";
import { workingAt } from "./working";

export interface FindingItem {
  /** The same for the same finding after another run. */
  readonly key: string;
  readonly finding: Finding;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** What to do next; empty where there is nothing to do. */
  readonly advice: string;
  readonly sheet: string;
  /** Null for a finding about a whole workbook. */
  readonly address: CellAddress | null;
  /** `E22`, or empty. */
  readonly cell: string;
  readonly related: readonly { readonly address: CellAddress; readonly cell: string }[];
  /** Null for findings across sheets. */
  readonly table: { readonly key: string; readonly name: string } | null;
  readonly working: readonly string[];
  readonly ignored: string | null;
}

/** Which findings are shown: none of the severities switched off, and one table or all. */
export interface FindingFilter {
  readonly hidden: readonly Severity[];
  readonly table: string | null;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Every finding in words: standing ones first, then by severity, then as the tables stand in the workbook. */
export function findingItems(evaluation: Evaluation, words: Words): FindingItem[] {
  const across = evaluation.findings.map((finding) => item(finding, finding.sheet, null, words));
  const inTables = evaluation.tables.flatMap((table) =>
    table.findings.map((finding) => item(finding, table.sheet, table, words)),
  );
  return unique([...inTables, ...across]).sort(
    (first, second) =>
      Number(first.ignored !== null) - Number(second.ignored !== null) ||
      order[first.severity] - order[second.severity],
  );
}

function item(finding: Finding, sheet: string, table: TableEvaluation | null, words: Words): FindingItem {
  const { title, message, advice } = words.locale.finding(finding);
  const cell = finding.cell === null ? "" : toA1(finding.cell);
  return {
    key: `${sheet}!${cell}:${finding.code}`,
    finding,
    severity: finding.severity,
    title,
    message,
    advice,
    sheet,
    address: finding.cell,
    cell,
    related: finding.related.map((address) => ({ address, cell: toA1(address) })).filter((one) => one.cell !== cell),
    table: table === null ? null : { key: tableKey(table), name: tableName(table, words.pane) },
    working: table === null || finding.cell === null ? [] : workingAt(table, finding.cell, words),
    ignored: finding.ignored,
  };
}

/** Two findings of one code on one cell are told apart by a number. */
function unique(items: readonly FindingItem[]): FindingItem[] {
  const seen = new Map<string, number>();
  return items.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key}#${String(count)}` };
  });
}

/** How many stand, by severity; ignored ones apart. */
export function countFindings(items: readonly FindingItem[]): Readonly<Record<Severity | "ignored", number>> {
  const counts = { error: 0, warning: 0, info: 0, ignored: 0 };
  for (const one of items) counts[one.ignored === null ? one.severity : "ignored"] += 1;
  return counts;
}

/** The items that a filter lets through. */
export function shownFindings(items: readonly FindingItem[], filter: FindingFilter): FindingItem[] {
  return items.filter(
    (one) => !filter.hidden.includes(one.severity) && (filter.table === null || one.table?.key === filter.table),
  );
}

/** What tells where each item belongs: nothing in a list of one table, else the project, with the sheet where there are several. */
export function placesOf(items: readonly FindingItem[]): (item: FindingItem) => string {
  const severalTables = new Set(items.map((one) => one.table?.key)).size > 1;
  const severalSheets = new Set(items.map((one) => one.sheet)).size > 1;
  return (item) => {
    if (!severalTables) return "";
    const parts = [severalSheets ? item.sheet : "", item.table?.name ?? ""];
    return parts.filter((part) => part !== "").join(" · ");
  };
}
