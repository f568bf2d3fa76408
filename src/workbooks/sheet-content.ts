/** A sheet of ours as plain data: 评分明细, 评分汇总. Hosts put it into a workbook and refresh it in place. */
import type { Decimal } from "../core/decimal";
import type { Area, CellAddress } from "../core/grid/address";
import { toA1 } from "../core/grid/address";
import type { SheetHead } from "../core/layout";

/** A cell of a made sheet. Text never becomes a formula; a link leads to a cell of the workbook. */
export interface MadeCell {
  readonly value: Decimal | string | null;
  readonly link?: { readonly sheet: string; readonly cell: CellAddress };
  /** `attention` is bold, for what a person should look at. */
  readonly look?: "plain" | "attention";
}

export interface MadeColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** A spreadsheet number format; null for text. */
  readonly numberFormat: string | null;
}

/** A bar chart over two columns of the rows: labels and figures. */
export interface MadeChart {
  readonly title: string;
  readonly labelColumn: number;
  readonly valueColumn: number;
}

export interface SheetContent {
  readonly name: string;
  readonly title: string;
  /** Lines below the title: program, scheme, time. */
  readonly notes: readonly string[];
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly (readonly MadeCell[])[];
  readonly chart: MadeChart | null;
}

/** The two lines that head a sheet of ours, in A1 and A2, by which it is known again. */
export function headOfContent({ notes, title }: SheetContent): SheetHead {
  return { title, stamp: notes[0] ?? "" };
}

/** Most characters that a cell holds, in every program. */
const longestText = 32_767;

/** Text as a cell can hold it. */
export function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** Where a link leads, as a reference within the workbook: `'表 1'!B2`. */
export function referenceOf({ cell, sheet }: NonNullable<MadeCell["link"]>): string {
  return `'${sheet.replaceAll("'", "''")}'!${toA1(cell)}`;
}

/** How many lines a row of a table takes where its text is wrapped; a Chinese character is as wide as two others. */
export function linesOf(cells: readonly MadeCell[], columns: readonly MadeColumn[]): number {
  const lines = cells.map(({ value }, at) => {
    const room = Math.max(2, (columns[at]?.width ?? 10) - 1);
    const parts = typeof value === "string" ? value.split("\n") : [];
    return parts.reduce((total, part) => total + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines));
}

/** Excel's rows are at most 409 points high. */
const mostLines = 25;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text.slice(0, 2000)) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** How a cell of a form looks. Every cell but the title has a border. */
export type FormLook = "title" | "note" | "label" | "text" | "figure";

/** A cell, or a merged area, of a form. */
export interface FormCell {
  readonly area: Area;
  /** Null where a person writes. */
  readonly value: string | number | null;
  readonly look: FormLook;
}

/** Numbers only, from 0 to a figure, or to what another cell says; blank is allowed. */
export interface FormRule {
  readonly area: Area;
  /** `100`, or the address of the cell above which no figure may go, relative to the area's first cell; null for no upper end. */
  readonly most: string | null;
  /** What is said when something else is typed. */
  readonly message: string;
}

/** A sheet to be filled in by a person: labels, blank cells, and the rules of what may be typed. */
export interface FormSheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly FormCell[];
  readonly rules: readonly FormRule[];
}
