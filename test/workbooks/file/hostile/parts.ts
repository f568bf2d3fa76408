/** Hostile and broken parts inside a sound archive. */
import type { HostileFile } from "./file";
import { packageOf, plainParts, sheetXml, workbookOf } from "../support";

const sheetPart = "xl/worksheets/sheet1.xml";
const workbookPart = "xl/workbook.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (xml: string | Uint8Array): Uint8Array => packageOf({ [sheetPart]: xml });
const row = (cells: string): Uint8Array => workbookOf(`<row r="1">${cells}</row>`);
const workbook = (xml: string): Uint8Array => packageOf({ [workbookPart]: xml });
const given = plainParts[workbookPart] ?? "";
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

export const xmlTricks: readonly HostileFile[] = [
  {
    name: "billion laughs in a sheet",
    bytes: () =>
      sheet(`${doctype}${sheetXml('<sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>')}`),
    code: "damaged",
    detail: /doctype/u,
  },
  {
    name: "an external entity in the workbook part",
    bytes: () => workbook(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${given}`),
    code: "damaged",
    detail: /doctype/u,
  },
  {
    name: "a document type in the styles",
    bytes: () => packageOf({ "xl/styles.xml": `${doctype}${plainParts["xl/styles.xml"] ?? ""}` }),
    code: "damaged",
    detail: /doctype/u,
  },
  {
    name: "a document type in the content types is never read",
    bytes: () => packageOf({ "[Content_Types].xml": `${doctype}<Types/>` }),
    code: null,
  },
  {
    name: "a document type in the package's relationships",
    bytes: () => packageOf({ "_rels/.rels": `${doctype}${plainParts["_rels/.rels"] ?? ""}` }),
    code: "damaged",
    detail: /doctype/u,
  },
  {
    name: "an undeclared entity",
    bytes: () => row('<c r="A1" t="inlineStr"><is><t>&unknown;</t></is></c>'),
    code: "damaged",
    detail: /entity/u,
  },
  {
    name: "an ampersand alone",
    bytes: () => row('<c r="A1" t="inlineStr"><is><t>a & b</t></is></c>'),
    code: "damaged",
    detail: /entity/u,
  },
  {
    name: "a reference to no character",
    bytes: () => row('<c r="A1" t="inlineStr"><is><t>&#xD800;</t></is></c>'),
    code: "damaged",
    detail: /entity/u,
  },
  {
    name: "a reference beyond Unicode",
    bytes: () => row('<c r="A1" t="inlineStr"><is><t>&#99999999;</t></is></c>'),
    code: "damaged",
    detail: /entity/u,
  },
  {
    name: "tags that cross",
    bytes: () => sheet(sheetXml("<sheetData><row></sheetData></row>")),
    code: "damaged",
    detail: /match/u,
  },
  { name: "a tag without end", bytes: () => sheet(`<worksheet xmlns="${main}"><sheetData`), code: "damaged" },
  { name: "a root without end", bytes: () => sheet(`<worksheet xmlns="${main}"><sheetData/>`), code: "damaged" },
  { name: "two roots", bytes: () => sheet(`${sheetXml("")}${sheetXml("")}`), code: "damaged" },
  { name: "text after the root", bytes: () => sheet(`${sheetXml("")}x`), code: "damaged" },
  { name: "an attribute without quotes", bytes: () => row("<c r=A1><v>1</v></c>"), code: "damaged" },
  { name: "an attribute without value", bytes: () => row("<c r><v>1</v></c>"), code: "damaged" },
  { name: "an unclosed comment", bytes: () => sheet(sheetXml("<!-- ")), code: "damaged" },
  { name: "an unclosed CDATA", bytes: () => sheet(sheetXml("<![CDATA[ ")), code: "damaged" },
  { name: "an empty part", bytes: () => sheet(new Uint8Array()), code: "damaged" },
  {
    name: "bytes that are no UTF-8",
    bytes: () => sheet(Buffer.concat([Buffer.from(sheetXml("").slice(0, 40)), Buffer.from([0xc3, 0x28])])),
    code: "damaged",
    detail: /encoding/u,
  },
  {
    name: "an encoding that does not exist",
    bytes: () => sheet(`<?xml version="1.0" encoding="klingon"?>${sheetXml("")}`),
    code: "damaged",
    detail: /encoding/u,
  },
  {
    name: "UTF-16 with its mark",
    bytes: () =>
      sheet(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetXml("<sheetData/>")}`, "utf16le")),
    code: null,
  },
  { name: "GBK, declared", bytes: () => sheet(`<?xml version="1.0" encoding="GBK"?>${sheetXml("")}`), code: null },
  {
    name: "a root of another namespace",
    bytes: () => sheet('<worksheet xmlns="urn:other"><sheetData/></worksheet>'),
    code: "damaged",
    detail: /root/u,
  },
  { name: "another root", bytes: () => sheet(`<chartsheet xmlns="${main}"/>`), code: "damaged", detail: /root/u },
];

