/** `--summary`: one row a table over all files, and how many tables earned which grade; as a workbook, or as CSV. */
import { decimal } from "../../core/decimal";
import type { Evaluation } from "../../core/evaluation";
import { summarySheet } from "../../report/summary";
import { makeWorkbook } from "../../workbooks/file/make/workbook";
import type { MadeColumn, SheetContent } from "../../workbooks/sheet-content";
import type { Output } from "../output";
import { programVersion } from "../version";
import { csvOf } from "./csv";
import type { PlainCell } from "./report";
import { madeCell } from "./report";

const nothing: Evaluation = { tables: [], findings: [], skipped: [] };

/** Column of the grade in a row: the file's name stands before the sheet's own columns. */
const gradeColumn = 9;

/** The bytes of the summary under this name. */
export function summaryBytes(name: string, rows: readonly (readonly PlainCell[])[], output: Output): Uint8Array {
  const { locale, words } = output;
  const time = new Date().toISOString();
  const form = summarySheet(nothing, { program: programVersion, time, fileName: null, sha256: null }, locale);
  const fileColumn: MadeColumn = { heading: words.summary.file, width: 36, align: "left", numberFormat: null };
  const sheet: SheetContent = {
    ...form,
    columns: [fileColumn, ...form.columns],
    rows: rows.map((row) => row.map(madeCell)),
    chart: null,
  };
  if (/\.csv$/iu.test(name))
    return csvOf([sheet.columns.map((column) => column.heading), ...rows.map((row) => row.map(textOf))]);
  return makeWorkbook([sheet, gradesSheet(rows, output)]);
}

function textOf(cell: PlainCell): string | { readonly digits: string } {
  if (cell === null) return "";
  return "digits" in cell ? cell : cell.text;
}

/** How many tables earned which grade, most first, with a chart. */
function gradesSheet(rows: readonly (readonly PlainCell[])[], { words }: Output): SheetContent {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[gradeColumn] ?? null;
    const grade = cell !== null && "text" in cell ? cell.text : words.summary.noGrade;
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, first], [, second]) => second - first);
  return {
    name: words.summary.gradesName,
    title: words.summary.gradesTitle,
    notes: [],
    columns: [
      { heading: words.summary.grade, width: 16, align: "left", numberFormat: null },
      { heading: words.summary.tables, width: 12, align: "right", numberFormat: "0" },
    ],
    rows: sorted.map(([grade, count]) => [{ value: grade }, { value: decimal(count) }]),
    chart: { title: words.summary.gradesTitle, labelColumn: 0, valueColumn: 1 },
  };
}
