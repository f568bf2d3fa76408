/** Each ambiguity of domain.md (A15-A31) with a figure of a published table or rule that its option changes. */
import { decimal } from "../../../src/core/decimal";
import { defaultScheme, gradeOf } from "../../../src/core/schemes";
import type { Ambiguity } from "./probes";
import { by, rows, scheme, totalOf } from "./probes";
import { tableOf } from "./support";

export const furtherAmbiguities: readonly Ambiguity[] = [
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