export const contents: readonly HostileFile[] = [
  { name: "a cell in another row", bytes: () => row('<c r="A2"><v>1</v></c>'), code: "damaged", detail: /address/u },
  {
    name: "a cell beyond the last column",
    bytes: () => row('<c r="XFE1"><v>1</v></c>'),
    code: "damaged",
    detail: /address/u,
  },
  {
    name: "a cell address of noise",
    bytes: () => row('<c r="$A$1"><v>1</v></c>'),
    code: "damaged",
    detail: /address/u,
  },
  { name: "a row beyond the last", bytes: () => workbookOf('<row r="1048577"/>'), code: "damaged", detail: /row/u },
  { name: "a row of number 0", bytes: () => workbookOf('<row r="0"/>'), code: "damaged", detail: /row/u },
  { name: "a row of number -1", bytes: () => workbookOf('<row r="-1"/>'), code: "damaged", detail: /row/u },
  { name: "a row of number 1e3", bytes: () => workbookOf('<row r="1.5"/>'), code: "damaged", detail: /row/u },
  {
    name: "the same row twice",
    bytes: () => workbookOf('<row r="1"/><row r="1"/>'),
    code: "damaged",
    detail: /order/u,
  },
  {
    name: "the same cell twice",
    bytes: () => row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
    code: "damaged",
    detail: /order/u,
  },
  { name: "a number that is none", bytes: () => row('<c r="A1"><v>12abc</v></c>'), code: "damaged", detail: /number/u },
  { name: "infinity", bytes: () => row('<c r="A1"><v>1e999</v></c>'), code: "damaged", detail: /number/u },
  {
    name: "a shared string that is not there",
    bytes: () => row('<c r="A1" t="s"><v>5</v></c>'),
    code: "damaged",
    detail: /shared string/u,
  },
  {
    name: "a shared string by a name of Object",
    bytes: () => row('<c r="A1" t="s"><v>constructor</v></c>'),
    code: "damaged",
    detail: /shared string/u,
  },
  { name: "a format number that is not there", bytes: () => row('<c r="A1" s="99999"><v>1</v></c>'), code: null },
  { name: "a format number of noise", bytes: () => row('<c r="A1" s="__proto__"><v>1</v></c>'), code: null },
  {
    name: "a merged area of noise",
    bytes: () => workbookOf("", { after: '<mergeCells><mergeCell ref="A1:B"/></mergeCells>' }),
    code: "damaged",
    detail: /merged/u,
  },
  {
    name: "a merged area beyond the sheet",
    bytes: () => workbookOf("", { after: '<mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>' }),
    code: "damaged",
    detail: /merged/u,
  },
  {
    name: "a shared formula without its first cell",
    bytes: () => row('<c r="A1"><f t="shared" si="7"/><v>1</v></c>'),
    code: null,
  },
  {
    name: "a number format that the library cannot read",
    bytes: () =>
      packageOf({
        "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="200" formatCode="[[[&quot;"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        [sheetPart]: sheetXml("<sheetData><row><c><v>1</v></c></row></sheetData>"),
      }),
    code: null,
  },
  {
    name: "a number format of 100,000 characters",
    bytes: () =>
      packageOf({
        "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="200" formatCode="${"0".repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        [sheetPart]: sheetXml("<sheetData><row><c><v>1</v></c></row></sheetData>"),
      }),
    code: null,
  },
  { name: "no workbook part", bytes: () => packageOf({ [workbookPart]: "" }), code: "not-a-workbook" },
  { name: "no sheet part", bytes: () => packageOf({ [sheetPart]: "" }), code: "damaged", detail: /missing/u },
  {
    name: "no relationships of the workbook",
    bytes: () => packageOf({ "xl/_rels/workbook.xml.rels": "" }),
    code: "damaged",
    detail: /sheet without part/u,
  },
  {
    name: "a workbook without sheets",
    bytes: () => workbook(given.replace(/<sheets>.*<\/sheets>/u, "<sheets/>")),
    code: "damaged",
    detail: /no sheets/u,
  },
  {
    name: "two sheets of one name",
    bytes: () => workbook(given.replace("</sheets>", '<sheet name="表" sheetId="2" r:id="rId1"/></sheets>')),
    code: "damaged",
    detail: /one name/u,
  },
  {
    name: "a sheet that is a file of the disk",
    bytes: () =>
      packageOf({
        "xl/_rels/workbook.xml.rels": (plainParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
          'Target="worksheets/sheet1.xml"',
          'Target="file:///etc/passwd" TargetMode="External"',
        ),
      }),
    code: "damaged",
    detail: /missing/u,
  },
  {
    name: "a target that climbs out of the package",
    bytes: () =>
      packageOf({
        "xl/_rels/workbook.xml.rels": (plainParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
          "worksheets/sheet1.xml",
          "../../../etc/passwd",
        ),
      }),
    code: "damaged",
    detail: /missing/u,
  },
  {
    name: "a sheet that is the workbook part itself",
    bytes: () =>
      packageOf({
        "xl/_rels/workbook.xml.rels": (plainParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
          "worksheets/sheet1.xml",
          "workbook.xml",
        ),
      }),
    code: "damaged",
    detail: /root/u,
  },
  { name: "settings of ours that are no JSON", bytes: () => settings("{"), code: null },
  { name: "settings of ours that are a list", bytes: () => settings("[1]"), code: null },
  { name: "settings with __proto__", bytes: () => settings('{"__proto__":{"polluted":true}}'), code: null },
];

function settings(json: string): Uint8Array {
  return packageOf({
    "xl/_rels/workbook.xml.rels": (plainParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://x/customXml" Target="/customXml/item1.xml"/></Relationships>',
    ),
    "customXml/item1.xml": `<jiping xmlns="urn:jiping:settings:1">${json}</jiping>`,
  });
}
