/** Each ambiguity of domain.md (A1-A31) with a figure of a published table or rule that its option changes. */
import { decimal } from "../../../src/core/decimal";
import { builtInScheme, defaultScheme, gradeOf, withOptions } from "../../../src/core/schemes";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import type { Scheme } from "../../../src/core/schemes/scheme";
import type { IndicatorNature } from "../../../src/core/reading/table";
import { scoresOf, single, tableOf, told } from "./support";

type Changes = Partial<SchemeOptions>;
/** What a scheme with these changes gives, as text. */
type Probe = (changes: Changes) => string;

interface Ambiguity {
  readonly id: string;
  readonly about: string;
  readonly probe: Probe;
  /** The changed options and what comes out; the first is the default. */
  readonly gives: readonly (readonly [changes: Changes, result: string])[];
}

const by =
  (indicator: string, nature: IndicatorNature = "quantity"): Probe =>
  (changes) =>
    told(single(indicator, nature, changes));

const scheme = (changes: Changes, base: Scheme = defaultScheme): Scheme => withOptions(base, changes);

/** 财预〔2020〕10号 form with a funds block (万元: 年初, 全年, 到位, 执行) and one indicator of 90. */
const withFunds = (funds: string, weight = "10"): readonly string[] => [
  "项目支出绩效自评表",
  "项目名称 | 某项目 | | | | | |",
  "资金情况(万元) | < | 年初预算数 | 全年预算数 | 到位数 | 全年执行数 | 分值 | 得分",
  ` | 年度资金总额 | ${funds} | ${weight} |`,
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "^ | 产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 90 |",
];

const fundsScore =
  (funds: string, weight?: string): Probe =>
  (changes) =>
    tableOf(withFunds(funds, weight), scheme(changes)).score.funds[0]?.score?.toString() ?? "none";

/** Indicators with weights, one a line: `level | kind | name | target | actual | weight | score`. */
const rows = (...lines: readonly string[]): readonly string[] => [
  "项目支出绩效自评表",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  ...lines,
];

const totalOf =
  (...lines: readonly string[]): Probe =>
  (changes) => {
    const { score } = tableOf(rows(...lines), scheme(changes));
    return `${score.total.score?.toString() ?? "none"}, pending ${score.total.pending}`;
  };

