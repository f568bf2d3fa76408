/** Large sheets: recognised whole up to the limit, left alone above it. */
import { gridOf } from "../../../src/core/grid/grid";
import type { Cell, SheetData } from "../../../src/core/grid/sheet";
import { findTables } from "../../../src/core/layout/index";
import { sheetOfRows } from "../../support/sheet-of-rows";

const head = ["一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分"];
const find = (sheet: SheetData): ReturnType<typeof findTables> =>
  findTables(gridOf(sheet), { corrections: [], fileName: null });

test("10,000 indicators, each of them", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const text = String(at);
    return `${at % 20 === 0 ? `产出指标${text}` : ""} | 数量指标 | 名称${text} | ≥${text}个 | ${text}个 | 1 | 1`;
  });
  expect(find(sheetOfRows([...head, ...rows])).tables[0]?.rows).toHaveLength(10_000);
});

test("headings that come again a thousand times", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [
    ...head,
    `产出 | 数量 | 名称${String(at)} | ≥1个 | 1个 | 1 | 1`,
  ]);
  const found = find(sheetOfRows(rows.flat()));
  expect(found.tables.flatMap((table) => table.rows)).toHaveLength(1000);
});

test("more rows than any table has", () => {
  const cells = Array.from({ length: 200_001 }, (_, row): Cell => {
    return { address: { row, column: 0 }, value: "一级指标", text: "一级指标", formula: null, numberFormat: "General" };
  });
  expect(find({ ...sheetOfRows([]), cells })).toMatchObject({ tables: [], skipped: "too-large" });
});
