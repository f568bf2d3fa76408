/** Helps the tests of the report: a case evaluated, and a Word document read back without the library that made it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/evaluation";
import { nothingRemembered } from "../../src/core/evaluation";
import type { SheetData } from "../../src/core/grid/sheet";
import { reportDocument } from "../../src/report/document";
import type { Provenance } from "../../src/report/provenance";
import { caseBytes, casesFolder, must, open } from "../workbooks/file/support";

export const provenance: Provenance = {
  program: "9.8.7",
  time: "2026-11-22 14:05",
  fileName: "自评表.xlsx",
  sha256: "ab".repeat(32),
};

/** The case's sheets as JSON beside the workbook has them: what was typed, independent of every reader here. */
export function typedGrids(name: string): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  // written by hand, checked by the cases' own tests
  const json = JSON.parse(readFileSync(path.join(casesFolder, `${name}.json`), "utf8")) as {
    sheets?: { name: string; grid: unknown[][] }[];
  };
  return Object.fromEntries((json.sheets ?? []).map((sheet) => [sheet.name, sheet.grid]));
}

export async function evaluationOf(name: string): Promise<Evaluation> {
  const workbook = must(await open(caseBytes(name), `${path.basename(name)}.xlsx`).read("all"));
  return evaluate({ workbook, remembered: nothingRemembered, scheme: null, approved: null });
}

/** An evaluation of one made-up sheet. */
export function evaluationOfSheet(sheet: SheetData): Evaluation {
  const workbook = { fileName: null, sheets: [sheet] };
  return evaluate({ workbook, remembered: nothingRemembered, scheme: null, approved: null });
}

/** A document's parts as text. */
export interface ReadDocument {
  readonly parts: Readonly<Record<string, string>>;
  /** Text of each paragraph outside tables. */
  readonly paragraphs: readonly string[];
  /** Text of each cell by table and row; a cell that continues the one above is `null`. */
  readonly tables: readonly (readonly (readonly (string | null)[])[])[];
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? "");
  return runs.join("").replace(/&\w+;/gu, (entity) => entities[entity] ?? entity);
}

const parts = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, "gsu"))].map(([whole]) => whole);

export function readDocument(bytes: Uint8Array): ReadDocument {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const xml = files["word/document.xml"] ?? "";
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gsu, "");
  return {
    parts: files,
    paragraphs: parts(outside, "p").map(textOf),
    tables: parts(xml, "tbl").map((table) =>
      parts(table, "tr").map((row) =>
        parts(row, "tc").map((cell) => (/<w:vMerge(?: w:val="continue")?\/>/u.test(cell) ? null : textOf(cell))),
      ),
    ),
  };
}

/** The report on a case, read back. */
export async function reportOn(name: string): Promise<ReadDocument> {
  return documentOf(await evaluationOf(name));
}

export async function documentOf(evaluation: Evaluation): Promise<ReadDocument> {
  const bytes = await reportDocument({ evaluation, provenance });
  if (bytes === null) throw new Error("no table");
  return readDocument(bytes);
}
