/** What an apply found, kept in the workbook so that it can be put back, in this run or in a later one. */
import type { Decimal } from "../../core/decimal";
import type { CellAddress } from "../../core/grid/address";
import { fromA1, toA1 } from "../../core/grid/address";
import type { Cell, CellError, RawValue } from "../../core/grid/sheet";
import { cellXml } from "./patch/cells";
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

/** One cell in the kept form: name, element (`row` where the row was made too), what was there, what was written, the number of its format. */
type KeptEntry = readonly [string, string | number | null, RawValue, RawValue, number];

/** The record as plain data, in few characters: an element as it is mostly written is kept as its style alone. */
export function recordJson(entries: readonly RevertEntry[]): unknown {
  const formats = [...new Set(entries.map((entry) => entry.numberFormat))];
  const numbers = new Map(formats.map((format, index) => [format, index]));
  const sheets: Record<string, KeptEntry[]> = {};
  for (const entry of entries) {
    const kept = [
      toA1(entry.cell),
      shortElement(entry),
      entry.before,
      entry.written,
      numbers.get(entry.numberFormat) ?? 0,
    ] as const;
    (sheets[entry.sheet] ??= []).push(kept);
  }
  return { formats, sheets };
}

function shortElement(entry: RevertEntry): string | number | null {
  if (entry.xml === null) return entry.newRow ? "row" : null;
  const style = / s="(\d{1,6})"/u.exec(entry.xml)?.[1];
  return style !== undefined && entry.xml === usualElement(entry.cell, Number(style), entry.before)
    ? Number(style)
    : entry.xml;
}

/** How an empty cell or a number is mostly written. */
function usualElement(cell: CellAddress, style: number, value: RawValue): string | null {
  return value === null || typeof value === "number" ? cellXml("", cell, value, style) : null;
}

/** The record of a workbook; entries that are not as we write them are left out. */
export function readRecord(value: unknown): readonly RevertEntry[] {
  if (!isObject(value) || !isObject(value["sheets"]) || !Array.isArray(value["formats"])) return [];
  const formats: readonly unknown[] = value["formats"];
  return Object.entries(value["sheets"]).flatMap(([sheet, entries]) =>
    Array.isArray(entries) ? entries.flatMap((entry: unknown) => readEntry(sheet, entry, formats)) : [],
  );
}

function readEntry(sheet: string, value: unknown, formats: readonly unknown[]): RevertEntry[] {
  if (!isList(value)) return [];
  const [name, element, before, written, format] = value;
  const cell = typeof name === "string" ? fromA1(name) : null;
  const numberFormat = typeof format === "number" ? formats[format] : null;
  if (cell === null || typeof numberFormat !== "string" || !isRaw(before) || !isRaw(written)) return [];
  const xml = typeof element === "number" ? usualElement(cell, element, before) : element === "row" ? null : element;
  if (xml !== null && typeof xml !== "string") return [];
  return [{ sheet, cell, xml, newRow: element === "row", before, written, numberFormat }];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRaw(value: unknown): value is RawValue {
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return true;
  return typeof value === "object" && "error" in value && typeof value.error === "string";
}

/**
 * True where a kept element is one cell at that place, without formula: a record from a stranger's file must put no formula
 * into a sheet. `follows` says that the cell before it in the row is there, so that it may go without a name.
 */
export function isPlainCell(xml: string, prefix: string, cell: CellAddress, follows: boolean): boolean {
  const allowed = ["c", "v", "is", "t", "r", "rPr", "rPh", "phoneticPr"].map((name) => prefix + name);
  try {
    const scanner = new XmlScanner(xml, "record");
    if (!scanner.next() || scanner.name !== `${prefix}c`) return false;
    const name = scanner.attribute("r");
    if (name === null ? !follows : name !== toA1(cell)) return false;
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
