/** One cell written, character by character. */
import { areaOf } from "../../../src/core/grid/address";
import { cellOf, changedParts, editOf, must, open, packageOf, partText, sheetXml } from "./support";

describe("writing one cell", () => {
  const style = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="49"/><xf numFmtId="10"/></cellXfs></styleSheet>`;
  const styled = (rows: string, before = ""): Uint8Array =>
    packageOf({
      "xl/styles.xml": style,
      "xl/worksheets/sheet1.xml": sheetXml(`${before}<sheetData>${rows}</sheetData>`),
    });

  async function written(bytes: Uint8Array, a1: string, to: number | string): Promise<{ xml: string; styles: string }> {
    const workbook = open(bytes);
    expect(must(await workbook.apply([await editOf(workbook, "表", a1, to)])).written).toBe(1);
    const saved = workbook.save();
    return {
      xml: partText(saved, "xl/worksheets/sheet1.xml").replace(/^.*<sheetData>|<\/sheetData>.*$/gu, ""),
      styles: partText(saved, "xl/styles.xml"),
    };
  }

  const places: readonly (readonly [string, string, string, string | number, string])[] = [
    [
      "an empty formatted cell keeps its style",
      '<row r="1"><c r="A1" s="2"/></row>',
      "A1",
      "优",
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">优</t></is></c></row>',
    ],
    [
      "an existing value goes",
      '<row r="1"><c r="A1" s="0" t="str"><v>x</v></c></row>',
      "A1",
      3,
      '<row r="1"><c r="A1" s="0"><v>3</v></c></row>',
    ],
    [
      "between two cells",
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      "B1",
      3,
      '<row r="1"><c r="A1"/><c r="B1"><v>3</v></c><c r="C1"/></row>',
    ],
    ["before the first", '<row r="1"><c r="C1"/></row>', "B1", 3, '<row r="1"><c r="B1"><v>3</v></c><c r="C1"/></row>'],
    ["after the last", '<row r="1"><c r="A1"/></row>', "B1", 3, '<row r="1"><c r="A1"/><c r="B1"><v>3</v></c></row>'],
    ["into an empty row", '<row r="1" ht="20"/>', "B1", 3, '<row r="1" ht="20"><c r="B1"><v>3</v></c></row>'],
    [
      "into an empty row with two tags",
      '<row r="1" ht="20"></row>',
      "B1",
      3,
      '<row r="1" ht="20"><c r="B1"><v>3</v></c></row>',
    ],
    [
      "a new row between rows",
      '<row r="1"/><row r="3"/>',
      "B2",
      3,
      '<row r="1"/><row r="2"><c r="B2"><v>3</v></c></row><row r="3"/>',
    ],
    ["a new row at the end", '<row r="1"/>', "B2", 3, '<row r="1"/><row r="2"><c r="B2"><v>3</v></c></row>'],
    ["cells without addresses", "<row><c/><c/></row>", "B1", 3, '<row><c/><c r="B1"><v>3</v></c></row>'],
    [
      "the row's own format",
      '<row r="1" s="2" customFormat="1"/>',
      "B1",
      "x",
      '<row r="1" s="2" customFormat="1"><c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>',
    ],
    [
      "a text cell gets digits as text",
      '<row r="1"><c r="A1" s="2"/></row>',
      "A1",
      9.16,
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">9.16</t></is></c></row>',
    ],
    [
      "a text that looks like an escape",
      '<row r="1"><c r="A1"/></row>',
      "A1",
      "_x000D_",
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">_x005F_x000D_</t></is></c></row>',
    ],
  ];

  test.each(places)("%s", async (_name, rows, cell, to, expected) => {
    expect((await written(styled(rows), cell, to)).xml).toBe(expected);
  });

  test("the column's format", async () => {
    const bytes = styled('<row r="1"/>', '<cols><col min="2" max="3" width="9" style="2"/></cols>');
    expect((await written(bytes, "C1", "x")).xml).toContain('<c r="C1" s="2"');
  });

  test("a whole-number format gets one more format entry, once", async () => {
    const bytes = styled('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>');
    const workbook = open(bytes);
    must(await workbook.apply([await editOf(workbook, "表", "A1", 9.16), await editOf(workbook, "表", "B1", 4.55)]));
    const saved = workbook.save();
    expect(partText(saved, "xl/styles.xml")).toBe(
      style
        .replace('count="4"', 'count="5"')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="2" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>',
        ),
    );
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" s="4"><v>9.16</v></c><c r="B1" s="4"><v>4.55</v></c>',
    );
    expect((await cellOf(open(saved), "表", "A1"))?.text).toBe("9.16");
  });

  test("into a sheet without rows, and one without sheetData", async () => {
    expect((await written(packageOf({}), "B2", 3)).xml).toBe('<row r="2"><c r="B2"><v>3</v></c></row>');
    const bare = packageOf({ "xl/worksheets/sheet1.xml": sheetXml("") });
    expect((await written(bare, "B2", 3)).xml).toBe('<row r="2"><c r="B2"><v>3</v></c></row>');
  });

  test("prefixed names stay prefixed", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = packageOf({
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const workbook = open(bytes);
    expect((await cellOf(workbook, "表", "A1"))?.value).toBe(1);
    must(await workbook.apply([await editOf(workbook, "表", "A1", "x"), await editOf(workbook, "表", "A2", 2)]));
    must(
      await workbook.mark(
        ["表"],
        [{ sheet: "表", area: areaOf({ row: 0, column: 0 }), severity: "error", words: "w" }],
      ),
    );
    const saved = workbook.save();
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c>');
    expect(xml).toContain('<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>');
    expect(xml).toContain("<x:conditionalFormatting");
    const again = open(saved);
    expect(must(await again.clearMarks())).toBe(1);
    expect(must(await again.revert()).written).toBe(2);
    expect(changedParts(bytes, again.save())).toEqual([]);
  });
});
