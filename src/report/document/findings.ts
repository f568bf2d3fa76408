/** The findings that a report speaks of: those of its table, and of the workbook where they lie in it. */
import type { Finding, Severity } from "../../core/checks/finding";
import type { Evaluation, TableEvaluation } from "../../core/evaluation";
import { toA1 } from "../../core/grid/address";
import { documentWords as words } from "./words";

const order: readonly Severity[] = ["error", "warning", "info"];

const inside = ({ cell }: Finding, { reading: { layout } }: TableEvaluation): boolean =>
  cell === null ||
  (cell.row >= layout.area.top &&
    cell.row <= layout.area.bottom &&
    cell.column >= layout.area.left &&
    cell.column <= layout.area.right);

/** All of them, the severest first, else in order of cell. */
export function findingsFor(table: TableEvaluation, evaluation: Evaluation): readonly Finding[] {
  const across = evaluation.findings.filter((finding) => finding.sheet === table.sheet && inside(finding, table));
  const all: readonly Finding[] = [...table.findings, ...across];
  return order.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

/** 存在的问题: errors and warnings that nobody set aside. */
export function problemsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.ignored === null && finding.severity !== "info");
}

/** Where a finding stands: `工作表“评分表” E22`. */
export function placeOf(finding: Finding, sheet: string): string {
  return words.place(sheet, finding.cell === null ? null : toA1(finding.cell));
}
