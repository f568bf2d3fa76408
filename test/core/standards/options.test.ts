/** Each option that changes what a sentence gives, with a figure that it changes (domain.md section 8). */
import type { StandardOptions } from "../../../src/core/standards/standard";
import { answerOf } from "./answer";

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
  readonly actual: string;
  readonly target?: string;
  /** What each choice gives, the default first. */
  readonly gives: readonly (readonly [Partial<StandardOptions>, string])[];
}

const choices: readonly Choice[] = [
  {
    id: "A6 places of the score",
    text: "得分=实际完成率×分值",
    weight: 8,
    actual: "84.69%",
    gives: [
      [{}, "6.78"],
      [{ scorePlaces: 0 }, "7"],
      [{ scorePlaces: 1 }, "6.8"],
      [{ scorePlaces: 3 }, "6.775"],
    ],
  },
  {
    id: "A7 part of a step",
    text: "视频探头在线率达到95%，每降低5%，扣2分，扣完为止",
    weight: 6,
    actual: "82.93%",
    gives: [
      [{}, "1.17"],
      [{ partialStep: "whole" }, "2"],
      [{ partialStep: "begun" }, "0"],
    ],
  },
  {
    id: "A7 a whole step is no part of one",
    text: "100%计满分，每低于5%扣2分，扣完为止",
    weight: 8,
    actual: "95%",
    gives: [
      [{}, "6"],
      [{ partialStep: "whole" }, "6"],
      [{ partialStep: "begun" }, "6"],
    ],
  },
  {
    id: "A8 percent of a rate",
    text: "满意度80%以上得10分，每降低5%扣1分",
    weight: 10,
    actual: "60%",
    gives: [
      [{}, "6"],
      [{ percentOfRate: "relative" }, "5"],
    ],
  },
  {
    id: "A8 percentage points are never relative",
    text: "满意度80%以上得10分，每降低5个百分点扣1分",
    weight: 10,
    actual: "60%",
    gives: [
      [{}, "6"],
      [{ percentOfRate: "relative" }, "6"],
    ],
  },
  {
    id: "A9 where steps start",
    text: "达到年度任务90%及以上的，得4分；不足90%时，每减少5%扣1分，扣完为止",
    weight: 4,
    actual: "85%",
    gives: [
      [{}, "3"],
      [{ stepsStart: "hundred" }, "1"],
    ],
  },
  {
    id: "A10 以上 and its figure",
    text: "90%以上得5分，否则得2分",
    weight: 5,
    actual: "90%",
    gives: [
      [{}, "5"],
      [{ boundary: "exclusive" }, "2"],
    ],
  },
  {
    id: "A10 （含） always wins",
    text: "90%（含）以上得5分，否则得2分",
    weight: 5,
    actual: "90%",
    gives: [
      [{}, "5"],
      [{ boundary: "exclusive" }, "5"],
    ],
  },
  {
    id: "A11 a gap between bands",
    text: "完成率100%得4分；80-90%得3分；60%以下得0分",
    weight: 4,
    actual: "70%",
    gives: [
      [{}, "unreadable"],
      [{ bandGap: "lower" }, "0"],
      [{ bandGap: "upper" }, "3"],
    ],
  },
  {
    id: "A17 a pass line on ratios",
    text: "按完成比例计算得分，满分为止",
    weight: 20,
    actual: "65%",
    gives: [
      [{}, "13"],
      [{ passLine: "0.6" }, "13"],
      [{ passLine: "0.7" }, "0"],
    ],
  },
  {
    id: "A21 rows that do not apply",
    text: "完成率100%得5分，否则不得分",
    weight: 5,
    actual: "不适用",
    gives: [
      [{}, "unreadable"],
      [{ notApplicable: "full" }, "5"],
      [{ notApplicable: "zero" }, "0"],
      [{ notApplicable: "skip" }, "unreadable"],
    ],
  },
  {
    id: "A28 the deadline day",
    text: "2022年12月31日前完成得满分，逾期完成不得分",
    weight: 5,
    actual: "2022年12月31日",
    gives: [
      [{}, "5"],
      [{ deadlineDay: "exclusive" }, "0"],
    ],
  },
  {
    id: "A30 points above the weight",
    text: "完成100%得10分，每超过1个百分点加1分",
    weight: 10,
    actual: "103%",
    gives: [
      [{}, "10"],
      [{ bonus: "outside" }, "13"],
    ],
  },
];

describe.each(choices)("$id", ({ text, weight, actual, target, gives }) => {
  test.each(gives)("%j", (options, expected) => {
    const answer = answerOf({ text, weight, actual, options, ...(target ? { target } : {}) });
    expect(answer.score ?? answer.status).toBe(expected);
  });
});
