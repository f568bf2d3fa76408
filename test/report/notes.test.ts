import { builtInScheme, withOptions } from "../../src/core/schemes";
import { evaluate } from "../../src/core/evaluate";
import { nothingRemembered } from "../../src/core/evaluation";
import { localeOf } from "../../src/locale";
import { notesOf } from "../../src/report/notes";
import { changedOptions } from "../../src/report/options";
import { sheetOfRows } from "../support/sheet-of-rows";
import { evaluationOf, provenance } from "./support";

test("program, time, scheme, the options that decided a score, file and hash", async () => {
  const evaluation = await evaluationOf("seeds/suizhou-project-2018");
  expect(notesOf(evaluation, provenance, localeOf("zh-CN"))).toEqual([
    "绩评 9.8.7，2026-11-22 14:05 生成",
    "评分方案：湖北2018（绩效评价，A+至D）（版本 1）",
    "与方案不同或影响得分的取值：不足一档为“按比例扣”",
    `文件：自评表.xlsx，SHA-256 ${provenance.sha256}`,
  ]);
  expect(notesOf(evaluation, provenance, localeOf("en-US"))[2]).toMatch(/^Choices that differ .*: /u);
});

const rows = [
  "项目支出绩效自评表",
  "项目名称 | 路灯",
  "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  "年度资金总额 | 200 | 100 | 91 | 10 | 91% | 9.1",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "产出指标 | 数量指标 | 路灯 | ≥10盏 | 10盏 | 90 | 90",
];

test("which budget divides is told where another would give other points", () => {
  const workbook = { fileName: null, sheets: [sheetOfRows(rows)] };
  const evaluated = evaluate({ workbook, remembered: nothingRemembered, scheme: null, approved: null });
  expect(evaluated.tables.map(changedOptions)).toEqual([{ executionDenominator: "annualBudget" }]);
});

test("an option changed from the scheme as it ships is told though it decided nothing", () => {
  const shipped = builtInScheme("mof-2020");
  if (!shipped) throw new Error("mof-2020");
  const scheme = withOptions(shipped, { gradePlaces: 0 });
  const workbook = { fileName: null, sheets: [sheetOfRows(rows.map((row) => row.replace("| 200 |", "| 100 |")))] };
  const evaluated = evaluate({ workbook, remembered: nothingRemembered, scheme, approved: null });
  expect(evaluated.tables.map(changedOptions)).toEqual([{ gradePlaces: 0 }]);
});
