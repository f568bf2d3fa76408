/** The options of a scheme in Chinese, as the scheme page shows them. */
import type { OptionWords } from "../options";

const places = (none: string): Record<string, string> => ({
  null: none,
  "0": "取整数",
  "1": "保留 1 位小数",
  "2": "保留 2 位小数",
  "3": "保留 3 位小数",
});

export const optionWords: OptionWords = {
  executionDenominator: {
    name: "执行率的分母",
    explanation: "预算执行率用执行数除以哪个数。",
    choices: { annualBudget: "全年预算数", initialBudget: "年初预算数", received: "到位资金" },
  },
  executionPoints: {
    name: "执行率怎样得分",
    explanation: "预算执行率怎样折算成得分。",
    choices: { linear: "按比例", "linear-pass-line": "按比例，低于及格线不得分", banded: "分档" },
  },
  executionWeight: {
    name: "执行率分值",
    explanation: "表内没有写明预算执行率分值时，按多少分计。",
    choices: { "10": "10分", "20": "20分", "0": "不计分" },
  },
  executionOver: {
    name: "执行率超过 100%",
    explanation: "执行数大于预算数时怎样得分。",
    choices: { cap: "按满分计，并列为问题", zero: "不得分" },
  },
  zeroTarget: {
    name: "预算或指标值为 0",
    explanation: "分母为 0 时怎样得分。",
    choices: { "not-computable": "不计算，并列为问题", full: "满分", zero: "零分" },
  },
  scorePlaces: { name: "得分的小数", explanation: "每项得分四舍五入到几位。", choices: places("不舍入") },
  ratePlaces: {
    name: "比率先取整",
    explanation: "比率先四舍五入到几位百分数，再乘分值。",
    choices: { ...places("不先舍入"), "0": "先取整数百分比" },
  },
  partialStep: {
    name: "不足一档",
    explanation: "“每降低5%扣2分”，不足 5% 的部分怎样扣。",
    choices: { "pro-rata": "按比例扣", whole: "不扣，满一档才扣", begun: "按一档扣" },
  },
  percentOfRate: {
    name: "比率的百分数",
    explanation: "比率“每降低5%”，指 5 个百分点，还是它的 5%。",
    choices: { points: "百分点", relative: "相对比例" },
  },
  stepsStart: {
    name: "起扣点",
    explanation: "“90%以上满分，不足的每减少5%扣1分”，从 90% 还是从 100% 起扣。",
    choices: { threshold: "从标准线起", hundred: "从 100% 起" },
  },
  boundary: {
    name: "以上、以下、以内",
    explanation: "“90%以上”含不含 90%。写明“（含）”的按原文。",
    choices: { inclusive: "含本数", exclusive: "不含本数" },
  },
  bandGap: {
    name: "分档空隙或重叠",
    explanation: "完成值落在两档之间，或同属两档时。",
    choices: { finding: "不判，列为问题", lower: "按下一档", upper: "按上一档" },
  },
  floorOfDeductions: {
    name: "扣分下限",
    explanation: "“最多扣6分”按原文；没有写明的，扣至 0 分为止。",
    choices: { "as-text": "按原文" },
  },
  reverse: {
    name: "反向指标超过上限",
    explanation: "“≤20万元”实际超过时怎样得分。",
    choices: {
      "inverse-ratio": "指标值÷完成值×分值",
      "linear-loss": "按超出比例的 10 倍扣减",
      "all-or-nothing": "不得分",
      "excess-deducted": "按超出比例扣减",
    },
  },
  reverseZero: {
    name: "上限为 0 而有发生",
    explanation: "“≤0起”实际发生了，怎样得分。",
    choices: { zero: "不得分", ask: "由人工判定" },
  },
  overAchievementLimit: {
    name: "超额提示线",
    explanation: "完成值超出指标值多少，提示指标值可能偏低。",
    choices: {
      null: "不提示",
      "0.1": "超过 10%",
      "0.2": "超过 20%",
      "0.3": "超过 30%",
      "0.5": "超过 50%",
      "1": "超过 100%",
      "2": "超过 200%",
    },
  },
  overAchievement: {
    name: "超额是否减分",
    explanation: "超过提示线是否影响得分。",
    choices: { none: "不影响", zero: "不得分", proportional: "按偏离度减分" },
  },
  passLine: {
    name: "及格线",
    explanation: "按比例得分时，完成比例低于多少不得分。",
    choices: { null: "不设", "0.6": "60%", "0.7": "70%", "0.8": "80%" },
  },
  qualityMiddle: {
    name: "定性中档下限",
    explanation: "定性指标“部分达成”一档的下限。",
    choices: { "0.6": "60%", "0.5": "50%" },
  },
  qualityInBand: {
    name: "定性档内取值",
    explanation: "定性指标在所选档内可给多少分。",
    choices: { accept: "档内任意", middle: "不低于档中" },
  },
  satisfaction: {
    name: "满意度",
    explanation: "满意度怎样得分。",
    choices: { ratio: "完成值÷指标值×分值", bands: "分档（90%、80%、60%）", "rate-times-weight": "满意度×分值" },
  },
  notApplicable: {
    name: "不适用的指标",
    explanation: "填“/”“不适用”的指标怎样计分。",
    choices: { rescale: "折算：实得÷（总分－不适用分）", full: "满分", zero: "零分", skip: "不计" },
  },
  absentLevel: {
    name: "没有满意度指标",
    explanation: "表内没有满意度指标时，它的分值怎么办。",
    choices: { warning: "提示", "move-weight": "并入效益" },
  },
  gradePlaces: { name: "评级前取整", explanation: "评定等级前，总分先四舍五入到几位。", choices: places("不舍入") },
  gradeCap: {
    name: "等级上限",
    explanation: "一票否决时最高评为什么等级。",
    choices: { null: "不设", 良: "最高评良" },
  },
  severalSites: {
    name: "一项分多处填写",
    explanation: "同一指标分多地、多年填写时怎样计分。",
    choices: { "sum-first": "先汇总，再计分", "mean-of-scores": "分别计分，再平均" },
  },
  changeBasis: {
    name: "变动率的基础",
    explanation: "变动率按预算数还是决算数计算。",
    choices: { "as-text": "按原文", budget: "预算数", final: "决算数" },
  },
  changeBaseZero: {
    name: "上年数为 0",
    explanation: "变动率的上年数为 0 时。",
    choices: { "not-computable": "不计算", full: "满分" },
  },
  deadlineDay: {
    name: "截止日当天",
    explanation: "截止日当天完成算不算按期；工作日为周一至周五。",
    choices: { inclusive: "算按期", exclusive: "算逾期" },
  },
  unitConversion: {
    name: "单位换算",
    explanation: "元与万元、百分数与小数之间换算。",
    choices: { auto: "写明单位的自动换算", ask: "由人工确认" },
  },
  bonus: {
    name: "加分",
    explanation: "加分能否超过分值。",
    choices: { capped: "不超过分值", outside: "可超过分值" },
  },
  equalTarget: {
    name: "指标值为“＝”",
    explanation: "“=36万元”“=100%”怎样算完成。",
    choices: { "by-nature": "花钱的不超过，其余不低于", exact: "必须相等" },
  },
  countsByPerson: { name: "每项、每处、每次", explanation: "发生的数目由人填写。", choices: { person: "由人填写" } },
  discretion: {
    name: "酌情扣分",
    explanation: "酌情扣分由人给分，只核对范围。",
    choices: { person: "由人给分" },
  },
  weightTolerance: {
    name: "分值合计允许差额",
    explanation: "分值合计与总分相差多少以内不算错。",
    choices: { "0": "不允许", "0.01": "0.01分", "0.1": "0.1分" },
  },
  surveySatisfied: {
    name: "问卷“满意”折算",
    explanation: "按问卷份数算满意率时，一份“满意”折算多少。",
    choices: { "1": "全额" },
  },
  surveyPartly: {
    name: "问卷“基本满意”折算",
    explanation: "按问卷份数算满意率时，一份“基本满意”折算多少。",
    choices: { "1": "全额", "0.8": "80%", "0.6": "60%", "0.5": "50%" },
  },
  surveyDissatisfied: {
    name: "问卷“不满意”折算",
    explanation: "按问卷份数算满意率时，一份“不满意”折算多少。",
    choices: { "0": "不计" },
  },
  reasonDue: {
    name: "何时须填偏差原因",
    explanation: "什么情况必须填写偏差原因。",
    choices: {
      "below-weight": "得分低于分值",
      "below-weight-or-rate": "得分低于分值，或执行率低于 90%",
      "any-deviation": "与指标值有任何偏差",
    },
  },
};
