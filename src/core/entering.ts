/** Figures that a person entered in the pane: made for a table, found again for it, and put beside what was read. */
import { decimal } from "./decimal";
import type { EnteredFigures, TableEvaluation } from "./evaluation";
import { projectKey } from "./judging";
import type { EnteredReading, TableReading } from "./reading/table";
import { pathKey } from "./scoring";

type Figures = EnteredFigures["figures"];

const digits = /^-?\d{1,12}(?:\.\d{1,9})?$/u;

function numbersOf(figures: Figures): { readonly label: string; readonly number: ReturnType<typeof decimal> }[] {
  return figures
    .filter(({ figure }) => digits.test(figure))
    .map(({ label, figure }) => ({ label, number: decimal(figure) }));
}

/** The reading with what was entered for its sheet, project and year; the same object where nothing was. */
export function withEntered(reading: TableReading, all: readonly EnteredFigures[]): TableReading {
  const { layout } = reading;
  const project = projectKey(layout);
  const own = all.filter((one) => one.sheet === layout.sheet && one.project === project);
  if (own.length === 0) return reading;
  const surveys = own.flatMap(({ path, figures }) =>
    path === null ? [] : [{ path, answers: numbersOf(figures).map(({ label, number }) => ({ label, count: number })) }],
  );
  const data = own.flatMap(({ path, figures }) => (path === null ? numbersOf(figures) : []));
  const entered: EnteredReading = { surveys, data };
  return { ...reading, entered };
}

/** The record of figures for one row (a survey), or for the whole table where `indicator` is null; null where the table has no such row. */
export function enteredOf(table: TableEvaluation, indicator: number | null, figures: Figures): EnteredFigures | null {
  const row = indicator === null ? null : table.reading.indicators[indicator];
  if (row === undefined) return null;
  const { layout } = table.reading;
  return { sheet: layout.sheet, project: projectKey(layout), path: row === null ? null : pathKey(row.path), figures };
}

/** All records with one put in, in place of an earlier one for the same row or table; without figures it is taken out. */
export function withRecord(all: readonly EnteredFigures[], record: EnteredFigures): readonly EnteredFigures[] {
  const others = all.filter(
    (one) => one.sheet !== record.sheet || one.project !== record.project || one.path !== record.path,
  );
  return record.figures.length === 0 ? others : [...others, record];
}
