/** Each ambiguity of domain.md (A1-A14) with a figure of a published table or rule that its option changes. */
import type { Ambiguity } from "./probes";
import { by, fundsScore } from "./probes";

export const ambiguities: readonly Ambiguity[] = [
  {
    id: "A1",
    about: "红河: 批复985，调整后861.46，到位334.67，支出301.2",
    probe: fundsScore("985 | 861.46 | 334.67 | 301.2"),
    gives: [
      [{}, "3.5"],
      [{ executionDenominator: "initialBudget" }, "3.06"],
      [{ executionDenominator: "received" }, "9"],
    ],
  },
  {
    id: "A2",
    about: "海淀: 154.74/310.2",
    probe: fundsScore("310.2 | 310.2 | 310.2 | 154.74"),
    gives: [
      [{}, "4.99"],
      [{ executionPoints: "linear-pass-line", passLine: "0.6" }, "0"],
      [{ executionPoints: "banded" }, "0"],
    ],
  },
  {
    id: "A2",
    about: "昌吉 91.02% in bands",
    probe: by("预算执行率 | =100% | 91.02% | 5", "execution"),
    gives: [
      [{}, "4.55"],
      [{ executionPoints: "banded" }, "5"],
    ],
  },
  {
    id: "A3",
    about: "no weight written for the rate: 30.64/36",
    probe: fundsScore("36 | 36 | 36 | 30.64", ""),
    gives: [
      [{}, "8.51"],
      [{ executionWeight: "0" }, "none"],
    ],
  },
  {
    id: "A4",
    about: "338.31 of 329.77",
    probe: fundsScore("329.77 | 329.77 | | 338.31"),
    gives: [
      [{}, "10"],
      [{ executionOver: "zero" }, "0"],
    ],
  },
  {
    id: "A5",
    about: "池州: 0 of 0",
    probe: fundsScore("0 | 0 | | 0"),
    gives: [
      [{}, "none"],
      [{ zeroTarget: "full" }, "10"],
      [{ zeroTarget: "zero" }, "0"],
    ],
  },
  {
    id: "A6",
    about: "154.74/310.2 = 49.884%, written 50% and 5",
    probe: fundsScore("310.2 | 310.2 | | 154.74"),
    gives: [
      [{}, "4.99"],
      [{ ratePlaces: 0 }, "5"],
      [{ scorePlaces: 1 }, "5"],
      [{ scorePlaces: 3 }, "4.988"],
    ],
  },
  {
    id: "A7",
    about: "视频探头 82.93% of 95%",
    probe: by("视频探头完好率 | | 82.93% | 6 | 视频探在线率达到95%,每降低5%,扣2分,扣完为止。"),
    gives: [
      [{}, "1.17"],
      [{ partialStep: "whole" }, "2"],
      [{ partialStep: "begun" }, "0"],
    ],
  },
  {
    id: "A8",
    about: "90% of a line of 95%, 5% a step",
    probe: by("在线率 | | 90% | 10 | 达到95%得满分，每降低5%扣2分，扣完为止"),
    gives: [
      [{}, "8"],
      [{ percentOfRate: "relative" }, "7.89"],
    ],
  },
  {
    id: "A9",
    about: "85% of a line of 90%",
    probe: by("完成率 | | 85% | 4 | 达到年度任务90%及以上的，得4分；不足90%时，每减少5%扣1分，扣完为止"),
    gives: [
      [{}, "3"],
      [{ stepsStart: "hundred" }, "1"],
    ],
  },
  {
    id: "A10",
    about: "exactly 90% of 90%以上",
    probe: by("满意率 | | 90% | 10 | 90%以上得10分，否则不得分"),
    gives: [
      [{}, "10"],
      [{ boundary: "exclusive" }, "0"],
    ],
  },
  {
    id: "A11",
    about: "达100%得20分，达90%得10分 and 95.5% between whole-number bands",
    probe: by("合格率 | | 79.5% | 4 | 100%得4分，80%-99%得3分，60%-79%得2分，60%以下不得分"),
    gives: [
      [{}, "unreadable"],
      [{ bandGap: "lower" }, "2"],
      [{ bandGap: "upper" }, "3"],
    ],
  },
  {
    id: "A13",
    about: "临时救助标准 5830 above 5300",
    probe: by("临时救助标准 | <=5300元/户 | 5830元/户 | 10"),
    gives: [
      [{}, "9.09"],
      [{ reverse: "linear-loss" }, "0"],
      [{ reverse: "all-or-nothing" }, "0"],
      [{ reverse: "excess-deducted" }, "9"],
    ],
  },
  {
    id: "A13",
    about: "4% over, (1－10×r)×分值",
    probe: by("印刷费 | ≤24万元 | 24.96万元 | 10"),
    gives: [
      [{}, "9.62"],
      [{ reverse: "linear-loss" }, "6"],
    ],
  },
  {
    id: "A14",
    about: "one accident of none allowed",
    probe: by("安全事故 | ≤0起 | 1起 | 5"),
    gives: [
      [{}, "0"],
      [{ reverseZero: "ask" }, "judgement 0-5"],
    ],
  },
];
