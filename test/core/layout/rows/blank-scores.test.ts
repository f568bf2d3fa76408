/** Scores that are still blank have their cells all the same: they are what is written. */
import { toA1 } from "../../../../src/core/grid/address";
import { gridOf } from "../../../../src/core/grid/grid";
import { findTables } from "../../../../src/core/layout/index";
import type { TableLayout } from "../../../../src/core/layout/layout";
import { sheetOfRows } from "../../../support/sheet-of-rows";

function tableOf(rows: readonly string[]): TableLayout | undefined {
  return findTables(gridOf(sheetOfRows(rows)), { corrections: [], fileName: null }).tables[0];
}

test("the points of the execution rate in a row of their own", () => {
  const table = tableOf([
    "项目支出绩效自评表",
    "项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率",
    "^ | 年度资金总额 | 260 | 247 | 95%",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 分值",
    "产出指标 | 数量指标 | 甲 | 36处 | 36处 | 90 | 90",
    "预算执行率（10分） | < | < | < | < | | 10",
  ]);
  const [line] = table?.funds[0]?.rows ?? [];
  expect([line?.score, line?.weight].map((cell) => cell && toA1(cell))).toEqual(["F6", "G6"]);
});

test("a total under headings of its own", () => {
  const table = tableOf([
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因",
    "产出指标 | 数量指标 | 甲 | ≥3000件 | 3312件 | 100 | |",
    "总分 | < | < | < | < | 总分值 | 总得分 | 自评等级",
    "^ | ^ | ^ | ^ | ^ | 100 | |",
  ]);
  expect([table?.totalWeightCell, table?.totalCell].map((cell) => cell && toA1(cell))).toEqual(["F4", "G4"]);
});

test("one score over a target and its actual", () => {
  const table = tableOf([
    "一级指标 | 三级指标 | 类别 | 数值 | 分值 | 得分",
    "产出指标 | 甲 | 目标值 | ≥500盏 | 50 |",
    "^ | ^ | 实际值 | 450盏 | ^ | ^",
    "效益指标 | 乙 | 目标值 | ≥90% | 50 |",
    "^ | ^ | 实际值 | 95% | ^ | ^",
  ]);
  const cells = table?.rows.map(({ target, actual, score }) =>
    [target, actual, score].map((cell) => cell && toA1(cell)),
  );
  expect(cells).toEqual([
    ["D2", "D3", "F2"],
    ["D4", "D5", "F4"],
  ]);
});

/** The cell of the total, where the score column is blank in its row. */
const totals: readonly (readonly [string, readonly string[], string | undefined])[] = [
  [
    "points of the levels are no score",
    [
      "一级指标 | 权重 | 三级指标 | 目标值 | 完成值 | 分值 | 自评得分 | 备注",
      "履职效能 | 60 | 甲 | ≥300场 | 326场 | 60 | 60 |",
      "社会效应 | 40 | 乙 | ≥92% | 93% | 40 | 40 |",
      "合计 | 100 | | | | 100 | |",
    ],
    "G4",
  ],
  [
    "nor are a reviewer's, nor deductions",
    [
      "一级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 扣分 | 自评得分 | 财政复核得分",
      "产出 | 甲 | ≥300亩 | 312亩 | 60 | 0 | 60 | 58",
      "效益 | 乙 | ≥92% | 93% | 40 | 0 | 40 | 40",
      "合计 | | | | 100 | 0 | | 98",
    ],
    "G4",
  ],
  [
    "a figure in a column without a heading is one",
    [
      "一级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分",
      "产出 | 甲 | ≥300亩 | 312亩 | 60 | 60",
      "效益 | 乙 | ≥92% | 93% | 40 | 40",
      "合计 | | | | 100 | | 100",
    ],
    "G4",
  ],
  [
    "in the head",
    [
      "项目支出绩效自评表",
      "项目名称 | 某项目 | < | 自评得分 | | 自评等级 | 优",
      "一级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分",
      "产出 | 甲 | ≥300亩 | 312亩 | 100 | 100",
    ],
    "E2",
  ],
  [
    "no place in the head",
    [
      "项目支出绩效自评表",
      "项目名称 | 某项目 | < | 自评得分 | 自评等级 | 优",
      "一级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分",
      "产出 | 甲 | ≥300亩 | 312亩 | 100 | 100",
    ],
    undefined,
  ],
];

test.each(totals)("the total: %s", (_, rows, cell) => {
  const total = tableOf(rows)?.totalCell;
  expect(total ? toA1(total) : undefined).toBe(cell);
});
