/** A whole new workbook of sheets of ours, by our own zip writer. */
import type { SheetContent } from "../../sheet-content";
import { escapeAttribute } from "../xml/entities";
import { writeZip } from "../zip/write";
import { chartXml, drawingXml } from "./chart";
import { madeSheetXml } from "./sheet";
import type { SheetStyles } from "./styles";
import { NewStyles, sheetStyles } from "./styles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument";
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Part {
  readonly name: string;
  readonly text: string;
  /** Null where the ending says enough. */
  readonly type: string | null;
}

/** The bytes of an .xlsx with these sheets; the same sheets give the same bytes. */
export function makeWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  const lists = new NewStyles();
  const styles = sheetStyles(lists);
  const parts = sheets.flatMap((content, index) => sheetParts(content, index + 1, styles));
  const all: readonly Part[] = [
    { name: "xl/workbook.xml", text: workbookXml(sheets), type: `${types}.spreadsheetml.sheet.main+xml` },
    { name: "xl/_rels/workbook.xml.rels", text: workbookRelations(sheets.length), type: null },
    { name: "xl/styles.xml", text: lists.xml(), type: `${types}.spreadsheetml.styles+xml` },
    ...parts,
    { name: "_rels/.rels", text: relationsXml([["officeDocument", "xl/workbook.xml"]]), type: null },
  ];
  const encoder = new TextEncoder();
  return writeZip(
    [{ name: "[Content_Types].xml", text: contentTypes(all) }, ...all].map(({ name, text }) => ({
      name,
      bytes: encoder.encode(text),
      like: null,
    })),
  );
}

function sheetParts(content: SheetContent, number: number, styles: SheetStyles): readonly Part[] {
  const { chart } = content;
  const charted = chart !== null && content.rows.length > 0;
  const sheet: Part = {
    name: `xl/worksheets/sheet${number}.xml`,
    text: madeSheetXml(content, styles, charted ? "rId1" : null),
    type: `${types}.spreadsheetml.worksheet+xml`,
  };
  if (!charted) return [sheet];
  return [
    sheet,
    {
      name: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      text: relationsXml([["drawing", `../drawings/drawing${number}.xml`]]),
      type: null,
    },
    { name: `xl/drawings/drawing${number}.xml`, text: drawingXml(content, "rId1"), type: `${types}.drawing+xml` },
    {
      name: `xl/drawings/_rels/drawing${number}.xml.rels`,
      text: relationsXml([["chart", `../charts/chart${number}.xml`]]),
      type: null,
    },
    { name: `xl/charts/chart${number}.xml`, text: chartXml(content, chart), type: `${types}.drawingml.chart+xml` },
  ];
}

function workbookXml(sheets: readonly SheetContent[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${relationTypes}"><sheets>${list.join("")}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, index): [string, string] => [
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return relationsXml([...list, ["styles", "styles.xml"]]);
}

/** Relationships numbered from `rId1`, by kind and target. */
function relationsXml(list: readonly (readonly [string, string])[]): string {
  const entries = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationTypes}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
