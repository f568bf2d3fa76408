/** Findings about points, weights and grades, in Chinese. */
import type { FindingWord } from "../../findings";

export const scoreFindings = {
  "score-differs": {
    title: "得分与评分规则不符",
    message: (say) =>
      `${say("name")}${Number(say("count")) > 1 ? `等 ${say("count")} 项` : ""}填 ${say("claimed")}，按规则应得 ${say("computed")}，${say.has("more") ? "多" : "少"}计 ${say("difference")}。`,
    advice: "请按计算过程更正得分，或说明依据。",
  },
  "score-reading": {
    title: "得分按另一种读法计算",
    message: (say) => {
      const { option, choice } = say.option(say("option"), say("choice"));
      return `${say("name")}填 ${say("claimed")}，与“${option}：${choice}”的算法一致；本方案得 ${say("computed")}。`;
    },
    advice: "两种算法都有地方采用，请按本地规定选定。",
  },
  "score-exceeds-weight": {
    title: "得分超出分值",
    message: (say) =>
      say.has("negative")
        ? `${say("name")}得分 ${say("claimed")}，低于 0分。`
        : `${say("name")}得分 ${say("claimed")}，超过分值 ${say("weight")}。`,
    advice: "请更正得分或分值。",
  },
  "full-score-unmet": {
    title: "未达标却得满分",
    message: (say) =>
      `${say("name")}指标值 ${say("target")}，完成 ${say("actual")}，未达标，却得满分 ${say("weight")}${say.has("computed") ? `；按规则应得 ${say("computed")}` : ""}。`,
    advice: "请更正得分，并说明未完成的原因。",
  },
  "subtotal-differs": {
    title: "小计有误",
    message: (say) =>
      `${say("name")}${say("of") === "weight" ? "分值" : "得分"}小计填 ${say("written")}，各指标之和为 ${say("sum")}，相差 ${say("difference")}。`,
    advice: "请更正小计，或核对各指标。",
  },
  "total-differs": {
    title: "总分有误",
    message: (say) =>
      `总分填 ${say("written")}，各项得分之和${say.has("parts") ? ` ${say("parts")} =` : ""} ${say("sum")}，相差 ${say("difference")}。`,
    advice: "请更正总分，或核对各项得分。",
  },
  "grade-differs": {
    title: "等级与总分不符",
    message: (say) =>
      `等级填“${say("claimed")}”，总分 ${say("total")} 按${say.has("scheme") ? `“${say("scheme")}”` : "表内标准"}应为“${say("earned")}”。`,
    advice: "请更正等级，或选用本地的等级标准。",
  },
  "weights-not-100": {
    title: "分值合计不符",
    message: (say) =>
      `分值合计 ${say("sum")}${say.has("funds") ? `（指标 ${say("indicators")}，预算执行率 ${say("funds")}）` : ""}，应为 ${say("expected")}，${say.has("more") ? "多" : "少"} ${say("difference")}。`,
    advice: "请调整分值，使合计等于总分。",
  },
  "level-weight-differs": {
    title: "分值与下级之和不符",
    message: (say) =>
      `${say("name")}标明 ${say("written")}，下属指标分值之和为 ${say("sum")}，相差 ${say("difference")}。`,
    advice: "请调整标明的分值或下属指标的分值。",
  },
  "level-weights-unbalanced": {
    title: "一级指标权重不合要求",
    message: (say) => `${say("levels")}权重合计 ${say("sum")}，低于 ${say("atLeast")}（${say("source")}）。`,
    advice: "请调整权重，或说明理由。",
  },
  "alternatives-exceed-weights": {
    title: "可选项都计了分值",
    message: (say) => `可选项${say("names")}都有分值，分值合计 ${say("sum")}，应为 ${say("expected")}。`,
    advice: "请只保留选用的一项的分值。",
  },
  "standard-conflicts-weight": {
    title: "评分标准与分值矛盾",
    message: (say) => `${say("name")}评分标准最多 ${say("most")}，分值 ${say("weight")}。`,
    advice: "请统一评分标准与分值。",
  },
  "standard-unreadable": {
    title: "评分标准读不懂",
    message: (say) => `${say("name")}的评分标准“${say("text")}”没有可计算的规则。`,
    advice: "请人工评分，或写明得分、扣分的条件和分数。",
  },
  "needs-judgement": {
    title: "需人工判定",
    message: (say) => {
      if (!say.has("name")) return `${say("count")} 项指标没有评分标准、指标值和完成值，得分由人工评定。`;
      if (say.has("words"))
        return `${say("name")}为定性指标：指标值“${say("target")}”，完成“${say("actual")}”，建议 ${say("proposal")}。`;
      const range = say.has("high") ? `可给 ${say("low")} 至 ${say("high")}` : "分值未知";
      return `${say("name")}须人工评分，${range}${say.has("proposal") ? `，建议 ${say("proposal")}` : ""}。`;
    },
    advice: (say) => (say.has("words") ? "请确认，或改给分数。" : "请给出分数和理由。"),
  },
} as const satisfies Record<string, FindingWord>;
