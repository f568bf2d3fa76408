/** Helps the tests of the file host: opening, reading parts, comparing packages byte by byte. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Result } from "../../../src/core/result";
import type { CellEdit } from "../../../src/core/edits/edit";
import { decimal } from "../../../src/core/decimal";
import { fromA1 } from "../../../src/core/grid/address";
import type { Cell, SheetData } from "../../../src/core/grid/sheet";
import { openFile } from "../../../src/workbooks/file";
import type { FileWorkbook } from "../../../src/workbooks/file";
import type { HostFailure, Workbook } from "../../../src/workbooks/workbook";

export const casesFolder = path.resolve(__dirname, "../../cases");

export function caseBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(casesFolder, `${name}.xlsx`)));
}

/** The value of what must have gone well. */
export function must<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export function open(bytes: Uint8Array, name = "test.xlsx"): FileWorkbook {
  return must(openFile(bytes, name));
}

/** The failure of bytes that cannot be opened, or whose sheets cannot be read. */
export async function failureOf(bytes: Uint8Array): Promise<HostFailure | null> {
  const opened = openFile(bytes, "test.xlsx");
  if (!opened.ok) return opened.failure;
  const read = await opened.value.read("all");
  return read.ok ? null : read.failure;
}

export async function sheetsOf(workbook: Workbook): Promise<readonly SheetData[]> {
  return must(await workbook.read("all")).sheets;
}

export async function cellOf(workbook: Workbook, sheet: string, a1: string): Promise<Cell | null> {
  const address = fromA1(a1);
  const data = must(await workbook.read([sheet])).sheets[0];
  return (
    data?.cells.find((cell) => cell.address.row === address?.row && cell.address.column === address.column) ?? null
  );
}

/** An edit of a cell as it stands now; `to` a number or a text. */
export async function editOf(workbook: Workbook, sheet: string, a1: string, to: number | string): Promise<CellEdit> {
  const cell = await cellOf(workbook, sheet, a1);
  const address = fromA1(a1);
  if (!address) throw new Error(a1);
  return {
    sheet,
    cell: address,
    purpose: "score",
    before: {
      value: cell?.value ?? null,
      formula: cell?.formula ?? null,
      numberFormat: cell?.numberFormat ?? "General",
    },
    after: typeof to === "string" ? to : decimal(to),
    numberFormat: null,
  };
}

/** Names of the parts that differ between two packages, missing ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const first = unzipSync(before);
  const second = unzipSync(after);
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].filter((name) => !sameBytes(first[name], second[name])).sort();
}

function sameBytes(first: Uint8Array | undefined, second: Uint8Array | undefined): boolean {
  return first !== undefined && second !== undefined && Buffer.compare(first, second) === 0;
}

/** The text of a part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part ? new TextDecoder().decode(part) : "";
}

/** Most cells written as texts `A1=…`, sorted, for comparing sheets. */
export function cellLines(sheets: readonly SheetData[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.map(
      ({ address, value, formula, numberFormat }) =>
        `${sheet.name} ${address.row} ${address.column} ${JSON.stringify(value)} ${formula ?? ""} ${numberFormat}`,
    ),
  );
}

/** A package made of the given parts; what a workbook needs besides is filled in. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { ...plainParts, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all)
        .filter(([, content]) => content !== "")
        .map(([name, content]) => [name, typeof content === "string" ? new TextEncoder().encode(content) : content]),
    ),
  );
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The least that a workbook consists of. */
export const plainParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
};

/** A sheet part with this inside its root. */
export function sheetXml(inside: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relations}">${inside}</worksheet>`;
}

/** A workbook of one sheet with these rows. */
export function workbookOf(
  rows: string,
  around: { readonly before?: string; readonly after?: string } = {},
): Uint8Array {
  return packageOf({
    "xl/worksheets/sheet1.xml": sheetXml(`${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}`),
  });
}
