/** An evaluation as lines that an accountant's colleague reads. */
import { plainDigits } from "../core/decimal";
import type { Decimal } from "../core/decimal";
import { areaToA1, toA1 } from "../core/grid/address";
import type { Finding, Severity } from "../core/checks/finding";
import type { Evaluation, TableEvaluation } from "../core/evaluation";
import type { Output } from "./output";

type Speech = Pick<Output, "words" | "locale">;

const order: readonly Severity[] = ["error", "warning", "info"];

/** The tables of a file with their totals and findings, then the sheets passed over. */
export function evaluationLines(file: string, evaluation: Evaluation, output: Speech): readonly string[] {
  return [
    file,
    ...evaluation.tables.flatMap((table) => tableLines(table, output)).map((line) => `  ${line}`),
    ...evaluation.findings.map((finding) => `  ${findingLine(finding, output, `${finding.sheet}!`)}`),
    ...evaluation.skipped.map(
      ({ sheet, reason }) => `  ${output.words.skippedSheet(sheet, output.locale.skipped[reason])}`,
    ),
    ...(evaluation.tables.length === 0 ? [`  ${output.words.noTables}`] : []),
  ];
}

function tableLines(table: TableEvaluation, output: Speech): readonly string[] {
  const { words, locale } = output;
  const { reading, score } = table;
  const { layout } = reading;
  const lines = [
    words.tableTitle(table.sheet, areaToA1(layout.area), locale.labels.kind[layout.kind]),
    `  ${words.facts({
      project: layout.project?.text ?? null,
      unit: layout.unit?.text ?? layout.department?.text ?? null,
      year: layout.year,
      scheme: table.scheme.id,
      indicators: reading.indicators.length,
    })}`,
  ];
  if (table.scored) {
    const { total, grade } = score;
    if (total.pending > 0) lines.push(`  ${words.pending(total.pending)}`);
    lines.push(`  ${words.total(digits(total.score), digits(total.claimed), digits(total.weight))}`);
    if (total.pending === 0) lines.push(`  ${words.grade(grade.label, grade.claimed)}`);
  } else lines.push(`  ${words.notScored}`);
  return [...lines, ...findingLines(table.findings, output)];
}

function findingLines(findings: readonly Finding[], output: Speech): readonly string[] {
  const standing = findings.filter((finding) => finding.ignored === null);
  if (standing.length === 0) return [`  ${output.words.noFindings}`];
  const [errors = 0, warnings = 0, infos = 0] = order.map(
    (severity) => standing.filter((finding) => finding.severity === severity).length,
  );
  const sorted = order.flatMap((severity) => standing.filter((finding) => finding.severity === severity));
  return [
    `  ${output.words.findings(errors, warnings, infos)}`,
    ...sorted.map((one) => `    ${findingLine(one, output, "")}`),
  ];
}

function findingLine(finding: Finding, { locale }: Speech, place: string): string {
  const cell = finding.cell === null ? "" : `${place}${toA1(finding.cell)} `;
  return `${locale.labels.severity[finding.severity]} ${cell}${locale.finding(finding).whole}`;
}

function digits(value: Decimal | null): string | null {
  return value === null ? null : plainDigits(value);
}
