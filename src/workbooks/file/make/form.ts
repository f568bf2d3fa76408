/** A workbook with one form to fill in: borders, merges and rules of what may be typed. */
import { areaToA1 } from "../../../core/grid/address";
import { decimal } from "../../../core/decimal";
import type { FormCell, FormLook, FormRule, FormSheet } from "../../sheet-content";
import { cellXml } from "../patch/cells";
import { escapeAttribute, escapeText } from "../xml/entities";
import { writeZip } from "../zip/write";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Index of the cell format of each look. */
const formats: Readonly<Record<FormLook, number>> = { title: 1, note: 2, label: 3, text: 4, figure: 5 };

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const align = (horizontal: string): string => `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`;
const format = (font: number, border: number, horizontal: string): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${align(horizontal)}</xf>`;

const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font>` +
  '<font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format(1, 0, "center") +
  format(0, 0, "center") +
  format(2, 1, "center") +
  format(0, 1, "left") +
  format(0, 1, "center") +
  '</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The bytes of an .xlsx; the same form gives the same bytes. */
export function makeForm(form: FormSheet): Uint8Array {
  const parts: readonly (readonly [name: string, text: string])[] = [
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ],
    ["_rels/.rels", relationsXml([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
        `<sheet name="${escapeAttribute(form.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationsXml([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", sheetXml(form)],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => ({ name, bytes: encoder.encode(text), like: null })));
}

function relationsXml(list: readonly (readonly [string, string])[]): string {
  const entries = list.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${entries.join("")}</Relationships>`;
}

function sheetXml({ cells, heights, rules, widths }: FormSheet): string {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of cells) put(rows, cell);
  const data = [...rows]
    .sort(([first], [second]) => first - second)
    .map(([row, line]) => {
      const height = heights.get(row);
      const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const texts = [...line].sort(([first], [second]) => first - second).map(([, text]) => text);
      return `<row r="${row + 1}"${tall}>${texts.join("")}</row>`;
    });
  const merged = cells.filter(({ area }) => area.top !== area.bottom || area.left !== area.right);
  return (
    `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${data.join("")}</sheetData>` +
    `<mergeCells count="${merged.length}">${merged.map(({ area }) => `<mergeCell ref="${areaToA1(area)}"/>`).join("")}</mergeCells>` +
    `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>` +
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>'
  );
}

/** Every cell of a merged area is there, so that its border is drawn all round. */
function put(rows: Map<number, Map<number, string>>, { area, look, value }: FormCell): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line);
    for (let column = area.left; column <= area.right; column++) {
      const first = row === area.top && column === area.left;
      const given = first ? value : null;
      const made = typeof given === "number" ? decimal(given) : given;
      line.set(column, cellXml("", { row, column }, made, formats[look]));
    }
  }
}

function ruleXml({ area, message, most }: FormRule): string {
  const range = most === null ? 'operator="greaterThanOrEqual"' : 'operator="between"';
  const upper = most === null ? "" : `<formula2>${escapeText(most)}</formula2>`;
  return (
    `<dataValidation type="decimal" ${range} allowBlank="1" showErrorMessage="1" error="${escapeAttribute(message)}" ` +
    `sqref="${areaToA1(area)}"><formula1>0</formula1>${upper}</dataValidation>`
  );
}
