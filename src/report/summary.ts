/** 评分汇总: one row a table, with funds, scores, grades and the number of findings, and a chart of the totals. */
import type { Severity } from "../core/checks/finding";
import { decimal } from "../core/decimal";
import type { Evaluation, TableEvaluation } from "../core/evaluation";
import type { FundsLine } from "../core/reading/table";
import type { Locale } from "../locale";
import type { MadeCell, MadeColumn, SheetContent } from "../workbooks/sheet-content";
import { notesOf } from "./notes";
import type { Provenance } from "./provenance";
import { type ReportWords, reportWordsOf } from "./words";

const labelColumn = 1;
const totalColumn = 7;

function columnsOf({ columns: words }: ReportWords): readonly MadeColumn[] {
  const text = (heading: string, width: number): MadeColumn => ({ heading, width, align: "left", numberFormat: null });
  const number = (heading: string, numberFormat: string, width = 10): MadeColumn => ({
    heading,
    width,
    align: "right",
    numberFormat,
  });
  return [
    text(words.sheet, 14),
    text(words.project, 30),
    text(words.unit, 24),
    number(words.budget, "#,##0.00", 13),
    number(words.executed, "#,##0.00", 13),
    text(words.moneyUnit, 9),
    number(words.rate, "0.00%"),
    number(words.total, "0.##"),
    text(words.grade, 9),
    number(words.claimedTotal, "0.##"),
    text(words.claimedGrade, 9),
    number(words.errors, "0", 7),
    number(words.warnings, "0", 7),
    number(words.infos, "0", 7),
    number(words.pending, "0", 11),
  ];
}

function totalLine(table: TableEvaluation): { readonly line: FundsLine; readonly at: number } | null {
  for (const [at, block] of table.reading.funds.entries()) {
    const line = block.lines.find((one) => one.role === "total");
    if (line) return { line, at };
  }
  return null;
}

function rowOf(table: TableEvaluation): readonly MadeCell[] {
  const { layout } = table.reading;
  const { total, grade, funds } = table.score;
  const found = totalLine(table);
  const budget = found?.line.annualBudget?.number ?? found?.line.initialBudget?.number ?? null;
  const count = (severity: Severity): MadeCell["value"] =>
    decimal(table.findings.filter((finding) => finding.severity === severity && finding.ignored === null).length);
  const first = { row: layout.area.top, column: layout.area.left };
  const values: readonly MadeCell["value"][] = [
    layout.project?.text ?? layout.title?.text ?? table.sheet,
    layout.unit?.text ?? layout.department?.text ?? null,
    budget,
    found?.line.executed?.number ?? null,
    found === null ? null : (table.reading.funds[found.at]?.moneyUnit ?? null),
    found === null ? null : (funds[found.at]?.rate ?? null),
    total.score,
    total.pending > 0 ? null : grade.label,
    total.claimed,
    grade.claimed,
    count("error"),
    count("warning"),
    count("info"),
    decimal(total.pending),
  ];
  return [{ value: table.sheet, link: { sheet: table.sheet, cell: first } }, ...values.map((value) => ({ value }))];
}

/** The summary sheet of an evaluation. */
export function summarySheet(evaluation: Evaluation, provenance: Provenance, locale: Locale): SheetContent {
  const words = reportWordsOf(locale.language);
  return {
    name: words.summaryName,
    title: words.summaryTitle,
    notes: notesOf(evaluation, provenance, locale),
    columns: columnsOf(words),
    rows: evaluation.tables.map(rowOf),
    chart: { title: words.chartTitle, labelColumn, valueColumn: totalColumn },
  };
}
