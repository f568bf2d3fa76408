/** Every option changes what it says it changes. */
import { ambiguities } from "./ambiguities";
import { furtherAmbiguities } from "./ambiguities-further";
import type { Probe } from "./probes";
import { scheme, withFunds } from "./probes";
import { scoresOf, single, tableOf, told } from "./support";

const cases = [...ambiguities, ...furtherAmbiguities].flatMap(({ about, gives, id, probe }) =>
  gives.map(([changes, result]) => ({ title: `${id} ${about} ${JSON.stringify(changes)}`, probe, changes, result })),
);

test.each(cases)("$title: $result", ({ changes, probe, result }) => {
  expect(probe(changes)).toBe(result);
});

test("A12: a cap on deductions counts as written, else they end at 0", () => {
  const fault = "质量 | | 发现8处问题 | 15 | 每发现一处问题扣1分";
  expect(told(single(fault))).toBe("7");
  expect(told(single(`${fault}，最多扣6分`))).toBe("9");
});

/** 湖南 2018: budgets 32 and 63.46, accounts 29.08 and 44.29, 变动率 by either. */
const changeRate =
  (lastBudget: string): Probe =>
  (changes) =>
    scoresOf(
      tableOf(
        [
          "2018年度部门整体支出绩效评价指标表",
          "在职人员数 | 136 | 编制数 | 143",
          `“三公经费”2017年预算数 | ${lastBudget} | “三公经费”2018年预算数 | 63.46`,
          "“三公经费”2017年决算数 | 29.08 | “三公经费”2018年决算数 | 44.29",
          "一级指标 | 二级指标 | 三级指标 | 评分标准 | 实际完成值 | 分值 | 得分",
          "投入 | 预算配置 | “三公经费”变动率 | ≤0得满分，每超过一个百分点扣0.1分，扣完为止 | | 8 |",
          "^ | ^ | 在职人员控制率 | ≤100%得满分，每超过一个百分点扣0.5分，扣完为止 | 95.10% | 8 |",
        ],
        scheme(changes),
      ),
    )[0] ?? "none";

test.each([
  [{}, "32", "missing"],
  [{ changeBasis: "budget" }, "32", "0"],
  [{ changeBasis: "final" }, "32", "2.77"],
] as const)("A26 change of 三公经费 by budget or by account: %j", (changes, lastBudget, result) => {
  expect(changeRate(lastBudget)(changes)).toBe(result);
});

test.each([
  [{ changeBasis: "budget" }, "0", "missing"],
  [{ changeBasis: "budget", changeBaseZero: "full" }, "0", "8"],
] as const)("A27 nothing to compare with last year: %j", (changes, lastBudget, result) => {
  expect(changeRate(lastBudget)(changes)).toBe(result);
});

/** The codes that a table of three indicators raises: `name | target | actual | weight | score | reason`. */
const codes = (lines: readonly string[], changes: Parameters<Probe>[0]): readonly string[] =>
  tableOf(
    [
      "项目支出绩效自评表",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
      ...lines.map((line) => `产出指标 | 数量指标 | ${line}`),
      "总分 | | | | | 100 | |",
    ],
    scheme(changes),
  ).findings.map((finding) => finding.code);

test("A34: three weights of 33.33 are 100, unless they must be so exactly", () => {
  const thirds = ["甲指标", "乙指标", "丙指标"].map((name) => `${name} | ≥10个 | 10个 | 33.33 | |`);
  expect(codes(thirds, {})).not.toContain("weights-not-100");
  expect(codes(thirds, { weightTolerance: "0" })).toContain("weights-not-100");
});

test("A35: a target passed by half needs a reason only where every deviation does", () => {
  const passed = ["甲指标 | ≥10个 | 12个 | 50 | 50 |", "乙指标 | ≥10个 | 10个 | 50 | 50 |"];
  expect(codes(passed, {})).not.toContain("reason-missing");
  expect(codes(passed, { reasonDue: "any-deviation" })).toContain("reason-missing");
});

test("A1: what the other budgets would give stands in the working", () => {
  const { working } = tableOf(withFunds("985 | 861.46 | 334.67 | 301.2"), scheme({})).score.funds[0] ?? { working: [] };
  const others = working.flatMap((line) =>
    line.line === "other-reading" ? [`${line.choice} ${line.score.toString()}`] : [],
  );
  expect(others).toEqual(["initialBudget 3.06", "received 9"]);
});
