/** The list of findings as text for the clipboard: tab-separated, one line each, safe to paste into a sheet. */
import type { Words } from "../words";
import type { FindingItem } from "./findings";
import { oneLine } from "./places";

/** A text that no spreadsheet takes for a formula (CWE-1236: = + - @ first). */
export function plainCell(text: string): string {
  const line = oneLine(text);
  return /^[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}

/** One line for each finding, in the order of the heading. */
function cellsOf(items: readonly FindingItem[], words: Words): readonly (readonly string[])[] {
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
  return [words.pane.findings.header, ...lines].map((line) => line.map(plainCell));
}

/** All given findings with a heading line, ready for Excel or Word. */
export function findingList(items: readonly FindingItem[], words: Words): string {
  return cellsOf(items, words)
    .map((line) => line.join("\t"))
    .join("\r\n");
}

/** The same as a file that Excel opens with the right characters: comma-separated, quoted, with a byte order mark. */
export function findingFile(items: readonly FindingItem[], words: Words): Uint8Array {
  const lines = cellsOf(items, words).map((line) => line.map((text) => `"${text.replace(/"/gu, '""')}"`).join(","));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
