/** The boxes that show notes: VML shapes, one a note, bound to it by row and column ([MS-OI29500] 2.1.1720; ECMA-376 Part 4, 19.4). */
import type { CellAddress } from "../../../core/grid/address";
import { XmlScanner } from "../xml/scanner";
import type { Note } from "./comments";
import type { Splice } from "./splice";
import { splice } from "./splice";

const head =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A new drawing part with the boxes of our notes. */
export function newNoteShapes(notes: readonly Note[]): string {
  return `${head}${notes.map((note, index) => shapeXml(note, 1025 + index, 1 + index)).join("")}</xml>`;
}

/** A drawing of others with our boxes added at its end. */
export function withNoteShapes(text: string, part: string, notes: readonly Note[]): string {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  scanner.skip();
  const place = scanner.start;
  let last = 1024;
  for (const match of text.matchAll(/_x0000_s(\d{1,9})/gu)) last = Math.max(last, Number(match[1]));
  const shapes = notes.map((note, index) => shapeXml(note, last + 1 + index, last - 1023 + index)).join("");
  return splice(text, [{ start: place, end: place, text: declared(text) ? shapes : withNames(shapes) }]);
}

/** True where the drawing's root has the three prefixes that the boxes use. */
function declared(text: string): boolean {
  const root = text.slice(0, text.indexOf(">") + 1);
  return ["v", "o", "x"].every((prefix) => root.includes(`xmlns:${prefix}=`));
}

function withNames(shapes: string): string {
  return shapes.replace(
    /<v:shape /gu,
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" ',
  );
}

/** A drawing without the boxes of these cells; null where no shape is left in it. */
export function withoutNoteShapes(text: string, part: string, cells: readonly CellAddress[]): string | null {
  const gone = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const scanner = new XmlScanner(text, part);
  const cuts: Splice[] = [];
  let left = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.depth !== 2 || localName(scanner.name) === "shapetype") continue;
    if (localName(scanner.name) !== "shape") {
      if (localName(scanner.name) !== "shapelayout") left++;
      scanner.skip();
      continue;
    }
    const start = scanner.start;
    const cell = readShape(scanner);
    if (cell !== null && gone.has(cell)) cuts.push({ start, end: scanner.end, text: "" });
    else left++;
  }
  return left === 0 ? null : splice(text, cuts);
}

/** Reads a shape to its end; `row column` of the note that it shows, null where it shows none. */
function readShape(scanner: XmlScanner): string | null {
  const outer = scanner.depth - 1;
  let isNote = false;
  let row = "";
  let column = "";
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === outer) break;
    if (scanner.kind !== "open") continue;
    const local = localName(scanner.name);
    if (local === "ClientData") isNote = scanner.attribute("ObjectType") === "Note";
    else if (local === "Row") row = scanner.content().trim();
    else if (local === "Column") column = scanner.content().trim();
  }
  return isNote ? `${row} ${column}` : null;
}

/** Width and height of a box in columns and rows of the sheet beside its cell. */
const box = { columns: 3, rows: 5 };

function shapeXml({ cell }: Note, id: number, order: number): string {
  const left = cell.column + 1;
  const top = Math.max(0, cell.row - 1);
  const anchor = [left, 15, top, 2, left + box.columns, 31, top + box.rows, 1].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:200pt;height:80pt;z-index:${order};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${cell.row}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
