import { excelWorkbook } from "../../../src/workbooks/excel";
import { setLocked, sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, edit, failureIn, held, ok, sheetName, small, smallRows } from "./support";

const edits = [edit("C2", 4.5), edit("C3", 5), edit("C4", 3, 4, { numberFormat: "0.00" })];

test("everything is as it was, from another pane too", async () => {
  const host = startExcel(small());
  const before = host.dump();
  ok(await excelWorkbook().apply(edits));
  expect(host.dump()).not.toEqual(before);
  expect(ok(await excelWorkbook().revert())).toEqual({ written: 3, leftAlone: [] }); // a pane opened later
  expect(host.dump()).toEqual(before);
});

test("four syncs: the record, the cells, writing, reading back", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  ok(await workbook.apply(edits));
  host.resetCounts();
  ok(await workbook.revert());
  expect(host.syncs).toBe(4);
});

test("two applies are put back one after the other, the last one first", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  const first = host.dump();
  ok(await workbook.apply([edit("C2", 4.5)]));
  const second = host.dump();
  ok(await workbook.apply([edit("C2", 5, 4.5), edit("C3", 3)]));
  expect(ok(await workbook.revert()).written).toBe(2);
  expect(host.dump()).toEqual(second);
  expect(ok(await workbook.revert()).written).toBe(1);
  expect(host.dump()).toEqual(first);
  expect(failureIn(await workbook.revert())).toEqual({ code: "nothing-to-revert" });
});

test("a cell that somebody changed since: refused, and nothing put back", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  ok(await workbook.apply(edits));
  host.type(sheetName, "C3", 2);
  const before = host.dump();
  expect(failureIn(await workbook.revert())).toEqual({
    code: "changed-since",
    sheet: sheetName,
    cell: "C3",
    found: "2",
    expected: "5",
  });
  expect(host.dump()).toEqual(before);
  host.type(sheetName, "C3", "=B3");
  expect(failureIn(await workbook.revert())).toMatchObject({ code: "changed-since", found: "=B3" });
});

test("cells that Ctrl+Z has put back are no change", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  ok(await workbook.apply([edit("C2", 4.5), edit("C3", 5)]));
  host.type(sheetName, "C2", "");
  expect(ok(await workbook.revert())).toEqual({ written: 1, leftAlone: [] });
  expect(held(host, "C3")).toBe(null);
  expect(await workbook.canRevert()).toBe(false);
});

test("a sheet with another name by now is found by its id", async () => {
  const host = startExcel(small());
  ok(await excelWorkbook().apply(edits));
  host.sheet(sheetName).name = "评分（终稿）";
  expect(ok(await excelWorkbook().revert()).written).toBe(3);
  expect(held(host, "C2", "评分（终稿）")).toBe(null);
});

test("a sheet that is gone, or protected by now", async () => {
  const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", [])));
  const workbook = excelWorkbook();
  ok(await workbook.apply(edits));
  host.sheet(sheetName).protection.protected = true;
  expect(failureIn(await workbook.revert())).toEqual({ code: "sheet-protected", sheet: sheetName });
  setLocked(host.sheet(sheetName), area("C2:C3"), false);
  expect(failureIn(await workbook.revert())).toEqual({ code: "sheet-protected", sheet: sheetName });
  host.book.sheets.splice(0, 1);
  expect(failureIn(await workbook.revert())).toEqual({ code: "sheet-missing", sheet: sheetName });
});

test("values of every kind come back", async () => {
  const rows = [["文字", "007", "=1+1", true, 44915, "#N/A"]];
  const data = sheetOf(sheetName, rows);
  const cells = data.cells.map((cell) =>
    cell.address.column === 5
      ? { ...cell, value: { error: "#N/A" } }
      : { ...cell, value: rows[0]?.[cell.address.column] ?? null, formula: null },
  );
  const host = startExcel(workbookOf({ ...data, cells }));
  const before = host.dump();
  const befores = ["文字", "007", "=1+1", true, 44915, { error: "#N/A" }];
  const all = befores.map((value, column) => edit("A1", column + 1, value, { cell: { row: 0, column } }));
  const workbook = excelWorkbook();
  expect(ok(await workbook.apply(all)).written).toBe(6);
  ok(await workbook.revert());
  expect(host.dump()).toEqual(before);
});

test("a failure halfway leaves the scores and what can be put back", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  ok(await workbook.apply(edits));
  const scored = host.dump();
  host.fail(3, "GeneralException", true);
  expect(failureIn(await workbook.revert()).code).toBe("host");
  expect(host.dump()).toEqual(scored);
  expect(ok(await workbook.revert()).written).toBe(3);
});

test("what the command wrote into the file is put back in Excel", async () => {
  const host = startExcel(small());
  host.type(sheetName, "C2", 4.5);
  const record = [
    { sheet: sheetName, cell: "C2", xml: null, newRow: false, before: null, numberFormat: "General", written: 4.5 },
  ];
  const json = JSON.stringify({ "file.revert": record, remembered: { schemeId: "mof-2020" } });
  host.book.xmlParts.push({ id: "{1}", xml: `<jiping xmlns="urn:jiping:settings:1">${json}</jiping>` });
  const workbook = excelWorkbook();
  expect(await workbook.canRevert()).toBe(true);
  expect(ok(await workbook.revert()).written).toBe(1);
  expect(held(host, "C2")).toBe(null);
  expect(await workbook.canRevert()).toBe(false);
  expect(await workbook.recall("remembered")).toEqual({ schemeId: "mof-2020" });
});

test.each([
  "",
  "不是 JSON",
  "[]",
  '[{"sheets":[{"id":"x"}]}]',
  '[{"sheets":[{"id":"x","name":"评分","cells":[[1,2]]}]}]',
  "{}",
])("a setting of another hand counts as none: %j", async (text) => {
  const host = startExcel(small());
  host.book.settings.set("jiping.undo", text);
  expect(await excelWorkbook().canRevert()).toBe(false);
});

test("of very many applies the oldest are forgotten", async () => {
  startExcel(small());
  const workbook = excelWorkbook();
  for (let score = 1; score <= 25; score++)
    ok(await workbook.apply([edit("C2", score, score === 1 ? null : score - 1)]));
  let count = 0;
  while (await workbook.canRevert()) {
    ok(await workbook.revert());
    count++;
  }
  expect(count).toBe(20);
});
