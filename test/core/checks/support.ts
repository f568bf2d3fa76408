/** Tables for the tests of the checks: a clean base, some cells changed, and what comes of it. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { evaluate } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/evaluation";
import { nothingRemembered } from "../../../src/core/evaluation";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import type { SheetData } from "../../../src/core/grid/sheet";
import { builtInSchemes } from "../../../src/core/schemes";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import type { Scheme } from "../../../src/core/schemes/scheme";
import type { CellForm } from "../../support/sheet-of-case";
import { sheetOf } from "../../support/sheet-of-case";

export type CellText = string | number | null;

/** A table as it stands on a sheet. */
export interface Base {
  readonly says?: string;
  readonly grid: readonly (readonly CellText[])[];
  readonly merges?: readonly string[];
}

/** New texts by cell; null empties a cell. */
export type Change = Readonly<Record<string, CellText>>;

const here = __dirname;

/** Every JSON file of a folder beside this file, by name without ending. */
export function jsonFiles(folder: string): readonly { readonly name: string; readonly content: unknown }[] {
  return readdirSync(path.join(here, folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".json".length),
      content: JSON.parse(readFileSync(path.join(here, folder, file), "utf8")) as unknown,
    }));
}

/** A base with some cells changed; rows and columns grow as far as the cells need. */
export function changed(base: Base, change: Change): Base {
  const grid = base.grid.map((row) => [...row]);
  for (const [name, text] of Object.entries(change)) {
    const cell = fromA1(name);
    if (!cell) throw new Error(`no cell: ${name}`);
    while (grid.length <= cell.row) grid.push([]);
    const row = grid[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = text;
  }
  return { ...base, grid };
}

/** What a person sees of a table, as a sheet. */
export function sheetOfBase(base: Base, form: CellForm, name = "自评表"): SheetData {
  return sheetOf(base.grid, { name, merges: base.merges, form });
}

/** The first built-in scheme with some options and severities changed. */
export function schemeWith(
  options: Partial<SchemeOptions>,
  findings: Scheme["findings"] = {},
  id = "mof-2020",
): Scheme {
  const scheme = builtInSchemes.find((one) => one.id === id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return { ...scheme, options: { ...scheme.options, ...options }, findings: { ...scheme.findings, ...findings } };
}

/** Sheets through the whole pass. */
export function evaluated(sheets: readonly SheetData[], scheme: Scheme | null = null): Evaluation {
  return evaluate({ workbook: { fileName: null, sheets }, remembered: nothingRemembered, scheme, approved: null });
}

/** `code cell` of every finding; those of severity info only with one of the given codes. */
export function raisedIn({ tables }: Evaluation, infos: readonly string[] | "all" = []): readonly string[] {
  return tables
    .flatMap((table) => table.findings)
    .filter(({ severity, code }) => severity !== "info" || infos === "all" || infos.includes(code))
    .map(({ code, cell }) => `${code} ${cell ? toA1(cell) : "-"}`)
    .sort();
}
