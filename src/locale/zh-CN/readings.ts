/** Short words for the readings that a working or a finding names. */
import type { ReadingWords } from "../readings";
import { optionWordFrom } from "../readings";

const words: ReadingWords = {
  partialStep: { name: "不足一档", choices: { "pro-rata": "按比例", whole: "不计", begun: "按一档计" } },
  percentOfRate: { name: "比率的百分数", choices: { points: "百分点", relative: "相对比例" } },
  stepsStart: { name: "起扣点", choices: { threshold: "标准线", hundred: "100%" } },
  boundary: { name: "以上、以下", choices: { inclusive: "含本数", exclusive: "不含本数" } },
  bandGap: { name: "分档空隙", choices: { finding: "不判", lower: "下一档", upper: "上一档" } },
  deadlineDay: { name: "截止日当天", choices: { inclusive: "算按期", exclusive: "算逾期" } },
  bonus: { name: "加分", choices: { capped: "不超过分值", outside: "可超过分值" } },
  notApplicable: { name: "不适用项", choices: { rescale: "折算", full: "满分", zero: "零分", skip: "不计" } },
  rateRounding: { name: "比率取整", choices: { "0": "整数百分比", "1": "1位小数", "2": "2位小数" } },
  scoreRounding: { name: "得分取整", choices: { "0": "整数", "1": "1位小数", "2": "2位小数" } },
  executionDenominator: {
    name: "执行率分母",
    choices: { annualBudget: "全年预算数", initialBudget: "年初预算数", received: "到位资金" },
  },
  reverse: {
    name: "超上限",
    choices: {
      "inverse-ratio": "按上限与实际之比",
      "linear-loss": "按超出比例扣",
      "all-or-nothing": "不得分",
      "excess-deducted": "扣除超出部分",
    },
  },
};

/** An option and its choice in words; what has none stands as it is. */
export const optionWord = optionWordFrom(words);
