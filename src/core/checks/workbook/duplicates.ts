/** The same project twice in a workbook, and amounts of it that disagree (domain C25). */
import type { NumberReading } from "../../reading/table";
import { quantity } from "../facts";
import { budgetOf } from "../funds";
import type { EvaluatedTable, SheetFinding } from "./evaluated";
import { fundsOf, headOf, placeOf, projectOf, sheetFinding } from "./evaluated";

function amounts(
  table: EvaluatedTable,
): readonly { readonly what: "budget" | "executed"; readonly reading: NumberReading }[] {
  const line = fundsOf(table);
  const budget = line ? budgetOf(line) : null;
  return [
    ...(budget ? [{ what: "budget" as const, reading: budget }] : []),
    ...(line?.executed?.number ? [{ what: "executed" as const, reading: line.executed }] : []),
  ];
}

/** Two amounts that say the same thing of one project, in the units of their own tables. */
function disagreements(first: EvaluatedTable, second: EvaluatedTable): SheetFinding[] {
  const unit = second.reading.funds[0]?.moneyUnit ?? null;
  if ((first.reading.funds[0]?.moneyUnit ?? null) !== unit) return [];
  return amounts(second).flatMap(({ what, reading }) => {
    const other = amounts(first).find((one) => one.what === what)?.reading;
    if (!reading.number || !other?.number || reading.number.eq(other.number)) return [];
    const facts = {
      project: second.reading.layout.project?.text.trim() ?? null,
      what,
      written: quantity(reading.number, unit),
      other: quantity(other.number, unit),
      difference: quantity(reading.number.minus(other.number).abs(), unit),
      place: placeOf(first.sheet, other.cell),
    };
    return sheetFinding("amounts-disagree", { sheet: second.sheet, cell: reading.cell, scheme: second.scheme }, facts);
  });
}

/** Later tables of a project that an earlier table is already for; the same year, where both state one. */
export function duplicateProjects(tables: readonly EvaluatedTable[]): SheetFinding[] {
  return tables.flatMap((table, at) => {
    const project = projectOf(table);
    const year = table.reading.layout.year;
    const earlier = tables.slice(0, at).find((other) => {
      const otherYear = other.reading.layout.year;
      return (
        project !== null && projectOf(other) === project && (year === null || otherYear === null || year === otherYear)
      );
    });
    if (!earlier) return [];
    const facts = {
      project: table.reading.layout.project?.text.trim() ?? null,
      place: placeOf(earlier.sheet, headOf(earlier)),
    };
    return [
      ...sheetFinding("project-duplicate", { sheet: table.sheet, cell: headOf(table), scheme: table.scheme }, facts),
      ...disagreements(earlier, table),
    ];
  });
}
