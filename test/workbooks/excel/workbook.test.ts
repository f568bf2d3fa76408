import { excelWorkbook } from "../../../src/workbooks/excel";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";
import { at, edit, failureIn, held, ok, sheetName, small } from "./support";

test("lists the sheets in one sync", async () => {
  const host = startExcel(workbookOf(sheetOf("甲", [[1]]), sheetOf("乙", [], { visible: false })));
  expect(ok(await excelWorkbook().listSheets())).toEqual([
    { name: "甲", visible: true, active: true },
    { name: "乙", visible: false, active: false },
  ]);
  expect(host.syncs).toBe(1);
});

test("selects a cell on its sheet", async () => {
  const host = startExcel(workbookOf(sheetOf("甲", [[1]]), sheetOf("乙", [[2]])));
  expect(ok(await excelWorkbook().select("乙", at("C3")))).toBe(null);
  expect(host.book.active.name).toBe("乙");
  expect(host.book.selection).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(host.syncs).toBe(1);
  expect(failureIn(await excelWorkbook().select("丙", at("A1")))).toEqual({ code: "sheet-missing", sheet: "丙" });
});

test("calls wait for one another", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  const [first, second, third] = await Promise.all([
    workbook.apply([edit("C2", 1)]),
    workbook.apply([edit("C2", 2, 1)]),
    workbook.revert(),
  ]);
  expect([ok(first).written, ok(second).written, ok(third).written]).toEqual([1, 1, 1]);
  expect(held(host, "C2", sheetName)).toBe(1);
});

test("a call that failed does not hold up the next", async () => {
  startExcel(small());
  const workbook = excelWorkbook();
  const [failed, read] = await Promise.all([workbook.read(["没有"]), workbook.read("active")]);
  expect(failed.ok).toBe(false);
  expect(ok(read).sheets).toHaveLength(1);
});
