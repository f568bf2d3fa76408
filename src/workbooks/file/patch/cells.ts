/** Cells of a sheet rewritten: only what stands between a cell's tags, or a new cell or row at its place. */
import type { Decimal } from "../../../core/decimal";
import type { CellAddress } from "../../../core/grid/address";
import { toA1 } from "../../../core/grid/address";
import type { Cell, RawValue } from "../../../core/grid/sheet";
import type { IndexedRow } from "../read/cellIndex";
import type { ScannedSheet } from "../read/sheet";
import { encodeXstring, escapeText } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";
import type { Splice } from "./splice";

/** What becomes of one cell. */
export type CellChange =
  /** A number or text, under the cell's own format or one with another number format. Text never becomes a formula: it is written as text. */
  | {
      readonly kind: "write";
      readonly address: CellAddress;
      readonly value: Decimal | RawValue;
      readonly style: number | null;
      readonly numberFormat: string | null;
      /** A formula that a person typed in a grid, with its `=`; `value` is its result. Never text of a sheet. */
      readonly formula?: string;
    }
  /** The cell as it once stood, tag and all. */
  | { readonly kind: "restore"; readonly address: CellAddress; readonly xml: string; readonly cell: Cell | null }
  /** The cell goes; with `row` its row too, if nothing else is in it. */
  | { readonly kind: "remove"; readonly address: CellAddress; readonly row: boolean };

/** The `<c>` element of a value; `style` counts into the cell formats, null for none. */
export function cellXml(
  prefix: string,
  address: CellAddress,
  value: Decimal | RawValue,
  style: number | null,
  formula?: string,
): string {
  const head = `<${prefix}c r="${toA1(address)}"${style === null ? "" : ` s="${style}"`}`;
  if (formula !== undefined) return formulaXml(prefix, head, value, formula);
  if (value === null) return `${head}/>`;
  if (typeof value === "string") {
    const text = escapeText(encodeXstring(value));
    return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  if (typeof value === "boolean") return `${head} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (typeof value === "object" && "error" in value)
    return `${head} t="e"><${prefix}v>${escapeText(value.error)}</${prefix}v></${prefix}c>`;
  return `${head}><${prefix}v>${value.toString()}</${prefix}v></${prefix}c>`;
}

/** A formula with its result; without one the reading program computes it. */
function formulaXml(prefix: string, head: string, value: Decimal | RawValue, formula: string): string {
  const f = `<${prefix}f>${escapeText(formula.replace(/^=/u, ""))}</${prefix}f>`;
  const v = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v></${prefix}c>`;
  if (value === null) return `${head}>${f}</${prefix}c>`;
  if (typeof value === "string") return `${head} t="str">${f}${v(value)}`;
  if (typeof value === "boolean") return `${head} t="b">${f}${v(value ? "1" : "0")}`;
  if (typeof value === "object" && "error" in value) return `${head} t="e">${f}${v(value.error)}`;
  return `${head}>${f}${v(value.toString())}`;
}

/** The splices that make the changes; `styleOf` gives the format that a written cell gets. */
export function cellSplices(
  text: string,
  part: string,
  sheet: ScannedSheet,
  changes: Iterable<CellChange>,
  styleOf: (change: CellChange & { readonly kind: "write" }) => number | null,
): readonly Splice[] {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const list = byRow.get(change.address.row);
    if (list) list.push(change);
    else byRow.set(change.address.row, [change]);
  }
  const xmlOf = (change: CellChange): string => {
    if (change.kind === "restore") return change.xml;
    return change.kind === "remove"
      ? ""
      : cellXml(sheet.prefix, change.address, change.value, styleOf(change), change.formula);
  };
  const splices: Splice[] = [];
  const newRows: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, list] of byRow) {
    list.sort((first, second) => first.address.column - second.address.column);
    const indexed = sheet.index.row(row);
    if (indexed) splices.push(...rowSplices(text, part, sheet, indexed, list, xmlOf));
    else {
      const cells = list.map(xmlOf).join("");
      if (cells !== "") newRows.push({ row, xml: `<${sheet.prefix}row r="${row + 1}">${cells}</${sheet.prefix}row>` });
    }
  }
  splices.push(...newRowSplices(text, sheet, newRows));
  return splices;
}

function rowSplices(
  text: string,
  part: string,
  sheet: ScannedSheet,
  row: IndexedRow,
  changes: readonly CellChange[],
  xmlOf: (change: CellChange) => string,
): readonly Splice[] {
  const splices: Splice[] = [];
  let cell = row.firstCell;
  const filled = row.firstCell <= row.lastCell;
  let place = filled ? sheet.index.cellAt(row.firstCell).start : rowTagEnd(text, part, row);
  let removed = 0;
  for (const change of changes) {
    for (; cell <= row.lastCell; cell++) {
      const standing = sheet.index.cellAt(cell);
      if (standing.column >= change.address.column) break;
      place = standing.end;
    }
    const standing = cell <= row.lastCell ? sheet.index.cellAt(cell) : null;
    const xml = xmlOf(change);
    if (standing?.column === change.address.column) {
      splices.push({ start: standing.start, end: standing.end, text: xml });
      if (change.kind === "remove" && change.row) removed++;
    } else if (xml !== "") splices.push({ start: place, end: place, text: xml });
  }
  if (removed > 0 && removed === row.lastCell - row.firstCell + 1 && removed === splices.length)
    return [{ start: row.start, end: row.end, text: "" }];
  return !filled && place === row.end ? openedRow(text, sheet, row, splices) : splices;
}

/** The place after the row's start tag. */
function rowTagEnd(text: string, part: string, row: IndexedRow): number {
  const scanner = new XmlScanner(text, part, row.start);
  scanner.next();
  return scanner.end;
}

/** `<row …/>` becomes `<row …>cells</row>`. */
function openedRow(text: string, sheet: ScannedSheet, row: IndexedRow, splices: readonly Splice[]): readonly Splice[] {
  const cells = splices.map((one) => one.text).join("");
  if (cells === "") return [];
  const head = text.slice(row.start, row.end - 2).trimEnd();
  return [{ start: row.start, end: row.end, text: `${head}>${cells}</${sheet.prefix}row>` }];
}

/** New rows go before the first row with a higher number. */
function newRowSplices(
  text: string,
  sheet: ScannedSheet,
  rows: { readonly row: number; readonly xml: string }[],
): readonly Splice[] {
  if (rows.length === 0) return [];
  rows.sort((first, second) => first.row - second.row);
  const data = sheet.children.find((child) => child.name === "sheetData");
  if (!data) {
    const place = sheet.inner.end;
    const xml = rows.map((one) => one.xml).join("");
    return [{ start: place, end: place, text: `<${sheet.prefix}sheetData>${xml}</${sheet.prefix}sheetData>` }];
  }
  if (text.charAt(data.end - 2) === "/") {
    const xml = rows.map((one) => one.xml).join("");
    const head = text.slice(data.start, data.end - 2).trimEnd();
    return [{ start: data.start, end: data.end, text: `${head}>${xml}</${sheet.prefix}sheetData>` }];
  }
  const splices: Splice[] = [];
  const last = text.lastIndexOf("<", data.end - 1);
  let position = 0;
  for (const one of rows) {
    while (position < sheet.index.rowCount && sheet.index.rowAt(position).row < one.row) position++;
    const place = position < sheet.index.rowCount ? sheet.index.rowAt(position).start : last;
    splices.push({ start: place, end: place, text: one.xml });
  }
  return splices;
}
