/** A case of test/cases as a workbook, and its expectations. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookData } from "../../src/core/grid/sheet";
import type { CaseFile } from "./sheet-of-case";
import { sheetsOfCase } from "./sheet-of-case";

/** What a table of a case must come to (cases.md). */
export interface ExpectedTable {
  readonly project?: string;
  readonly unit?: string;
  readonly indicators?: number;
  readonly executionRate?: number;
  readonly claimedTotal?: number;
  readonly total?: number;
  readonly grade?: string;
  readonly gradeOfClaimed?: string;
  readonly scheme?: string;
  readonly scores?: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly code: string; readonly cell: string }[];
}

/** A case file with what must come out of it, where it says so. */
export interface ExpectedCase extends CaseFile {
  readonly expect?: { readonly tables: readonly ExpectedTable[]; readonly skipped?: readonly string[] };
}

/** The JSON of a case, `seeds/changji-2022`. */
export function readCase(name: string): ExpectedCase {
  const file = path.join(__dirname, "../cases", `${name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as ExpectedCase;
}

/** The case as a workbook of its own name. */
export function caseWorkbook(name: string): WorkbookData {
  return { fileName: `${path.basename(name)}.xlsx`, sheets: sheetsOfCase(readCase(name)) };
}
