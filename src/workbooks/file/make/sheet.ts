/** The part of a sheet of ours: title, notes, headings, rows; text never becomes a formula. */
import type { Decimal } from "../../../core/decimal";
import type { Area, CellAddress } from "../../../core/grid/address";
import { areaToA1, columnLetters, toA1 } from "../../../core/grid/address";
import type { MadeCell, MadeColumn, SheetContent } from "../../sheet-content";
import { linesOf, referenceOf, shortened } from "../../sheet-content";
import { cellXml } from "../patch/cells";
import { escapeAttribute } from "../xml/entities";
import type { SheetStyles } from "./styles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** In points, for the font of the rows. */
const lineHeight = 15;

/** The row of the headings, counted from 0: below title and notes. */
export function headingRow(content: SheetContent): number {
  return 1 + content.notes.length;
}

/** The sheet's XML; `drawing` is the id of its drawing's relationship, null for none. */
export function madeSheetXml(content: SheetContent, styles: SheetStyles, drawing: string | null): string {
  const area = tableArea(content);
  const { top: heading, bottom: last } = area;
  const rows = [
    rowXml(0, [cellXml("", { row: 0, column: 0 }, content.title, styles.title)]),
    ...content.notes.map((note, index) =>
      rowXml(1 + index, [cellXml("", { row: 1 + index, column: 0 }, note, styles.note)]),
    ),
    rowXml(
      heading,
      content.columns.map((column, at) => cellXml("", { row: heading, column: at }, column.heading, styles.heading)),
    ),
    ...content.rows.map((cells, index) => dataRow(heading + 1 + index, cells, content.columns, styles)),
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${columnLetters(area.right)}${last + 1}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${heading + 1}" topLeftCell="A${heading + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${content.columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${rows.join("")}</sheetData>` +
    (content.rows.length === 0 ? "" : `<autoFilter ref="${areaToA1(area)}"/>`) +
    hyperlinks(content, heading) +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" +
    (drawing === null ? "" : `<drawing r:id="${drawing}"/>`) +
    "</worksheet>"
  );
}

/** `lines` of text give the height, which programs that do not work it out themselves show. */
function rowXml(row: number, cells: readonly string[], lines = 1): string {
  const height = lines === 1 ? "" : ` ht="${lines * lineHeight}"`;
  return `<row r="${row + 1}"${height}>${cells.join("")}</row>`;
}

function dataRow(row: number, cells: readonly MadeCell[], columns: readonly MadeColumn[], styles: SheetStyles): string {
  return rowXml(
    row,
    cells.map(({ value, look }, column) => {
      const place: CellAddress = { row, column };
      const made: Decimal | string | null = value;
      const held = typeof made === "string" ? shortened(made) : made;
      return cellXml("", place, held, styles.of(columns[column] ?? null, look ?? "plain"));
    }),
    linesOf(cells, columns),
  );
}

/** The area of headings and rows. */
export function tableArea(content: SheetContent): Area {
  const top = headingRow(content);
  return { top, left: 0, bottom: top + content.rows.length, right: Math.max(0, content.columns.length - 1) };
}

function hyperlinks(content: SheetContent, heading: number): string {
  const links = content.rows.flatMap((cells, index) =>
    cells.flatMap(({ link }, column) => {
      if (!link) return [];
      return [
        `<hyperlink ref="${toA1({ row: heading + 1 + index, column })}" location="${escapeAttribute(referenceOf(link))}"/>`,
      ];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
