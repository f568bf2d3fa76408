/** Figures that a person entered in the pane: where they count, where they do not, and how the working says so. */
import { enteredOf, withRecord } from "../../src/core/entering";
import { evaluate } from "../../src/core/evaluate";
import type { EnteredFigures, TableEvaluation } from "../../src/core/evaluation";
import { nothingRemembered } from "../../src/core/evaluation";
import { defaultScheme, withOptions } from "../../src/core/schemes";
import type { SchemeOptions } from "../../src/core/schemes/options";
import { localeOf } from "../../src/locale";
import { sheetOfRows } from "../support/sheet-of-rows";

const locale = localeOf("zh-CN");

function evaluated(
  rows: readonly string[],
  entered: readonly EnteredFigures[],
  changes: Partial<SchemeOptions> = {},
): TableEvaluation {
  const workbook = { fileName: null, sheets: [sheetOfRows(rows)] };
  const remembered = { ...nothingRemembered, entered };
  const scheme = withOptions(defaultScheme, changes);
  const [table] = evaluate({ workbook, remembered, scheme, approved: null }).tables;
  if (!table) throw new Error("no table recognised");
  return table;
}

const survey = (actual: string): readonly string[] => [
  "2022年度项目支出绩效自评表",
  "项目名称 | 培训 | | | | |",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "产出指标 | 数量指标 | 培训人次 | ≥100人次 | 100人次 | 80 |",
  `满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | ${actual} | 10 |`,
];

/** What is kept for the survey's row when these counts are entered. */
function counted(satisfied: string, partly: string, not: string): readonly EnteredFigures[] {
  const figures = [
    { label: "满意", figure: satisfied },
    { label: "基本满意", figure: partly },
    { label: "不满意", figure: not },
  ];
  const record = enteredOf(evaluated(survey(""), []), 1, figures);
  if (!record) throw new Error("no such row");
  return withRecord([], record);
}

const rowOf = (table: TableEvaluation): string =>
  table.score.indicators[1]?.score?.toString() ?? table.score.indicators[1]?.status ?? "";

/** Counts, options of the scheme, the written actual, and what the row of 10 points earns. */
const surveys: readonly (readonly [
  counts: readonly [string, string, string],
  changes: Partial<SchemeOptions>,
  actual: string,
  score: string,
])[] = [
  [["80", "15", "5"], {}, "", "10"],
  [["80", "10", "10"], {}, "", "9.47"],
  [["80", "15", "5"], { surveyPartly: "0.8" }, "", "9.68"],
  [["80", "15", "5"], { surveyPartly: "0.8" }, "90%", "9.47"],
  [["0", "0", "0"], {}, "", "missing"],
  [["80.5", "15", "5"], {}, "", "missing"],
  [["-1", "15", "5"], {}, "", "missing"],
];

test.each(surveys)("answers %j with %j beside the actual %j: %s", (counts, changes, actual, score) => {
  expect(rowOf(evaluated(survey(actual), counted(...counts), changes))).toBe(score);
});

test("the working says that a person counted, and how the rate comes about", () => {
  const { score } = evaluated(survey(""), counted("80", "10", "10"));
  expect(locale.printWorking(score.indicators[1]?.working ?? [])).toContain(
    "人工填入：满意 80，基本满意 10，不满意 10；90 ÷ 100 = 90%",
  );
});

test("what was entered for another year, sheet or project does not count", () => {
  const [record] = counted("80", "15", "5");
  if (!record) throw new Error("nothing kept");
  for (const other of [
    { ...record, project: "培训@2021" },
    { ...record, sheet: "旧表" },
    { ...record, project: "会议@2022" },
  ])
    expect(rowOf(evaluated(survey(""), [other]))).toBe("missing");
  expect(rowOf(evaluated(survey(""), [record]))).toBe("10");
});

const department = (data: string): readonly string[] => [
  "2022年度部门整体支出绩效评价指标表",
  data,
  "一级指标 | 二级指标 | 三级指标 | 评分标准 | 实际完成值 | 分值 | 得分",
  "投入 | 预算配置 | 在职人员控制率 | ≤100%得满分，每超过一个百分点扣0.5分，扣完为止 | | 8 |",
  "^ | ^ | 三公经费变动率 | ≤0得满分，每超过一个百分点扣0.1分，扣完为止 | | 8 |",
  "过程 | 预算执行 | 预算完成率 | 100%得满分，每低于5%扣2分，扣完为止 | 100% | 8 |",
];

const baseData = (figures: EnteredFigures["figures"], table: TableEvaluation): readonly EnteredFigures[] => {
  const record = enteredOf(table, null, figures);
  return record ? [record] : [];
};

test("base data that the sheet does not have give the rate by its formula", () => {
  const bare = department("单位 | 甲局 | | | | |");
  const table = evaluated(bare, []);
  expect(table.score.indicators.map(({ status }) => status)).toEqual(["missing", "missing", "scored"]);
  const entered = baseData(
    [
      { label: "在职人员数", figure: "147" },
      { label: "编制数", figure: "143" },
      { label: "本年三公经费", figure: "30" },
      { label: "上年三公经费", figure: "32" },
    ],
    table,
  );
  const { score } = evaluated(bare, entered);
  expect(score.indicators.map((one) => one.score?.toString())).toEqual(["6.6", "8", "8"]);
  expect(locale.printWorking(score.indicators[0]?.working ?? [])).toContain(
    "人工填入：在职人员数 147，编制数 143；在职人员控制率 = 147/143 = 102.7972…% ≈ 102.8%",
  );
});

test("a figure of the sheet goes before an entered one", () => {
  const written = department("在职人员数 | 136 | 编制数 | 143 | | |");
  const entered = baseData([{ label: "在职人员数", figure: "200" }], evaluated(written, []));
  const working = locale.printWorking(evaluated(written, entered).score.indicators[0]?.working ?? []);
  expect(working).toContain("136/143");
  expect(working).not.toContain("人工填入");
});

test("entering nothing takes the record out again", () => {
  const all = counted("80", "15", "5");
  const [record] = all;
  expect(record && withRecord(all, { ...record, figures: [] })).toEqual([]);
});
