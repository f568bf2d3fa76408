/** What other readings give, and the most that a sentence names. */
import { decimal } from "../../../src/core/decimal";
import { namedPoints, parseStandard } from "../../../src/core/standards";
import { answerOf } from "./answer";

function others(text: string, weight: number, actual: string): readonly string[] {
  const { outcome } = answerOf({ text, weight, actual });
  return outcome.status === "scored"
    ? outcome.otherReadings.map(({ option, choice, score }) => `${option} ${choice} ${score.toFixed()}`)
    : [outcome.status];
}

test("part of a step: the readings that differ, and only those (contract.md, d026.3)", () => {
  const text = "视频探头在线率达到95%，每降低5%，扣2分，扣完为止";
  expect(others(text, 6, "82.93%")).toEqual(["partialStep whole 2", "partialStep begun 0"]);
  expect(others(text, 6, "85%")).toEqual([]);
  expect(others(text, 6, "99%")).toEqual([]);
});

test("99.27% with 每低于5%扣2分 is 8 by whole steps (domain: A7)", () => {
  expect(others("100%计满分，每低于5%扣2分，扣完为止", 8, "99.27%")).toEqual([
    "partialStep whole 8",
    "partialStep begun 6",
  ]);
});

test("named points that are not the weight: the weight is the other reading (suizhou-project-2018, F15)", () => {
  expect(others("预算执行率超过90%计5分,每降低10%,扣2分,扣完为止", 6, "148.34%")).toEqual(["namedPoints weight 6"]);
  expect(others("预算执行率超过90%计5分,每降低10%,扣2分,扣完为止", 6, "80%")).toEqual(["namedPoints weight 4"]);
});

test.each([
  ["预算执行率超过90%计5分,每降低10%,扣2分,扣完为止", "5"],
  ["1、符合全部3项(4分);2、符合第1项(2分);3、符合2、3项其中1项(1分)", "4"],
  ["1、全部符合得4分;2、符合第1项得2分;3、符合第2项得1分;4、符合第3项得1分", "4"],
  ["根据实际情况全面完成得满分,得5分,否则不得分", "5"],
  ["①制度健全1分；②执行有效2分", "3"],
  ["≥90%计5分；80%（含）-90%计4分；低于80%不得分", "5"],
  ["符合第1项得7分、符合第2项得3分", "10"],
  ["每发现一处扣1分，最多扣6分", null],
  ["100%计满分，每低于5%扣2分", null],
  ["查资料", null],
])("named: %s", (text, most) => {
  expect(namedPoints(parseStandard(text))?.most.toFixed() ?? null).toBe(most);
});

test.each(["得分=重点支出安排率/70%×3", "执行率×该指标分值，最高不得超过分值上限", "每篇得0.5分，最高得3分"])(
  "a formula or a count is capped and conflicts with nothing: %s",
  (text) => {
    expect(namedPoints(parseStandard(text))?.capped).toBe(true);
  },
);

test.each([
  ["视频探头在线率达到95%，每降低5%，扣2分，扣完为止", 6, "82.93%"],
  ["得分=重点支出安排率/70%×3", 3, "50.02%"],
  ["①已制定管理制度，1分；②有效执行，2分", 3, "符合①②"],
  ["每发现一处不规范扣0.5分，扣完为止", 3, "7处"],
  ["资金到位滞后计划，每滞后一年扣2分，扣完为止", 6, "滞后1年"],
  ["按完成比例计算得分，满分为止", 20, "91%"],
] as const)("a working quotes its rule and ends at its score: %s", (text, weight, actual) => {
  const { outcome, score } = answerOf({ text, weight, actual });
  if (outcome.status !== "scored") throw new Error(outcome.status);
  const rules = outcome.working.flatMap((line) => (line.line === "rule" ? [line.text] : []));
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(text).toContain(rule);
  const ends = outcome.working.flatMap((line) =>
    line.line === "arithmetic" ? [line.rounded ?? line.value.value] : line.line === "capped" ? [line.at] : [],
  );
  expect(ends.at(-1)?.eq(decimal(score ?? "-1"))).toBe(true);
});
