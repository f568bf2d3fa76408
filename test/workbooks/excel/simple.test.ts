import { decimal } from "../../../src/core/decimal";
import type { CellEdit } from "../../../src/core/edits/edit";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import type { RawValue } from "../../../src/core/grid/sheet";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";

const simple = workbookOf(
  sheetOf("评分", [
    ["指标", "分值", "得分"],
    ["数量", 5, null],
    ["质量", 5, null],
    ["合计", 10, "=SUM(C2:C3)"],
  ]),
);

function edit(cell: string, after: number | string, before: RawValue = null): CellEdit {
  const address = fromA1(cell);
  if (!address) throw new Error(cell);
  return {
    sheet: "评分",
    cell: address,
    purpose: "score",
    before: { value: before, formula: null, numberFormat: "General" },
    after: typeof after === "number" ? decimal(after) : after,
    numberFormat: null,
  };
}

test("reads a sheet in two syncs", async () => {
  const host = startExcel(simple);
  const outcome = await excelWorkbook().read("all");
  expect(host.syncs).toBe(2);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  expect(outcome.value.fileName).toBe("测试.xlsx");
  const [sheet] = outcome.value.sheets;
  expect(sheet?.cells.map(({ address, value, formula }) => [toA1(address), value, formula])).toEqual([
    ["A1", "指标", null],
    ["B1", "分值", null],
    ["C1", "得分", null],
    ["A2", "数量", null],
    ["B2", 5, null],
    ["A3", "质量", null],
    ["B3", 5, null],
    ["A4", "合计", null],
    ["B4", 10, null],
    ["C4", 0, "=SUM(C2:C3)"],
  ]);
});

test("writes in two syncs and reads back in one; then puts it back", async () => {
  const host = startExcel(simple);
  const before = host.dump();
  const workbook = excelWorkbook();
  const outcome = await workbook.apply([edit("C2", 4.5), edit("C3", 5)]);
  expect(outcome).toEqual({ ok: true, value: { written: 2, leftAlone: [] } });
  expect(host.syncs).toBe(3);
  expect(host.sheet("评分").at(1, 2).value).toBe(4.5);
  expect(host.sheet("评分").at(3, 2).value).toBe(9.5);
  expect(await workbook.canRevert()).toBe(true);
  expect(await workbook.revert()).toEqual({ ok: true, value: { written: 2, leftAlone: [] } });
  expect(host.dump()).toEqual(before);
});
