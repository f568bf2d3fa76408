/** Total, grade, claimed total and bars, exactly as scored. */
import { decimal } from "../../../src/core/decimal";
import type { TableEvaluation } from "../../../src/core/evaluation";
import { resultOf } from "../../../src/taskpane/view/result";
import { seenOf, shortName } from "../../../src/taskpane/view/seen";
import { chineseWords as words } from "../../../src/taskpane/words";
import { sampleEvaluation } from "../support/sample";

const evaluation = sampleEvaluation();

function first(): TableEvaluation {
  const [table] = evaluation.tables;
  if (!table) throw new Error("the sample has a table");
  return table;
}

function withTotal(total: Partial<TableEvaluation["score"]["total"]>): TableEvaluation {
  const table = first();
  return { ...table, score: { ...table.score, total: { ...table.score.total, ...total } } };
}

test("total and grade, and where points were lost", () => {
  const result = resultOf(first(), words);
  expect(result).toMatchObject({ total: "98.51", weight: "100", grade: "优", pending: null });
  expect(result.bars.map(({ label, score, weight, lost }) => [label, score, weight, lost])).toEqual([
    ["预算执行率", "8.51", "10", "−1.49"],
    ["产出指标", "50", "50", null],
    ["效益指标", "30", "30", null],
    ["满意度指标", "10", "10", null],
  ]);
  expect(result.bars[0]?.spoken).toBe("预算执行率 8.51 分，满分 10 分，失 1.49 分");
});

test.each([
  ["98.66", "−0.15", true],
  ["98.51", "与表内一致", false],
  ["98", "+0.51", true],
] as const)("a claimed total of %s", (claimed, note, differs) => {
  const { claim } = resultOf(withTotal({ claimed: decimal(claimed) }), words);
  expect(claim.note).toContain(note);
  expect(claim.differs).toBe(differs);
});

test("while something is pending there is no grade", () => {
  const result = resultOf(withTotal({ pending: 2 }), words);
  expect(result.grade).toBeNull();
  expect(result.pending).toContain("2");
});

test("nothing scored is a dash, not a zero", () => {
  expect(resultOf(withTotal({ score: null }), words).total).toBeNull();
});

test("what is seen: tables with their names, schemes once and short", () => {
  const seen = seenOf({ ...evaluation, skipped: [{ sheet: "填表说明", reason: "instructions" }] }, words);
  expect(seen.tables.map(({ name, indicators }) => [name, indicators])).toEqual([
    ["综治、平安建设经费", 8],
    ["四型平安小区以奖代拨经费", 7],
  ]);
  expect(seen.indicators).toBe(15);
  expect(seen.schemes).toEqual(["财政部2020"]);
  expect(seen.skipped).toEqual(["填表说明：填表说明"]);
});

test.each([
  ["财政部2020（项目支出绩效自评）", "财政部2020"],
  ["湖南省 (部门)", "湖南省"],
  ["（试行）方案", "（试行）方案"],
])("%s is short %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});
