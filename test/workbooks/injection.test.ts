/** Text of a sheet never becomes a formula on the sheets that we make: through every place of them, in both hosts that keep cells. */
import { evaluate } from "../../src/core/evaluate";
import { nothingRemembered } from "../../src/core/evaluation";
import { excelWorkbook } from "../../src/workbooks/excel";
import { makeWorkbook } from "../../src/workbooks/file/make/workbook";
import type { SheetContent } from "../../src/workbooks/sheet-content";
import type { Workbook } from "../../src/workbooks/workbook";
import { startExcel, workbookOf } from "../excel-host";
import { sheetOfRows } from "../support/sheet-of-rows";
import { ok, small } from "./excel/support";
import { open, packageOf, plainParts } from "./file/support";
import { makerOf } from "./support/evidence";
import { injections } from "./support/injections";

/** A sheet with such a text wherever there is text; A1 and A2 head it. */
const content: SheetContent = {
  name: "评分明细",
  title: "=1+1",
  notes: ["+1+1", "@SUM(A1)"],
  columns: injections.map((heading) => ({ heading, width: 10, align: "left", numberFormat: null })),
  rows: [
    injections.map((value) => ({ value, link: { sheet: "=cmd|'A", cell: { row: 0, column: 0 } } })),
    injections.map((value) => ({ value, look: "attention" as const })),
  ],
  chart: null,
};

const expected = new Map<string, string>([
  ["0,0", "=1+1"],
  ["1,0", "+1+1"],
  ["2,0", "@SUM(A1)"],
  ...[3, 4, 5].flatMap((row) => injections.map((text, column): [string, string] => [`${row},${column}`, text])),
]);

/** XML keeps no NUL, and reads a carriage return as a line feed; both are escaped as the format has it. */
async function held(workbook: Workbook): Promise<ReadonlyMap<string, unknown>> {
  const [sheet] = ok(await workbook.read(["评分明细"])).sheets;
  expect(sheet?.cells.filter(({ formula }) => formula !== null)).toEqual([]);
  return new Map(sheet?.cells.map(({ address, value }) => [`${address.row},${address.column}`, value]));
}

test("in Excel", async () => {
  startExcel(small());
  const excel = excelWorkbook();
  ok(await excel.putSheets([{ name: "评分明细", content, replaces: null }]));
  expect(await held(excel)).toEqual(expected);
});

test("in a file, in the sheet and after it was saved and opened", async () => {
  const file = open(packageOf(plainParts));
  ok(await file.putSheets([{ name: "评分明细", content, replaces: null }]));
  expect(await held(file)).toEqual(expected);
  expect(await held(open(file.save()))).toEqual(expected);
});

test("in a workbook of ours, as --summary writes it", async () => {
  expect(await held(open(makeWorkbook([content])))).toEqual(expected);
});

test.each(injections)("as a project, an indicator, a target and a sheet's name: %j", async (text) => {
  const rows = [
    "项目支出绩效自评表",
    "项目名称 | 某项目 | | | | |",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
    "产出指标 | 数量指标 | 次数 | ≥10次 | 9次 | 100 | 90",
  ];
  const plain = sheetOfRows(rows, /[\\/?*[\]:\t\r\n\0']/u.test(text) ? "表" : text.slice(0, 31));
  const cells = plain.cells.map((cell) =>
    ["某项目", "次数", "≥10次"].includes(cell.text) ? { ...cell, value: text, text } : cell,
  );
  const data = workbookOf({ ...plain, cells });
  const evaluation = evaluate({ workbook: data, remembered: nothingRemembered, scheme: null, approved: null });
  startExcel(data);
  const excel = excelWorkbook();
  for (const kind of ["details", "summary"] as const) {
    const made = makerOf(kind)(evaluation, "测试.xlsx");
    ok(await excel.putSheets([{ name: made.name, content: made, replaces: null }]));
    const [sheet] = ok(await excel.read([made.name])).sheets;
    expect(sheet?.cells.filter(({ formula }) => formula !== null)).toEqual([]);
  }
});
