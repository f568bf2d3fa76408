/** A user's correction of columns and rows: found again by the headings, and stronger than what we took them for. */
import { gridOf } from "../../../src/core/grid/grid";
import { findTables, headingNames, headingsKey } from "../../../src/core/layout/index";
import type { LayoutCorrection, TableLayout } from "../../../src/core/layout/layout";
import { certaintyThreshold } from "../../../src/core/layout/layout";
import { sheetOfRows } from "../../support/sheet-of-rows";

const rows = [
  "一级指标 | 二级指标 | 三级指标 | 甲列 | 乙列 | 分值 | 得分 | 得分",
  "产出指标 | 数量指标 | 巡查 | 很多 | 不少 | 50 | 48 | 47",
  "效益指标 | 社会效益 | 条件 | 改善 | 改善 | 50 | 50 | 50",
  "合计说明 | 附注 | 不算的行 | 无 | 无 | 0 | 0 | 0",
];

const tableOf = (given: readonly string[], corrections: readonly LayoutCorrection[]): TableLayout | undefined =>
  findTables(gridOf(sheetOfRows(given)), { corrections, fileName: null }).tables[0];

const roleOf = (table: TableLayout | undefined, name: string): string | undefined => {
  const names = headingNames(table?.columns ?? []);
  return table?.columns[names.indexOf(name)]?.role;
};

const headings = "一级指标|二级指标|三级指标|甲列|乙列|分值|得分|得分";
const correction: LayoutCorrection = {
  headings,
  roles: { 甲列: "target", 乙列: "actual", "得分#2": "score", 得分: "otherScore" },
  notIndicators: ["不算的行"],
};

test("headings name the table, the second of the same by #2", () => {
  const table = tableOf(rows, []);
  expect(headingsKey(table?.columns ?? [])).toBe(headings);
  expect(headingNames(table?.columns ?? []).slice(-2)).toEqual(["得分", "得分#2"]);
});

test("roles and rows are as the user said, and certain", () => {
  const before = tableOf(rows, []);
  expect(roleOf(before, "甲列")).toBe("ignored");
  expect(before?.rows).toHaveLength(3);
  const table = tableOf(rows, [correction]);
  expect(roleOf(table, "甲列")).toBe("target");
  expect(roleOf(table, "乙列")).toBe("actual");
  expect(roleOf(table, "得分")).toBe("otherScore");
  expect(roleOf(table, "得分#2")).toBe("score");
  expect(table?.rows.map(({ path }) => path.at(-1))).toEqual(["巡查", "条件"]);
  expect(table?.certainty.value).toBeGreaterThanOrEqual(certaintyThreshold);
});

test("a role given to one column is taken from the one that had it", () => {
  const table = tableOf(rows, [{ headings, roles: { 甲列: "score" }, notIndicators: [] }]);
  expect(table?.columns.filter(({ role }) => role === "score").map(({ headingText }) => headingText)).toEqual(["甲列"]);
});

test("it holds for next year's copy, moved and with other figures", () => {
  const copy = ["", "某项目绩效自评表", ...rows.map((row) => ` | ${row}`.replace("48", "40"))];
  expect(roleOf(tableOf(copy, [correction]), "乙列")).toBe("actual");
});

test("other headings are not touched by it", () => {
  const other = rows.map((row) => row.replace("甲列", "指标值"));
  expect(roleOf(tableOf(other, [correction]), "得分#2")).not.toBe("score");
});
