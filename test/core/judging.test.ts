import type { Judgement } from "../../src/core/evaluation";
import { judgementOf, staleJudgements } from "../../src/core/judging";
import { tableOf } from "./scoring/support";

const rows = (year: number, actual: string): readonly string[] => [
  `${year}年度项目支出绩效自评表`,
  "项目名称 | 平安建设 | | | | |",
  "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
  "产出指标 | 数量指标 | 培训次数 | ≥10次 | 9次 | 60 |",
  `效益指标 | 社会效益 | 社会稳定 | 提高 | ${actual} | 40 |`,
  "总分 | | | | | 100 |",
];

const before = tableOf(rows(2022, "稳步向好"));
const given = (score: string): readonly Judgement[] => {
  const judgement = judgementOf(before, 1, score, "座谈会记录");
  return judgement ? [judgement] : [];
};
const told = (year: number, actual: string, score: string): string => {
  const { indicators, total } = tableOf(rows(year, actual), undefined, given(score)).score;
  return `${indicators[1]?.status ?? ""} ${indicators[1]?.score?.toString() ?? "-"}, total ${total.score?.toString() ?? "-"}, pending ${total.pending}`;
};

test("points that a person gave count, and are said to be a person's", () => {
  expect(told(2022, "稳步向好", "35")).toBe("scored 35, total 89, pending 0");
  const { indicators } = tableOf(rows(2022, "稳步向好"), undefined, given("35")).score;
  expect(indicators[1]?.judged).toBe(true);
  expect(indicators[1]?.working.at(-1)?.line).toBe("as-written");
});

test.each([
  ["the actual says something else now", 2022, "基本达到", "35", "judgement -, total 54, pending 1"],
  ["the table is of another year", 2023, "稳步向好", "35", "judgement -, total 54, pending 1"],
  ["the points are above the weight", 2022, "稳步向好", "41", "judgement -, total 54, pending 1"],
  ["the points are no number", 2022, "稳步向好", "=1+1", "judgement -, total 54, pending 1"],
  ["the row can be computed now", 2022, "提高", "35", "scored 40, total 94, pending 0"],
])("not where %s", (_, year, actual, score, result) => {
  expect(told(year, actual, score)).toBe(result);
});

test("what no row calls for any more is offered for removal", () => {
  const judgements = given("35");
  const stale = (year: number, actual: string) =>
    staleJudgements([tableOf(rows(year, actual))], ["Sheet1"], judgements).length;
  expect(stale(2022, "稳步向好")).toBe(0);
  expect(stale(2023, "稳步向好")).toBe(1);
  expect(stale(2022, "基本达到")).toBe(1);
  expect(staleJudgements([], ["另一张"], judgements)).toHaveLength(0);
});
