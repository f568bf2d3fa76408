/** Score columns in a file: in the table's own style, and gone without a trace after reverting in a later run. */
import type { CellStyle } from "../../../src/workbooks/file/appearance";
import type { FileWorkbook } from "../../../src/workbooks/file";
import { fromA1 } from "../../../src/core/grid/address";
import { scoreSheets } from "../../../src/workbooks/run";
import { runOptions } from "../support/evidence";
import { caseBytes, cellOf, changedParts, editOf, must, open, packageOf, plainParts, sheetXml } from "./support";

const columns = { weight: "分值", score: "得分", grade: "等级", total: "总分" };
const options = { ...runOptions, marks: false, columns };

function styleAt(workbook: FileWorkbook, a1: string): CellStyle | null {
  const cell = fromA1(a1);
  const found = workbook.appearance()[0]?.styles.find(([row, column]) => row === cell?.row && column === cell.column);
  return found?.[2] ?? null;
}

test("the new cells look like those beside them, and carry their own number format", async () => {
  const workbook = open(caseBytes("seeds/nanyue-2022"));
  must(await scoreSheets(workbook, "all", "fill", options));
  const saved = open(workbook.save());
  const model = styleAt(saved, "G12");
  expect(model?.border).not.toBe(null);
  expect(styleAt(saved, "I12")).toEqual({ ...model, numberFormat: "General" });
  expect(styleAt(saved, "I11")).toEqual({ ...styleAt(saved, "G11"), numberFormat: "General" });
  expect((await cellOf(saved, "自评表", "I20"))?.value).toBe(98.51);
});

test("what the host shows before saving is what is saved", async () => {
  const workbook = open(caseBytes("seeds/nanyue-2022"));
  must(await scoreSheets(workbook, "all", "fill", options));
  expect(workbook.appearance()).toEqual(open(workbook.save()).appearance());
});

test("opened again and reverted: every part is the one that it was", async () => {
  const bytes = caseBytes("seeds/nanyue-2022");
  const workbook = open(bytes);
  must(await scoreSheets(workbook, "all", "fill", options));
  const later = open(workbook.save());
  expect(must(await later.revert()).leftAlone).toEqual([]);
  must(await later.remember("remembered", null));
  expect(changedParts(bytes, later.save())).toEqual([]);
});

test("a new cell in a column of text is a number all the same: it takes the other cell's look whole", async () => {
  const styles = (plainParts["xl/styles.xml"] ?? "").replace(
    /<cellXfs.*<\/cellXfs>/u,
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  );
  const rows = '<row r="1"><c r="A1" s="0"><v>5</v></c></row>';
  const columns = '<cols><col min="2" max="3" style="1"/></cols>';
  const workbook = open(
    packageOf({
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": sheetXml(`${columns}<sheetData>${rows}</sheetData>`),
    }),
  );
  const look = { row: 0, column: 0 };
  const edits = [{ ...(await editOf(workbook, "表", "B1", 9.16)), look }, await editOf(workbook, "表", "C1", 9.16)];
  expect(must(await workbook.apply(edits)).written).toBe(2);
  const saved = open(workbook.save());
  expect(await cellOf(saved, "表", "B1")).toMatchObject({ value: 9.16, numberFormat: "General" });
  expect(await cellOf(saved, "表", "C1")).toMatchObject({ value: "9.16", numberFormat: "@" });
  expect(must(await saved.apply(edits)).written).toBe(0);
});
