/** What the reader makes of a package, beyond the case workbooks. */
import { areaToA1 } from "../../../src/core/grid/address";
import { MovableFormula } from "../../../src/workbooks/file/read/formulas";
import { isoToSerial } from "../../../src/workbooks/file/read/dates";
import { cellOf, must, open, packageOf, plainParts, sheetXml, sheetsOf, workbookOf } from "./support";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const relationsPart = "xl/_rels/workbook.xml.rels";
const withStrings = (xml: string, rows: string): Uint8Array =>
  packageOf({
    [relationsPart]: (plainParts[relationsPart] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
    ),
    "xl/sharedStrings.xml": xml,
    "xl/worksheets/sheet1.xml": sheetXml(`<sheetData>${rows}</sheetData>`),
  });

describe("strings", () => {
  const items: readonly (readonly [string, string])[] = [
    ["<si><t>一级指标</t></si>", "一级指标"],
    ['<si><t xml:space="preserve"> 空 </t></si>', " 空 "],
    ["<si><r><rPr><b/></rPr><t>年度</t></r><r><t>指标值</t></r></si>", "年度指标值"],
    ['<si><t>課題</t><rPh sb="0" eb="1"><t>カダイ</t></rPh><phoneticPr fontId="1"/></si>', "課題"],
    ["<si><t>a_x000D_b_x005F_x000D_</t></si>", "a\rb_x000D_"],
    ["<si><t>a&#10;b&amp;&lt;&gt;&quot;&apos;</t></si>", "a\nb&<>\"'"],
    ["<si><t>a\r\nb</t></si>", "a\nb"],
    ["<si><t><![CDATA[<b>]]></t></si>", "<b>"],
    ["<si/>", ""],
  ];

  test.each(items)("%s", async (item, expected) => {
    const workbook = open(
      withStrings(`<sst xmlns="${main}">${item}</sst>`, '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    );
    expect((await cellOf(workbook, "表", "A1"))?.value).toBe(expected);
  });

  test("inline, with runs", async () => {
    const workbook = open(
      workbookOf('<row r="1"><c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><t>10次</t></r></is></c></row>'),
    );
    expect((await cellOf(workbook, "表", "A1"))?.value).toBe("≥10次");
  });

  test("longer than a cell can be: cut where Excel cuts", async () => {
    const long = "长".repeat(40_000);
    const workbook = open(workbookOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`));
    expect((await cellOf(workbook, "表", "A1"))?.text).toHaveLength(32_767);
  });
});

describe("sheets", () => {
  test("only cells that hold something; formatted empty ones leave no trace", async () => {
    const workbook = open(workbookOf('<row r="1"><c r="A1" s="0"/><c r="B1" s="0"></c><c r="C1"><v>0</v></c></row>'));
    expect((await sheetsOf(workbook))[0]?.cells).toHaveLength(1);
  });

  test("hidden rows and columns, merges, visibility", async () => {
    const workbook = open(
      packageOf({
        "xl/workbook.xml": (plainParts["xl/workbook.xml"] ?? "").replace('name="表"', 'name="表" state="veryHidden"'),
        "xl/worksheets/sheet1.xml": sheetXml(
          '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="4" hidden="1"/><row r="5" hidden="true"/></sheetData>' +
            '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1"/></mergeCells>',
        ),
      }),
    );
    const [sheet] = await sheetsOf(workbook);
    expect(sheet).toMatchObject({ visible: false, hiddenRows: [3, 4], hiddenColumns: [1, 2] });
    expect(sheet?.merges.map(areaToA1)).toEqual(["B2:C3"]);
  });

  test("dates of 1904", async () => {
    const workbook = open(
      packageOf({
        "xl/workbook.xml": (plainParts["xl/workbook.xml"] ?? "").replace(
          "<sheets>",
          '<workbookPr date1904="1"/><sheets>',
        ),
        "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="31"/></cellXfs></styleSheet>`,
        "xl/worksheets/sheet1.xml": sheetXml('<sheetData><row r="1"><c r="A1"><v>43453</v></c></row></sheetData>'),
      }),
    );
    expect((await sheetsOf(workbook))[0]?.date1904).toBe(true);
    expect((await cellOf(workbook, "表", "A1"))?.text).toBe("2022年12月20日");
  });

  test("strict namespaces, a date as ISO text, a prefix of its own for ids", async () => {
    const workbook = open(
      packageOf({
        "_rels/.rels": (plainParts["_rels/.rels"] ?? "").replace(
          /http:[^"]*officeDocument"/u,
          `${strictRelations}/officeDocument"`,
        ),
        "xl/workbook.xml": `<w:workbook xmlns:w="${strictMain}" xmlns:q="${strictRelations}"><w:sheets><w:sheet name="表" sheetId="1" q:id="rId1"/></w:sheets></w:workbook>`,
        "xl/styles.xml": `<styleSheet xmlns="${strictMain}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${strictMain}"><sheetData><row r="1"><c r="A1" t="d"><v>2022-12-20</v></c></row></sheetData></worksheet>`,
      }),
    );
    expect(await cellOf(workbook, "表", "A1")).toMatchObject({ value: 44915, text: "2022/12/20" });
  });

  const targets = [
    "worksheets/sheet1.xml",
    "/xl/worksheets/sheet1.xml",
    "./worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet1.xml",
    "worksheets\\sheet1.xml",
    "worksheets/SHEET1.xml",
  ];
  test.each(targets)("a sheet named as %s", async (target) => {
    const workbook = open(
      packageOf({ [relationsPart]: (plainParts[relationsPart] ?? "").replace("worksheets/sheet1.xml", target) }),
    );
    expect(must(await workbook.listSheets())).toEqual([{ name: "表", visible: true, active: true }]);
    expect((await sheetsOf(workbook))[0]?.cells).toEqual([]);
  });
});

describe("protection", () => {
  const styles = `<styleSheet xmlns="${main}"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`;
  const cases: readonly (readonly [string, string, string, string, readonly string[]])[] = [
    ["not protected", "", '<row r="1"><c r="A1" s="1"/></row>', "", []],
    [
      "unlocked cells, joined",
      "",
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>',
      '<sheetProtection sheet="1"/>',
      ["A1:B2"],
    ],
    [
      "an unlocked row",
      "",
      '<row r="2" s="1" customFormat="1"><c r="A2" s="0"/></row>',
      '<sheetProtection sheet="1"/>',
      ["B2:XFD2"],
    ],
    [
      "an unlocked column with one locked cell",
      '<cols><col min="3" max="3" style="1"/></cols>',
      '<row r="2"><c r="C2" s="0"/></row>',
      '<sheetProtection sheet="1"/>',
      ["C1", "C3:C1048576"],
    ],
    [
      "an area that needs no password",
      "",
      "",
      '<sheetProtection sheet="1"/><protectedRanges><protectedRange name="a" sqref="D1:D9 F1"/></protectedRanges>',
      ["D1:D9", "F1"],
    ],
    [
      "an area that needs one",
      "",
      "",
      '<sheetProtection sheet="1"/><protectedRanges><protectedRange name="a" sqref="D1" password="CC1A"/></protectedRanges>',
      [],
    ],
  ];

  test.each(cases)("%s", async (_name, before, rows, after, unlocked) => {
    const xml = sheetXml(`${before}<sheetData>${rows}</sheetData>${after}`);
    const workbook = open(packageOf({ "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": xml }));
    const protection = (await sheetsOf(workbook))[0]?.protection;
    expect(protection?.protected).toBe(after !== "");
    expect(protection?.unlocked.map(areaToA1)).toEqual(unlocked);
  });
});

const dates: readonly (readonly [string, boolean, number | null])[] = [
  ["2022-12-20", false, 44915],
  ["2022-12-20T12:00:00", false, 44915.5],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-01", true, 0],
  ["2022年12月", false, null],
];

test.each(dates)("%s as a serial number", (text, date1904, serial) => {
  expect(isoToSerial(text, date1904)).toBe(serial);
});

test("a formula with names of any script", () => {
  expect(new MovableFormula("得分_A1+总分").moved(1, 0)).toBe("得分_A1+总分");
});
