/** Score columns in a file: in the table's own style, and gone without a trace after reverting in a later run. */
import type { CellStyle } from "../../../src/workbooks/file/appearance";
import type { FileWorkbook } from "../../../src/workbooks/file";
import { fromA1 } from "../../../src/core/grid/address";
import { scoreSheets } from "../../../src/workbooks/run";
import { runOptions } from "../support/evidence";
import { caseBytes, cellOf, changedParts, must, open } from "./support";

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
