/** What an apply found, kept in the workbook so that it can be put back, in this run or in a later one. */
import type { Decimal } from "../../core/decimal";
import type { CellAddress } from "../../core/grid/address";
import { fromA1, toA1 } from "../../core/grid/address";
import type { Cell, CellError, RawValue } from "../../core/grid/sheet";
import { FileProblem } from "./problem";
import { XmlScanner } from "./xml/scanner";

/** The key under which the record stands among the settings. */
export const revertKey = "file.revert";

/** One cell as it was before we wrote it. */
export interface RevertEntry {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** The cell's own element; null where there was none. */
  readonly xml: string | null;
  /** True where the row was made for it. */
  readonly newRow: boolean;
  readonly before: RawValue;
  readonly numberFormat: string;
  readonly written: RawValue;
}

/** The record as plain data. */
export function recordJson(entries: readonly RevertEntry[]): unknown {
  return entries.map((entry) => ({ ...entry, cell: toA1(entry.cell) }));
}

/** The record of a workbook; entries that are not ours to trust are left out. */
export function readRecord(value: unknown): readonly RevertEntry[] {
  return Array.isArray(value) ? value.flatMap(readEntry) : [];
}

function readEntry(value: unknown): RevertEntry[] {
  if (typeof value !== "object" || value === null) return [];
  const given = new Map<string, unknown>(Object.entries(value));
  const sheet = given.get("sheet");
  const name = given.get("cell");
  const xml = given.get("xml");
  const numberFormat = given.get("numberFormat");
  const before = given.get("before");
  const written = given.get("written");
  const cell = typeof name === "string" ? fromA1(name) : null;
  if (typeof sheet !== "string" || cell === null || typeof numberFormat !== "string") return [];
  if ((xml !== null && typeof xml !== "string") || !isRaw(before) || !isRaw(written)) return [];
  const entry = { sheet, cell, newRow: given.get("newRow") === true, before, numberFormat, written };
  return [{ ...entry, xml: xml === null ? null : xml }];
}

function isRaw(value: unknown): value is RawValue {
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return true;
  return typeof value === "object" && "error" in value && typeof value.error === "string";
}

/** True where a kept element is one cell at that place, without formula: a record from a stranger's file must put no formula into a sheet. */
export function isPlainCell(xml: string, prefix: string, cell: CellAddress): boolean {
  const allowed = ["c", "v", "is", "t", "r", "rPr", "rPh", "phoneticPr"].map((name) => prefix + name);
  try {
    const scanner = new XmlScanner(xml, "record");
    if (!scanner.next() || scanner.name !== `${prefix}c` || scanner.attribute("r") !== toA1(cell)) return false;
    let inRun = 0;
    while (scanner.next()) {
      if (scanner.name === `${prefix}rPr` && scanner.kind !== "text") inRun += scanner.kind === "open" ? 1 : -1;
      else if (scanner.kind === "open" && inRun === 0 && !allowed.includes(scanner.name)) return false;
    }
    return true;
  } catch (problem) {
    if (problem instanceof FileProblem) return false;
    throw problem;
  }
}

/** Empty cells and empty texts are one; numbers are equal as numbers. */
export function sameValue(first: RawValue, second: RawValue): boolean {
  const bare = (value: RawValue): Exclude<RawValue, CellError> =>
    value === "" ? null : value !== null && typeof value === "object" ? value.error : value;
  return bare(first) === bare(second);
}

/** What a written decimal or text is when it is read again. */
export function rawOf(value: Decimal | string): RawValue {
  return typeof value === "string" ? value : Number(value.toString());
}

/** A value as failures name it. */
export function shown(cell: Pick<Cell, "value" | "text" | "formula"> | null): string {
  return cell === null ? "" : (cell.formula ?? cell.text);
}