const ambiguities: readonly Ambiguity[] = [
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
  {
    id: "A15",
    about: "20000 against 23333.56 (116.7%), 2000 against 3061 (153%)",
    probe: by("改厕户数 | ≥2000户 | 3061户 | 10"),
    gives: [
      [{ overAchievement: "zero" }, "0"],
      [{ overAchievement: "zero", overAchievementLimit: "1" }, "10"],
      [{ overAchievement: "zero", overAchievementLimit: null }, "10"],
    ],
  },
  {
    id: "A16",
    about: "2000 against 3061",
    probe: by("改厕户数 | ≥2000户 | 3061户 | 10"),
    gives: [
      [{}, "10"],
      [{ overAchievement: "zero" }, "0"],
      [{ overAchievement: "proportional" }, "6.53"],
    ],
  },
  {
    id: "A17",
    about: "郫都: below 70% nothing",
    probe: by("培训人次 | ≥100人次 | 69人次 | 10"),
    gives: [
      [{}, "6.9"],
      [{ passLine: "0.7" }, "0"],
    ],
  },
  {
    id: "A18",
    about: "部分达成 by 10号 and by the form of 湖北",
    probe: by("长期作用 | 效果明显 | 部分达成 | 10", "benefit"),
    gives: [
      [{}, "judgement 6-8"],
      [{ qualityMiddle: "0.5" }, "judgement 5-8"],
    ],
  },
  {
    id: "A19",
    about: "6.5 written in a band of 6 to 8",
    probe: totalOf("效益指标 | 社会效益 | 长期作用 | 效果明显 | 部分达成 | 10 | 6.5"),
    gives: [
      [{}, "6.5, pending 0"],
      [{ qualityInBand: "middle" }, "none, pending 1"],
    ],
  },
  {
    id: "A20",
    about: "湖北: 98% of 98% written as 19.6 of 20",
    probe: by("公众满意度 | 98% | 98% | 20", "satisfaction"),
    gives: [
      [{}, "20"],
      [{ satisfaction: "rate-times-weight" }, "19.6"],
    ],
  },
  {
    id: "A20",
    about: "101号: 85% of 95%",
    probe: by("公众满意度 | ≥95% | 85% | 10", "satisfaction"),
    gives: [
      [{}, "8.95"],
      [{ satisfaction: "bands" }, "8"],
    ],
  },
  {
    id: "A21",
    about: "45 of 50 earned, another 50 not applicable",
    probe: totalOf(
      "产出指标 | 数量指标 | 改造面积 | ≥100亩 | 90亩 | 50 |",
      "产出指标 | 数量指标 | 新建面积 | 不适用 | 不适用 | 50 |",
    ),
    gives: [
      [{}, "90, pending 0"],
      [{ notApplicable: "full" }, "95, pending 0"],
      [{ notApplicable: "zero" }, "45, pending 0"],
      [{ notApplicable: "skip" }, "45, pending 0"],
    ],
  },
  {
    id: "A22",
    about: "a sheet without weights and without 满意度",
    probe: (changes) =>
      tableOf(
        [
          "项目支出绩效自评表",
          "一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值",
          "产出指标 | 数量指标 | 评选 | ≥13个 | 13个",
          "效益指标 | 社会效益指标 | 维护秩序 | 有所帮助 | 有所帮助",
        ],
        scheme(changes),
      )
        .score.indicators.map((one) => one.weight?.toString() ?? "none")
        .join(" "),
    gives: [
      [{}, "50 30"],
      [{ absentLevel: "move-weight" }, "50 40"],
    ],
  },
  {
    id: "A23",
    about: "89.5",
    probe: (changes) => gradeOf(decimal("89.5"), defaultScheme.bands, scheme(changes).options) ?? "none",
    gives: [
      [{}, "良"],
      [{ gradePlaces: 0 }, "优"],
    ],
  },
  {
    id: "A24",
    about: "98.71 with a veto",
    probe: (changes) => gradeOf(decimal("98.71"), defaultScheme.bands, scheme(changes).options) ?? "none",
    gives: [
      [{}, "优"],
      [{ gradeCap: "良" }, "良"],
    ],
  },
  {
    id: "A25",
    about: "one indicator over two sites under one weight: 80 and 120 of 100 each",
    probe: (changes) =>
      tableOf(
        rows("产出指标 | 数量指标 | 培训人数 | ≥100人 | 80人 | 10 |", "^ | ^ | 培训人数 | ≥100人 | 120人 | ^ | ^"),
        scheme(changes),
      ).score.indicators[0]?.score?.toString() ?? "none",
    gives: [
      [{}, "10"],
      [{ severalSites: "mean-of-scores" }, "9"],
    ],
  },
  {
    id: "A28",
    about: "done on the day itself",
    probe: by("完成时间 | 2022年12月20日前 | 2022年12月20日 | 5", "timeliness"),
    gives: [
      [{}, "5"],
      [{ deadlineDay: "exclusive" }, "judgement 0-5"],
    ],
  },
  {
    id: "A29",
    about: "8500万元 of 1亿元",
    probe: by("贷款额 | ≥1亿元 | 8500万元 | 10"),
    gives: [
      [{}, "8.5"],
      [{ unitConversion: "ask" }, "judgement 0-10"],
    ],
  },
  {
    id: "A30",
    about: "重点支出安排率 80%/70%×3",
    probe: by("重点支出安排率 | | 80% | 3 | 得分=重点支出安排率/70%×3"),
    gives: [
      [{}, "3"],
      [{ bonus: "outside" }, "3.43"],
    ],
  },
  {
    id: "A31",
    about: "=36万元 and 30.64 spent",
    probe: by("综治平安经费 | =36万元 | =30.64万元 | 10", "cost"),
    gives: [
      [{}, "10"],
      [{ equalTarget: "exact" }, "0"],
    ],
  },
];

const cases = ambiguities.flatMap(({ about, gives, id, probe }) =>
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

test("A6: the scheme of a place may round otherwise", () => {
  expect(builtInScheme("mof-2020")?.options.scorePlaces).toBe(2);
});
