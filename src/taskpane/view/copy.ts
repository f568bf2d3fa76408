/** The list of findings as text for the clipboard: tab-separated, one line each, safe to paste into a sheet. */
import type { Words } from "../words";
import type { FindingItem } from "./findings";
import { oneLine } from "./places";

/** A text that no spreadsheet takes for a formula (CWE-1236: = + - @ first). */
export function plainCell(text: string): string {
  const line = oneLine(text);
  return /^[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}

/** All given findings with a heading line, ready for Excel or Word. */
export function findingList(items: readonly FindingItem[], words: Words): string {
  const { header } = words.pane.findings;
  const { severity } = words.locale.labels;
  const lines = items.map((one) => [
    one.sheet,
    one.table?.name ?? "",
    one.cell,
    severity[one.severity],
    one.title,
    one.message,
    one.advice,
    one.ignored ?? "",
  ]);
  return [header, ...lines].map((line) => line.map(plainCell).join("\t")).join("\r\n");
}
