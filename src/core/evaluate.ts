/** The way through: a workbook comes in as grids and leaves as scores and findings. Read it and you know the program. */
import { checkTable, checkWorkbook, oldRecords, withIgnored } from "./checks";
import type { EvaluateInput, Evaluation, TableEvaluation } from "./evaluation";
import type { Grid } from "./grid/grid";
import { gridOf } from "./grid/grid";
import type { SheetData } from "./grid/sheet";
import { withEntered } from "./entering";
import { judgementsFor, projectKey } from "./judging";
import { findTables } from "./layout";
import type { SkipReason, TableLayout } from "./layout/layout";
import { certaintyThreshold } from "./layout/layout";
import { readTable } from "./reading";
import { chooseScheme } from "./schemes";
import type { Scheme } from "./schemes/scheme";
import { scoreTable, unscoredTable } from "./scoring";

/** What one sheet gives: its tables, or why there is none. */
export interface SheetEvaluation {
  readonly sheet: string;
  readonly tables: readonly TableEvaluation[];
  readonly skipped: SkipReason | null;
}

/** Every sheet, then what shows only across sheets. */
export function evaluate(input: EvaluateInput): Evaluation {
  return joined(
    input.workbook.sheets.map((sheet) => evaluateSheet(sheet, input)),
    input,
  );
}

/** grid → layout → reading → scheme → score → findings, for each table of one sheet. */
export function evaluateSheet(sheet: SheetData, input: EvaluateInput): SheetEvaluation {
  const grid = gridOf(sheet);
  const { fileName } = input.workbook;
  const { skipped, tables } = findTables(grid, { corrections: input.remembered.corrections, fileName });
  return { sheet: sheet.name, tables: tables.map((layout) => evaluateTable(grid, layout, input)), skipped };
}

function evaluateTable(grid: Grid, layout: TableLayout, input: EvaluateInput): TableEvaluation {
  const sheet = layout.sheet;
  const reading = withEntered(readTable(grid, layout), input.remembered.entered);
  const scheme = schemeFor(layout, input);
  const scored = layout.certainty.value >= certaintyThreshold;
  const score = scored
    ? scoreTable(reading, scheme, judgementsFor(layout, input.remembered.judgements))
    : unscoredTable(reading);
  const findings = withIgnored(checkTable(reading, score, scheme, grid), sheet, input.remembered.ignored);
  return { sheet, reading, scheme, scored, score, findings };
}

function schemeFor(layout: TableLayout, { remembered, scheme, workbook }: EvaluateInput): Scheme {
  const year = layout.year === null ? null : `${layout.year}年`;
  const heads = [layout.title, layout.project, layout.department, layout.unit].map((at) => at?.text ?? null);
  return chooseScheme({
    given: scheme,
    ownScheme: remembered.ownScheme,
    rememberedId: remembered.schemeId,
    words: [...heads, year, workbook.fileName],
  });
}

/** The sheets of one workbook together, with what shows only across them. */
export function joined(sheets: readonly SheetEvaluation[], input: EvaluateInput): Evaluation {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const sure = tables.filter(({ scored }) => scored);
  const known = sure.map((table) => ({ ...table, key: projectKey(table.reading.layout) }));
  const across = [
    ...checkWorkbook(sure, input.workbook, input.approved),
    ...oldRecords(known, [...input.remembered.judgements, ...input.remembered.entered]),
  ];
  return {
    tables,
    findings: across.flatMap((finding) => withIgnored([finding], finding.sheet, input.remembered.ignored)),
    skipped: sheets.flatMap(({ sheet, skipped }) => (skipped === null ? [] : [{ sheet, reason: skipped }])),
  };
}
