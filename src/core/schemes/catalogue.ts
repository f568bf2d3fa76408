/** Every choice that the rules leave open (domain: A1-A35; A36: weights of the answers of a survey), as data for the pane and the documentation. The first choice is the default. */
import type { SchemeOptions } from "./options";

/** What is settled once for all, because a program must not choose it; shown beside the options. */
export type FixedReading = "floorOfDeductions" | "countsByPerson" | "discretion";

/** How an option is set: one of its choices, or also a figure of its own. */
export type OptionKind = "choice" | "places" | "fraction" | "points" | "label" | "fixed";

export type OptionValue = string | number | null;

/** One choice: its value, and a rule or table that was seen to take it. */
export interface OptionChoice {
  readonly value: OptionValue;
  readonly source: string | null;
}

/** One visible option; its words are under `explanation` in locale/. */
export interface OptionEntry {
  readonly id: keyof SchemeOptions | FixedReading;
  /** `A7`: its number in the list of ambiguities. */
  readonly ambiguity: string;
  readonly kind: OptionKind;
  readonly choices: readonly OptionChoice[];
  readonly default: OptionValue;
  /** Key of its words in locale/. */
  readonly explanation: string;
  /** Where the ambiguity shows. */
  readonly source: string;
}

type Choice = OptionValue | readonly [OptionValue, string];
type Row = readonly [
  ambiguity: string,
  id: OptionEntry["id"],
  kind: OptionKind,
  choices: readonly Choice[],
  source: string,
];

