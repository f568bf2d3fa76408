/** A person's judgements: made for a row, found again for its table. */
import type { Judgement, TableEvaluation } from "./evaluation";
import type { TableLayout } from "./layout/layout";
import { basisOf, pathKey } from "./scoring";
import { squeeze } from "./values/text";

/** What a table is known by: its project and year, so that last year's copy does not count. */
export function projectKey(layout: Pick<TableLayout, "project" | "year">): string {
  const project = squeeze(layout.project?.text ?? "");
  return layout.year === null ? project : `${project}@${layout.year}`;
}

/** The judgements that were given for a table. */
export function judgementsFor(layout: TableLayout, all: readonly Judgement[]): readonly Judgement[] {
  const project = projectKey(layout);
  return all.filter((judgement) => judgement.sheet === layout.sheet && judgement.project === project);
}

/** Judgements that no row of the evaluated sheets calls for any more: last year's, or of rows that changed; offered for removal, never counted. */
export function staleJudgements(
  tables: readonly TableEvaluation[],
  sheets: readonly string[],
  all: readonly Judgement[],
): readonly Judgement[] {
  const used = new Set(
    tables.flatMap(({ reading }) =>
      judgementsFor(reading.layout, all).filter((one) =>
        reading.indicators.some((row) => pathKey(row.path) === one.path && basisOf(row) === one.basis),
      ),
    ),
  );
  return all.filter((one) => sheets.includes(one.sheet) && !used.has(one));
}

/** The record of a person's points (digits) for one row; null where the table has no such row. */
export function judgementOf(table: TableEvaluation, at: number, score: string, reason: string): Judgement | null {
  const indicator = table.reading.indicators[at];
  if (!indicator) return null;
  return {
    sheet: table.sheet,
    project: projectKey(table.reading.layout),
    path: pathKey(indicator.path),
    score,
    reason,
    basis: basisOf(indicator),
  };
}
