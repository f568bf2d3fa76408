/** What an apply found and wrote, so that it can be put back after the pane was closed: values and number formats only. */
import { fromA1 } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";
import type { Look } from "./look";
import { isLook, sameLook } from "./look";
import type { CellTask } from "./task";

/**
 * Row, column, what was there, what was written; the number format that was there where it was changed, else null; the
 * number of the look that was there where that was changed.
 */
export type UndoCell = readonly [
  row: number,
  column: number,
  before: RawValue,
  after: RawValue,
  format?: string | null,
  look?: number,
];

export interface UndoSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly UndoCell[];
  /** The looks that cells had, each once. */
  readonly looks?: readonly Look[];
}

/** One apply. */
export interface UndoRecord {
  readonly sheets: readonly UndoSheet[];
}

/** A cell that is about to be written, with the format it has. */
export interface WrittenCell {
  readonly task: CellTask;
  readonly sheetId: string;
  readonly formatBefore: string;
  /** Null where the look is left alone. */
  readonly lookBefore: Look | null;
}

interface OpenSheet {
  readonly name: string;
  readonly cells: UndoCell[];
  readonly looks: Look[];
}

function cellOf({ formatBefore, lookBefore, task }: WrittenCell, looks: Look[]): UndoCell {
  const { row, column } = task.cell;
  const base = [row, column, task.expected, task.value] as const;
  const format = task.numberFormat === null ? null : formatBefore;
  if (lookBefore) {
    const known = looks.findIndex((look) => sameLook(look, lookBefore));
    return [...base, format, known >= 0 ? known : looks.push(lookBefore) - 1];
  }
  return format === null ? base : [...base, format];
}

/** The record of cells about to be written. */
export function recordOf(cells: readonly WrittenCell[]): UndoRecord {
  const sheets = new Map<string, OpenSheet>();
  for (const cell of cells) {
    const sheet = sheets.get(cell.sheetId) ?? { name: cell.task.sheet, cells: [], looks: [] };
    sheets.set(cell.sheetId, sheet);
    sheet.cells.push(cellOf(cell, sheet.looks));
  }
  return {
    sheets: [...sheets].map(([id, { cells: list, looks, name }]) => ({
      id,
      name,
      cells: list,
      ...(looks.length === 0 ? {} : { looks }),
    })),
  };
}

/** The tasks that put a record back; `nameOf` says what a sheet is called by now. */
export function tasksBack(record: UndoRecord, nameOf: (sheet: UndoSheet) => string): CellTask[] {
  return record.sheets.flatMap((sheet) =>
    sheet.cells.map(([row, column, before, after, format, look]) => {
      const kept = look === undefined ? undefined : sheet.looks?.[look];
      return {
        sheet: nameOf(sheet),
        cell: { row, column },
        expected: after,
        value: before,
        numberFormat: format ?? null,
        look: kept ? { set: kept } : null,
      };
    }),
  );
}

function isRaw(value: unknown): value is RawValue {
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return true;
  return typeof value === "object" && "error" in value && typeof value.error === "string";
}

function isCell(value: unknown): value is UndoCell {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  const [row, column, before, after, format, look] = list;
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    isRaw(before) &&
    isRaw(after) &&
    (format === undefined || format === null || typeof format === "string") &&
    (look === undefined || Number.isInteger(look))
  );
}

function sheetOf(value: unknown): UndoSheet | null {
  if (typeof value !== "object" || value === null || !("id" in value) || !("name" in value) || !("cells" in value))
    return null;
  const { id, name, cells } = value;
  if (typeof id !== "string" || typeof name !== "string" || !Array.isArray(cells) || !cells.every(isCell)) return null;
  const looks: unknown = "looks" in value ? value.looks : undefined;
  if (looks === undefined) return { id, name, cells };
  const known: readonly unknown[] = Array.isArray(looks) ? looks : [];
  return known.every((look) => isLook(look)) ? { id, name, cells, looks: known } : null;
}

/** The records of a setting that can be read whole; others are passed over. */
export function undoOf(value: unknown): UndoRecord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((record: unknown) => {
    if (typeof record !== "object" || record === null || !("sheets" in record) || !Array.isArray(record.sheets))
      return [];
    const sheets = record.sheets.map(sheetOf);
    const whole = sheets.filter((sheet) => sheet !== null);
    return whole.length === sheets.length ? [{ sheets: whole }] : [];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The record of the file host (`file.revert`, see file/revert.ts): what the command wrote can be put back in Excel. */
export function recordOfFile(value: unknown): UndoRecord | null {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const sheets = new Map<string, UndoCell[]>();
  for (const entry of entries) {
    if (!isRecord(entry)) return null;
    const { sheet, cell: name, before, written, numberFormat } = entry;
    const cell = typeof name === "string" ? fromA1(name) : null;
    if (typeof sheet !== "string" || !cell || typeof numberFormat !== "string" || !isRaw(before) || !isRaw(written))
      return null;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), [cell.row, cell.column, before, written, numberFormat]]);
  }
  if (sheets.size === 0) return null;
  return { sheets: [...sheets].map(([name, cells]) => ({ id: name, name, cells })) };
}
