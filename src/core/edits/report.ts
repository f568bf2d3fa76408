/** A report form's 评价得分 and 等次: those of the project's own table, where the workbook has just one; else the grade of the score that is written. */
import { unitsOf } from "../scoring";
import type { PlannedTable } from "./planned";
import type { Wish } from "./wish";
import { wish } from "./wish";

const squeezed = (text: string | undefined): string => (text ?? "").normalize("NFKC").replaceAll(/\s/gu, "");

const projectOf = ({ reading }: PlannedTable): string => squeezed(reading.layout.project?.text);

/** The one table with indicators for the report's project and year; null for none or several. */
function sourceOf(report: PlannedTable, tables: readonly PlannedTable[]): PlannedTable | null {
  const project = projectOf(report);
  const { year } = report.reading.layout;
  const own = tables.filter((table) => {
    const other = table.reading.layout.year;
    const sameYear = year === null || other === null || year === other;
    const counted = table.scored && unitsOf(table.reading, table.score.indicators).length > 0;
    return table !== report && counted && project !== "" && projectOf(table) === project && sameYear;
  });
  const [only, ...others] = own;
  return only && others.length === 0 ? only : null;
}

/** What belongs into the cells of a report form; nothing for other tables. */
export function reportWishes(table: PlannedTable, tables: readonly PlannedTable[]): readonly Wish[] {
  const { grade, total } = table.score;
  if (!table.scored || table.reading.layout.kind !== "report") return [];
  const source = sourceOf(table, tables);
  if (!source) return total.claimed === null ? [] : wish(grade.cell, "grade", grade.ofClaimed, "pending");
  const settled = source.score.total.pending === 0;
  return [
    ...wish(total.cell, "total", settled ? source.score.total.score : null, "pending"),
    ...wish(grade.cell, "grade", settled ? source.score.grade.label : null, "pending"),
  ];
}
