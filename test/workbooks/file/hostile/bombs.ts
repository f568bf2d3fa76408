/** Files that are small and would become large. */
import { areaToA1 } from "../../../../src/core/grid/address";
import { packageOf, plainParts, sheetXml, workbookOf } from "../support";
import type { HostileFile } from "./file";
import type { RawEntry } from "./zips";
import { packedZeros, rawZip } from "./zips";

const honest = (): RawEntry[] => Object.entries(plainParts).map(([name, content]) => ({ name, content }));
const withEntry = (...more: RawEntry[]): RawEntry[] => [...honest(), ...more];
const replaced = (name: string, entry: Partial<RawEntry>): RawEntry[] =>
  honest().map((one) => (one.name === name ? { ...one, ...entry } : one));
const sheetPart = "xl/worksheets/sheet1.xml";
const sheet = (xml: string): Uint8Array => packageOf({ [sheetPart]: xml });
const stylesPart = "xl/styles.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strings = (xml: string, rows: string): Uint8Array =>
  packageOf({
    "xl/_rels/workbook.xml.rels": (plainParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    "xl/sharedStrings.xml": xml,
    [sheetPart]: sheetXml(`<sheetData>${rows}</sheetData>`),
  });
const repeat = (text: string, times: number): string => text.repeat(times);
const rows = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cells(row + 1)}</row>`).join("");
/** A cell of an array formula that reaches over the cell below it. */
function arrayCell(row: number, column: number): string {
  const ref = areaToA1({ top: row - 1, left: column, bottom: row, right: column });
  return `<c><f t="array" ref="${ref}">1</f><v>1</v></c>`;
}

export const bombs: readonly HostileFile[] = [
  {
    name: "a sheet that unpacks to 300 MiB",
    bytes: () => rawZip(replaced(sheetPart, { content: packedZeros(300 * 1024 * 1024), crc: 1, size: 100 })),
    code: "too-large",
    detail: /partBytes/u,
  },
  {
    name: "a picture that would unpack to 300 MiB",
    bytes: () =>
      rawZip(withEntry({ name: "xl/media/image1.png", content: packedZeros(300 * 1024 * 1024), crc: 1, size: 100 })),
    code: null,
  },
  {
    name: "a declared size of 4 GB over a small part",
    bytes: () => rawZip(replaced(sheetPart, { size: 0xfffffffe })),
    code: null,
  },
  {
    name: "far corner cells",
    bytes: () =>
      workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    code: null,
  },
  {
    name: "one merged area over the whole sheet",
    bytes: () => workbookOf("", { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    code: null,
  },
  {
    name: "100,001 merged areas",
    bytes: () => workbookOf("", { after: `<mergeCells>${repeat('<mergeCell ref="A1:B2"/>', 100_001)}</mergeCells>` }),
    code: "too-large",
    detail: /merges/u,
  },
  {
    name: "40,000 empty formatted rows of 20 cells",
    bytes: () => workbookOf(rows(40_000, () => repeat('<c s="0"/>', 20))),
    code: null,
  },
  {
    name: "500,001 cells",
    bytes: () => workbookOf(rows(5_001, () => repeat("<c><v>1</v></c>", 100))),
    code: "too-large",
    detail: /cells/u,
  },
  {
    name: "a long string shown by many cells",
    bytes: () =>
      strings(
        `<sst xmlns="${main}"><si><t>${repeat("长", 32_767)}</t></si></sst>`,
        rows(1_000, () => repeat('<c t="s"><v>0</v></c>', 20)),
      ),
    code: "too-large",
    detail: /allText/u,
  },
  {
    name: "a long formula shared by many cells",
    bytes: () =>
      workbookOf(
        `<row><c><f t="shared" si="0" ref="A1:A99999">${repeat("A1+", 2_700)}1</f><v>1</v></c></row>${repeat('<row><c><f t="shared" si="0"/><v>1</v></c></row>', 20_000)}`,
      ),
    code: "too-large",
    detail: /shiftedFormulas/u,
  },
  {
    name: "a million shared strings",
    bytes: () => strings(`<sst xmlns="${main}">${repeat("<si/>", 1_000_001)}</sst>`, ""),
    code: "too-large",
    detail: /sharedStrings/u,
  },
  {
    name: "70,001 cell formats",
    bytes: () =>
      packageOf({
        [stylesPart]: `<styleSheet xmlns="${main}"><cellXfs>${repeat("<xf/>", 70_001)}</cellXfs></styleSheet>`,
      }),
    code: "too-large",
    detail: /styles/u,
  },
  {
    name: "a tower of 200 tags",
    bytes: () => sheet(sheetXml(`${repeat("<a>", 200)}${repeat("</a>", 200)}`)),
    code: "damaged",
    detail: /deep/u,
  },
  {
    name: "a tag of two million characters",
    bytes: () => sheet(sheetXml(`<sheetData a="${repeat("x", 2_000_000)}"/>`)),
    code: "damaged",
    detail: /tag/u,
  },
  {
    name: "a tag with 100,000 attributes",
    bytes: () =>
      sheet(sheetXml(`<sheetProtection ${Array.from({ length: 40_000 }, (_, at) => `a${at}=""`).join(" ")}/>`)),
    code: "damaged",
    detail: /attributes/u,
  },
  { name: "unclosed quotes in a row", bytes: () => sheet(sheetXml(repeat('<a b="', 20_000))), code: "damaged" },
  {
    name: "a billion column runs' worth of hidden columns",
    bytes: () => workbookOf("", { before: `<cols>${repeat('<col min="1" max="16384" hidden="1"/>', 200)}</cols>` }),
    code: null,
  },
  {
    name: "23 million empty cells",
    bytes: () => workbookOf(rows(1_400, () => repeat("<c/>", 16_384))),
    code: "too-large",
    detail: /cellElements/u,
  },
  {
    name: "20,000 array formulas over half a million cells",
    bytes: () =>
      workbookOf(
        rows(20, (row) => Array.from({ length: 1_000 }, (_, at) => arrayCell(row, at)).join("")) +
          repeat(`<row>${repeat("<c><v>1</v></c>", 1_000)}</row>`, 430),
      ),
    code: null,
  },
  {
    name: "two sheets on one part",
    bytes: () =>
      packageOf({
        "xl/workbook.xml": (plainParts["xl/workbook.xml"] ?? "").replace(
          /<sheet .*?\/>/u,
          '<sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId1"/>',
        ),
      }),
    code: "damaged",
    detail: /one part/u,
  },
  {
    name: "1,001 sheets on one part",
    bytes: () =>
      packageOf({
        "xl/workbook.xml": (plainParts["xl/workbook.xml"] ?? "").replace(
          /<sheet .*?\/>/u,
          Array.from({ length: 1_001 }, (_, at) => `<sheet name="s${at}" sheetId="${at}" r:id="rId1"/>`).join(""),
        ),
      }),
    code: "too-large",
    detail: /sheets/u,
  },
];
