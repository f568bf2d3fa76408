/** Findings about money and rates, in Chinese. */
import type { FindingWord } from "../../findings";

export const fundsFindings = {
  "cost-overrun": {
    title: "成本超过上限",
    message: (say) =>
      `${say("name")} ${say("actual")}，超过上限 ${say("limit")}（超出 ${say("excess")}${say.has("percent") ? `，${say("percent")}` : ""}）。`,
    advice: "请核实支出或说明原因。",
  },
  "funds-overrun": {
    title: "资金执行数超过预算",
    message: (say) =>
      `${say("name")}：执行 ${say("executed")}，超过预算 ${say("budget")}（超出 ${say("excess")}，${say("percent")}；执行率 ${say("rate")}）。`,
    advice: "请核对执行数口径，或补充预算调整依据。",
  },
  "funds-part-overrun": {
    title: "单项来源执行数超过预算",
    message: (say) =>
      `${say("name")}：执行 ${say("executed")}，超过该项预算 ${say("budget")}（超出 ${say("excess")}，${say("percent")}），合计未超。`,
    advice: "请确认是否有资金调剂。",
  },
  "execution-overrun": {
    title: "执行率、控制率超过上限",
    message: (say) => `${say("name")} ${say("actual")}，超过 ${say("limit")}（高出 ${say("excess")}）。`,
    advice: "请核实支出，或说明超出的原因。",
  },
  "funds-parts-mismatch": {
    title: "分项之和与合计不符",
    message: (say) =>
      `${say("name")} ${say("total")}，分项之和 ${say.has("parts") ? `${say("parts")} = ` : ""}${say("sum")}，相差 ${say("difference")}。`,
    advice: "请核对各项金额与合计。",
  },
  "funds-total-zero": {
    title: "资金合计为 0",
    message: (say) => `${say("name")}填 0，而下列来源合计 ${say("sum")}，执行率和得分无法计算。`,
    advice: "请把各来源之和填入合计行。",
  },
  "cost-funds-mismatch": {
    title: "成本指标与资金执行数不符",
    message: (say) =>
      say.has("name")
        ? `成本指标“${say("name")}”${say("sum")}，资金执行数 ${say("executed")}，相差 ${say("difference")}。`
        : `${say("count")}项成本指标合计 ${say("parts")} = ${say("sum")}，资金执行数 ${say("executed")}，相差 ${say("difference")}。`,
    advice: "请统一成本指标与资金表的口径。",
  },
  "rate-differs": {
    title: "比率计算有误",
    message: (say) =>
      `${say("name")}填 ${say("written")}，按 ${say("arithmetic")} 计算为 ${say("exact")}，应为 ${say("correct")}。`,
    advice: "请更正比率，或核对所用的数。",
  },
  "achievement-ahead-of-spending": {
    title: "指标完成明显快于支出",
    message: (say) =>
      `指标得分率 ${say("achieved")}，预算执行率 ${say("rate")}，相差 ${say("gap")}（超过 ${say("limit")}）。`,
    advice: "请说明少花钱仍完成指标的原因，或核对指标值是否偏低。",
  },
} as const satisfies Record<string, FindingWord>;
