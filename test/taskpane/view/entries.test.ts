/** What the small forms ask for, take and keep. */
import { enteredOf, withRecord } from "../../../src/core/entering";
import { evaluate } from "../../../src/core/evaluate";
import type { EnteredFigures, TableEvaluation } from "../../../src/core/evaluation";
import { nothingRemembered } from "../../../src/core/evaluation";
import type { SurveyEntry } from "../../../src/taskpane/view/entries";
import { entriesOf, figuresToKeep, surveyText, typedFigure } from "../../../src/taskpane/view/entries";
import { chineseWords as words } from "../../../src/taskpane/words";
import { sheetOfRows } from "../../support/sheet-of-rows";

const rows = [
  "2022年度部门整体支出绩效评价指标表",
  "在职人员数 | 136 | | | | |",
  "一级指标 | 二级指标 | 三级指标 | 评分标准 | 实际完成值 | 分值 | 得分",
  "投入 | 预算配置 | 在职人员控制率 | ≤100%得满分，每超过一个百分点扣0.5分，扣完为止 | | 8 |",
  "过程 | 预算执行 | 预算完成率 | 100%得满分，每低于5%扣2分，扣完为止 | 100% | 8 |",
  "效益 | 满意度 | 服务对象满意度 | 90%以上得满分，每低1%扣1分，扣完为止 | | 10 |",
];

function table(entered: readonly EnteredFigures[] = []): TableEvaluation {
  const workbook = { fileName: null, sheets: [sheetOfRows(rows)] };
  const found = evaluate({ workbook, remembered: { ...nothingRemembered, entered }, scheme: null, approved: null });
  const [first] = found.tables;
  if (!first) throw new Error("no table recognised");
  return first;
}

function survey(entered: readonly EnteredFigures[] = []): SurveyEntry {
  const [entry] = entriesOf(table(entered)).surveys;
  if (!entry) throw new Error("no survey asked for");
  return entry;
}

test("only rows without an actual are asked for, and figures of the sheet are shown, not asked", () => {
  const { data, surveys } = entriesOf(table());
  expect(surveys.map(({ row }) => `${row.name} ${row.cell}`)).toEqual(["服务对象满意度 E6"]);
  expect(data?.rows.map(({ formula, name }) => `${name}=${formula}`)).toEqual(["在职人员控制率=在职人员数/编制数"]);
  expect(data?.fields).toEqual([
    { label: "在职人员数", figure: "", onSheet: "136" },
    { label: "编制数", figure: "", onSheet: null },
  ]);
});

test("what was entered stands in the form again", () => {
  const record = enteredOf(table(), null, [{ label: "编制数", figure: "143" }]);
  const { data } = entriesOf(table(record ? withRecord([], record) : []));
  expect(data?.fields.at(-1)).toEqual({ label: "编制数", figure: "143", onSheet: null });
});

test.each([
  [["80", "15", "5"], "有效问卷 100 份，满意率 95%"],
  [["２", "", "1"], "有效问卷 3 份，满意率 66.67%"],
  [["", "", ""], null],
  [["1.5", "", ""], null],
  [["-1", "2", ""], null],
] as const)("answers %j: %s", (typed, text) => {
  expect(surveyText(survey(), typed, words)).toBe(text);
});

test.each([
  ["1,234.50", "amount", "1234.50"],
  ["－3", "amount", "-3"],
  ["3万", "amount", null],
  ["=1+1", "amount", null],
  ["12", "count", "12"],
  ["1e3", "count", null],
] as const)("%s as %s: %s", (text, kind, figure) => {
  expect(typedFigure(text, kind)).toBe(figure);
});

test("a wrong figure keeps the whole form from being saved; empty fields are left out", () => {
  const fields = entriesOf(table()).data?.fields ?? [];
  expect(figuresToKeep(fields, ["", "143"], "amount")).toEqual([{ label: "编制数", figure: "143" }]);
  expect(figuresToKeep(fields, ["", "百人"], "amount")).toBeNull();
  expect(figuresToKeep(fields, ["", " "], "amount")).toEqual([]);
});
