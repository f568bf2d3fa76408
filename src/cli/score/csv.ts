/** CSV that a spreadsheet opens without running anything in it. */

/** A text, or a figure as its digits. */
export type CsvCell = string | { readonly digits: string };

/** Signs with which a spreadsheet takes a text for a formula (OWASP, CSV Injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The bytes, with the mark by which Excel knows UTF-8. Texts are guarded by an apostrophe; figures are digits and need none. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(fieldOf).join(","));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

function fieldOf(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.digits;
  const text = cell.replace(/\0/gu, "");
  const guarded = formulaStart.test(text.trimStart()) || formulaStart.test(text) ? `'${text}` : text;
  return /[",\t\r\n]/u.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replace(/"/gu, '""')}"` : guarded;
}
