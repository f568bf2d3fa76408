/** Tables of the report: fixed widths, headings repeated on each page, rows never broken over pages. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Piece, ReportColumn, ReportTable } from "../document/blocks";
import { fontOf, fonts } from "./look";
import { plainText, runsOf } from "./text";

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** The widths of columns in twips; together the table's. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let given = 0;
  return shares.map((share, at) => {
    const own = at === shares.length - 1 ? width - given : Math.floor((share * width) / whole);
    given += own;
    return own;
  });
}

/** How the paragraphs of a cell look; `keepNext` holds their row on the page of the next. */
interface CellLook {
  readonly style: string;
  readonly keepNext: boolean;
}

function cell(
  pieces: readonly Piece[],
  width: number,
  align: ReportColumn["align"],
  look: CellLook,
  rows = 1,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rows > 1 ? { rowSpan: rows } : {}),
    children: [new Paragraph({ ...look, alignment: aligned[align], children: runsOf(pieces) })],
  });
}

function headingCell(text: string, width: number, look: CellLook): TableCell {
  const run = new TextRun({ text: plainText(text), font: fontOf(fonts.heading1) });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ ...look, alignment: AlignmentType.CENTER, children: [run] })],
  });
}

const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 };

function tableOf(rows: readonly TableRow[], widths: readonly number[], width: number): Table {
  return new Table({
    rows,
    columnWidths: widths,
    margins,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  });
}

/** Tables of so many rows stand on one page: a sum alone on the next one says nothing. */
const keptTogether = 12;

/** A table with headings; its caption before it. `style` is that of the paragraphs in its cells. */
export function tableBlocks(
  { caption, columns, rows }: ReportTable,
  width: number,
  style: "ReportCell" | "ReportSmallCell",
): (Paragraph | Table)[] {
  const together = rows.length <= keptTogether;
  const look = { style, keepNext: together };
  const widths = columnWidths(
    columns.map((column) => column.width),
    width,
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => headingCell(column.heading, widths[at] ?? 0, look)),
  });
  const covered = columns.map(() => 0);
  const body = rows.map((row, number) => {
    const own = { style, keepNext: together && number < rows.length - 1 };
    const given = row[Symbol.iterator]();
    const children = columns.flatMap((column, at) => {
      if ((covered[at] ?? 0) > 0) {
        covered[at] = (covered[at] ?? 0) - 1;
        return [];
      }
      const next = given.next();
      if (next.done === true) return [];
      const { pieces, rows: span = 1 } = next.value;
      covered[at] = span - 1;
      return [cell(pieces, widths[at] ?? 0, column.align, own, span)];
    });
    return new TableRow({ cantSplit: true, children });
  });
  const table = tableOf([head, ...body], widths, width);
  return caption === null ? [table] : [new Paragraph({ style: "ReportCaption", children: runsOf([caption]) }), table];
}

/** Pairs of a label and what belongs to it, kept on one page. */
export function factsTable(pairs: readonly (readonly [string, readonly Piece[]])[], width: number): Table {
  const widths = columnWidths([22, 78], width);
  const [first = 0, second = 0] = widths;
  const rows = pairs.map(([label, pieces], at) => {
    const keepNext = at < pairs.length - 1;
    const look = { style: "ReportCell", keepNext };
    return new TableRow({
      cantSplit: true,
      children: [headingCell(label, first, look), cell(pieces, second, "left", look)],
    });
  });
  return tableOf(rows, widths, width);
}
