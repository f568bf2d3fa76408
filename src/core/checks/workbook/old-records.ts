/** Judgements and entered figures that the workbook still keeps for last year's table (a copied sheet): they do not count, and can be removed. */
import type { EvaluatedTable, SheetFinding } from "./evaluated";
import { headOf, sheetFinding } from "./evaluated";

/** A table with what it is known by; records are kept under that name. */
export interface KnownTable extends EvaluatedTable {
  /** Project and year, as records name them. */
  readonly key: string;
}

/** What is kept for a table: a judgement, or figures that a person entered. */
export interface KeptRecord {
  readonly sheet: string;
  /** As `KnownTable.key`. */
  readonly project: string;
}

/** One note for each sheet whose records are for no table that stands on it now. */
export function oldRecords(tables: readonly KnownTable[], records: readonly KeptRecord[]): readonly SheetFinding[] {
  const sheets = new Map<string, KnownTable[]>();
  for (const table of tables) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  return [...sheets].flatMap(([sheet, own]) => {
    const [first] = own;
    const old = records.filter((record) => record.sheet === sheet && !own.some(({ key }) => key === record.project));
    if (!first || old.length === 0) return [];
    const facts = { count: old.length, projects: [...new Set(old.map(({ project }) => project))] };
    return sheetFinding("records-old", { sheet, cell: headOf(first), scheme: first.scheme }, facts);
  });
}
