/** Workings in Chinese, as an accountant writes them beside the figure. */
import type { WorkingWords } from "../working";
import { optionWord } from "./readings";

export const workingWords: WorkingWords = {
  points: (digits) => `${digits}分`,
  met: "达标",
  notMet: "未达标",
  against: (actual, target, met) => `完成 ${actual}，指标 ${target}，${met}`,
  compared: (relation, met) => `${relation}，${met}`,
  full: {
    met: (points) => `达到指标值，得满分 ${points}`,
    "words-repeat-target": (points) => `完成值与指标值一致，按满分 ${points} 计，待确认`,
    "words-say-reached": (points) => `完成值写明已达成，按满分 ${points} 计，待确认`,
    standard: (points) => `符合评分标准，得满分 ${points}`,
    "all-items": (points) => `各项均符合，得满分 ${points}`,
  },
  none: {
    "not-met": "未达到指标值，得 0分",
    standard: "按评分标准不得分",
    "below-pass-line": "低于及格线，得 0分",
    veto: "一票否决，得 0分",
  },
  named: (text, points) => `“${text}”，${points}`,
  lossCapped: (at, from) => `算得 ${from}，扣分到上限，得 ${at}`,
  cappedAtWeight: (at, from) => `算得 ${from}，最高按 ${at} 计`,
  cappedAtZero: (from) => `算得 ${from}，扣完为止，得 0分`,
  rule: (text, source) => (source === null ? `依据“${text}”` : `依据“${text}”（${source}）`),
  range: (low, high, why) => `${why}，由人工在 ${low} 至 ${high} 之间评定`,
  rangeWhy: {
    discretion: "评分标准要求酌情评分",
    quality: "定性指标",
    "no-rule": "表内没有评分标准和指标值",
    "no-figure": "评分标准没有可对照的数",
    unsure: "读法不能确定",
  },
  share: {
    group: (arithmetic) => `合并分值均分 ${arithmetic}`,
    level: (arithmetic) => `一级指标分值均分 ${arithmetic}`,
  },
  otherReading: (option, choice, points) => `${option}改为${choice}，得 ${points}`,
  entered: (figures) => `人工填入：${figures.join("，")}`,
  asWritten: (points) => `按表内填写的 ${points} 计`,
  option: optionWord,
  separator: "；",
};