const rows: readonly Row[] = [
  [
    "A1",
    "executionDenominator",
    "choice",
    [
      ["annualBudget", "财政部自评表：全年执行数/全年预算数"],
      ["initialBudget", "海淀2016自评表：全年执行数(B)/年初预算数(A)"],
      ["received", "财预〔2020〕10号附指标体系框架：实际支出/实际到位"],
    ],
    "同名执行率，自评表与指标体系框架的分母不同",
  ],
  [
    "A2",
    "executionPoints",
    "choice",
    [
      ["linear", "海淀2016自评表：执行率×该指标分值"],
      ["linear-pass-line", "财预〔2021〕101号：按完成比例赋分，同时设置及格门槛"],
      ["banded", "财预〔2021〕101号：可按区间赋分"],
    ],
    "执行率怎样折算得分",
  ],
  [
    "A3",
    "executionWeight",
    "points",
    ["10", ["20", "湖北自评表：得分（20分×执行率）"], "0"],
    "表上没有写明执行率分值时",
  ],
  ["A4", "executionOver", "choice", [["cap", "海淀2016自评表：最高不得超过分值上限"], "zero"], "执行率超过100%时"],
  [
    "A5",
    "zeroTarget",
    "choice",
    ["not-computable", "full", ["zero", "池州自评表：总额行0/0/0得0分"]],
    "预算或指标值为0时",
  ],
  ["A6", "scorePlaces", "places", [2, 0, 1, [3, "省级预算绩效系统保留三位"]], "得分保留的小数位"],
  [
    "A6",
    "ratePlaces",
    "places",
    [null, [0, "海淀2016自评表：49.884%按50%计5分"], 2],
    "比率先四舍五入到几位百分数再计分",
  ],
  [
    "A7",
    "partialStep",
    "choice",
    [["pro-rata", "随州2018整体支出：三处按比例扣分"], ["whole", "湖南2018：99.27%，每低于5%扣2分，得8/8"], "begun"],
    "不足一步的部分怎样扣分",
  ],
  [
    "A8",
    "percentOfRate",
    "choice",
    [
      ["points", "每低于5%扣2分"],
      ["relative", "面积每减少1%扣1分"],
    ],
    "比率每低于5%：百分点，还是其自身的5%",
  ],
  ["A9", "stepsStart", "choice", ["threshold", "hundred"], "不足90%时，每减少5%扣1分：从90%还是从100%起算"],
  ["A10", "boundary", "choice", ["inclusive", "exclusive"], "以上、以下、以内是否含本数"],
  ["A11", "bandGap", "choice", ["finding", "lower", "upper"], "达100%得20分，达90%得10分：91%至99%之间"],
  ["A12", "floorOfDeductions", "fixed", ["as-text"], "最多扣6分：按原文；没有写明的扣至0分"],
  [
    "A13",
    "reverse",
    "choice",
    [
      ["inverse-ratio", "江西、湖北自评表表注：A/B×分值"],
      ["linear-loss", "四川2020整体自评：(1－10×r)×分值"],
      ["all-or-nothing", "财预〔2021〕101号：直接赋分"],
      "excess-deducted",
    ],
    "反向指标（≤）超过指标值时",
  ],
  ["A14", "reverseZero", "choice", ["zero", "ask"], "反向指标的指标值为0，而实际大于0"],
  [
    "A15",
    "overAchievementLimit",
    "fraction",
    [["0.3", "郫财函〔2026〕11号：超过130%的逐项说明"], null, "0.1", "0.2", "0.5", "1", "2"],
    "完成值超出指标值多少视为指标值偏低",
  ],
  [
    "A16",
    "overAchievement",
    "choice",
    [
      "none",
      ["zero", "四川2020整体自评：超过预期30%以上的不计分"],
      ["proportional", "财预〔2020〕10号：按照偏离度适度调减分值"],
    ],
    "超出过多是否影响得分",
  ],
  [
    "A17",
    "passLine",
    "fraction",
    [null, ["0.7", "郫财函〔2026〕11号：完成率低于70%不得分"], "0.6", "0.8"],
    "完成比例低于及格线不得分",
  ],
  [
    "A18",
    "qualityMiddle",
    "choice",
    [
      ["0.6", "财预〔2020〕10号"],
      ["0.5", "湖北自评表、2017年旧表：80-50%（含）"],
    ],
    "定性指标中档的下限",
  ],
  ["A19", "qualityInBand", "choice", ["accept", "middle"], "定性指标在档内取值：任意，或不低于档中"],
  [
    "A20",
    "satisfaction",
    "choice",
    [
      ["ratio", "湖北自评表表注：B/A×分值"],
      ["bands", "财预〔2021〕101号示例：≥90%、80%、60%分档"],
      ["rate-times-weight", "湖北自评表所见：98%×20=19.6"],
    ],
    "满意度怎样计分",
  ],
  [
    "A21",
    "notApplicable",
    "choice",
    [
      ["rescale", "郫都区2025：实得分÷（100－不适用分）×100"],
      ["full", "湖南2018：没有该类项目的部门按满分计算"],
      ["zero", "没有目标任务的单项不得分"],
      ["skip", "没有该项任务的，不扣分"],
    ],
    "不适用的指标",
  ],
  [
    "A22",
    "absentLevel",
    "choice",
    ["warning", ["move-weight", "财预〔2021〕101号：满意度的分值并入效益"]],
    "表上没有满意度指标时",
  ],
  ["A23", "gradePlaces", "places", [null, 0, 1, 2], "评定等级前总分保留的小数位"],
  ["A24", "gradeCap", "label", [null, ["良", "财农〔2017〕115号2019年修订：严重问题不得评优"]], "一票否决时等级的上限"],
  [
    "A25",
    "severalSites",
    "choice",
    [["sum-first", "湖北自评表：先汇总完成数，再计算得分"], "mean-of-scores"],
    "同一指标分多地多年填写",
  ],
  [
    "A26",
    "changeBasis",
    "choice",
    ["as-text", ["budget", "湖南2018：按预算数"], ["final", "湖南2018另一单位：按决算数"]],
    "变动率以预算数还是决算数为基础",
  ],
  ["A27", "changeBaseZero", "choice", ["not-computable", "full"], "变动率的上年数为0"],
  ["A28", "deadlineDay", "choice", ["inclusive", "exclusive"], "截止日当天是否算按时；工作日为周一至周五"],
  ["A29", "unitConversion", "choice", ["auto", "ask"], "元与万元、%与小数之间换算"],
  ["A30", "bonus", "choice", ["capped", ["outside", "附加分5分"]], "加分是否可以超过分值"],
  [
    "A31",
    "equalTarget",
    "choice",
    ["by-nature", ["exact", "四川自评表：指标性质为＝"]],
    "指标值为“＝”时：花钱的不超过，其余不低于；或必须相等",
  ],
  ["A32", "countsByPerson", "fixed", ["person"], "每项、每处、每次的数目由人填写"],
  ["A33", "discretion", "fixed", ["person"], "酌情扣分由人给分，只核对范围"],
  ["A34", "weightTolerance", "points", ["0.01", "0", "0.1"], "分值合计与100分允许的差额"],
  [
    "A35",
    "reasonDue",
    "choice",
    ["below-weight-or-rate", "below-weight", "any-deviation"],
    "什么情况必须填写偏差原因（执行率低于90%：四川自评表）",
  ],
  ["A36", "surveySatisfied", "fraction", ["1"], "问卷由人数算满意率：一份“满意”折算多少"],
  ["A36", "surveyPartly", "fraction", ["1", "0.8", "0.6", "0.5"], "一份“基本满意”折算多少"],
  ["A36", "surveyDissatisfied", "fraction", ["0"], "一份“不满意”折算多少"],
];

function choiceOf(choice: Choice): OptionChoice {
  return typeof choice === "object" && choice !== null
    ? { value: choice[0], source: choice[1] }
    : { value: choice, source: null };
}

/** All ambiguities, in order of their numbers; those of kind `fixed` are shown and not chosen. */
export const optionCatalogue: readonly OptionEntry[] = rows.map(([ambiguity, id, kind, choices, source]) => {
  const list = choices.map(choiceOf);
  return { id, ambiguity, kind, choices: list, default: list[0]?.value ?? null, explanation: `option.${id}`, source };
});
