import { examples } from "./examples";
import { single, told } from "./support";

test.each(examples.map(([nature, indicator, earned]) => ({ nature, indicator, earned })))(
  "$indicator: $earned",
  ({ nature, indicator, earned }) => {
    expect(told(single(indicator, nature))).toBe(earned);
  },
);

test("points written as the actual are proposed, not taken", () => {
  const { outcome } = single("结果应用创新 | | 4分 | 5");
  expect(outcome.status === "judgement" && outcome.proposal?.toString()).toBe("4");
});

test("whether the target was met is said even where only words say it", () => {
  expect(single("长期作用 | 效果明显 | 部分达成 | 10").outcome.met).toBe(false);
  expect(single("长期作用 | 效果明显 | 达成预期指标 | 10").outcome.met).toBe(true);
  expect(single("长期作用 | 效果明显 | 稳步向好 | 10").outcome.met).toBeNull();
});

test("what common roundings give is told beside the score", () => {
  const { otherReadings, score } = single("预算执行率 | 100% | 86.204% | 10", "execution");
  expect(score?.toString()).toBe("8.62");
  expect(otherReadings.map((one) => `${one.option} ${one.choice}: ${one.score.toString()}`)).toEqual([
    "rateRounding 0: 8.6",
    "scoreRounding 0: 9",
    "scoreRounding 1: 8.6",
  ]);
});
