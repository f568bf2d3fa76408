/** Findings about targets, actuals and reasons, in Chinese. */
import type { FindingWord } from "../../findings";

const fields: Readonly<Record<string, string>> = { target: "指标值", actual: "实际完成值", weight: "分值" };
const kinds: Readonly<Record<string, string>> = {
  quantity: "数量",
  quality: "质量",
  timeliness: "时效",
  satisfaction: "满意度",
};

export const valueFindings = {
  "reason-missing": {
    title: "缺少偏差原因",
    message: (say) =>
      say("because") === "rate"
        ? `${say("name")}执行率 ${say("rate")}，低于 ${say("limit")}，没有填写原因。`
        : say("because") === "unmet"
          ? `${say("name")}指标值 ${say("target")}，完成 ${say("actual")}，未达标，没有填写原因。`
          : `${say("name")}扣 ${say("lost")}，没有填写原因。`,
    advice: "请填写偏差原因和改进措施。",
  },
  "filler-reason": {
    title: "偏差原因没有内容",
    message: (say) => `${say("name")}需要说明偏差原因，只填了“${say("text")}”。`,
    advice: "请写明具体原因和改进措施。",
  },
  "target-too-low": {
    title: "指标值可能偏低",
    message: (say) =>
      `${say("name")}完成 ${say("actual")}，超出指标值 ${say("target")} ${say("over")}（限 ${say("limit")}）。`,
    advice: "请说明超额原因，下年合理设定指标值。",
  },
  "unit-mismatch": {
    title: "单位不一致",
    message: (say) =>
      `${say("name")}指标值“${say("target")}”与完成值“${say("actual")}”单位不同${say.has("targetUnit") && say.has("actualUnit") ? `（${say("targetUnit")}、${say("actualUnit")}）` : ""}，无法比较。`,
    advice: "请统一单位。",
  },
  "value-unreadable": {
    title: "数值读不懂",
    message: (say) =>
      `${say("name")}的${fields[say("field")] ?? ""}“${say("text")}”读不出数值${say.has("suggestion") ? `，可能是“${say("suggestion")}”` : ""}。`,
    advice: "请写成一个数加单位，例如“≥10次”“98%”。",
  },
  "value-missing": {
    title: "漏填",
    message: (say) => `${say("name")}没有填写${fields[say("field")] ?? ""}。`,
    advice: "请补填；不适用的填“/”。",
  },
  "value-impossible": {
    title: "数值不可能",
    message: (say) => {
      if (say("why") === "date") return `${say("name")}的日期“${say("text")}”不存在。`;
      if (say("why") === "negative") return `${say("name")} ${say("value")}，成本不能为负。`;
      return `${say("name")} ${say("value")}，不可能超过 100%。`;
    },
    advice: "请核对并更正。",
  },
  "indicator-duplicate": {
    title: "指标重复",
    message: (say) => `${say("name")}与 ${say("first")} 重复。`,
    advice: "请删除一项，或改写名称以示区别。",
  },
  "placeholder-left": {
    title: "模板文字未删除",
    message: (say) =>
      Number(say("count")) > 1
        ? `有 ${say("count")} 处模板文字未删除（${say("cells")} 等，如“${say("text")}”）。`
        : `模板文字“${say("text")}”未删除。`,
    advice: "请填写或删除。",
  },
  "kind-missing": {
    title: "指标类别不全",
    message: (say) => {
      const fact = say.fact("kinds");
      const names = Array.isArray(fact) ? fact.map((kind: string) => kinds[kind] ?? kind).join("、") : "";
      return `没有设置${names}指标。`;
    },
    advice: "请按要求补充，或说明不适用。",
  },
  "same-actual-everywhere": {
    title: "完成值千篇一律",
    message: (say) => `${say("count")} 项指标的完成值都是“${say("text")}”。`,
    advice: "请逐项填写实际完成的数值。",
  },
  "actual-equals-target-everywhere": {
    title: "完成值与指标值全部相同",
    message: (say) => `${say("count")} 项定量指标的完成值都恰好等于指标值。`,
    advice: "请核对佐证材料，填写真实完成数。",
  },
  "claim-contradicted": {
    title: "文字与数字矛盾",
    message: (say) => `${say("name")}写“${say("text")}”，但指标值 ${say("target")}，完成 ${say("actual")}，未达标。`,
    advice: "请更正文字或数字。",
  },
  "year-differs": {
    title: "年度不一致",
    message: (say) =>
      say.has("name")
        ? `${say("name")}的指标值“${say("text")}”不在 ${say("year")} 年度。`
        : `标题“${say("text")}”与表内 ${say("year")} 年度不一致。`,
    advice: "请核对年份。",
  },
  "number-as-text": {
    title: "数字存成了文本",
    message: (say) =>
      `有 ${say("count")} 个数字以文本存放（${say("cells")}${Number(say("count")) > 5 ? " 等" : ""}），表内求和公式会漏算。`,
    advice: "请转换为数字。",
  },
  "sign-lost": {
    title: "符号可能丢失",
    message: (say) => `${say("name")}的“${say("text")}”可能是“${say("suggestion")}”，未据此评分。`,
    advice: "请确认并更正。",
  },
  "scale-unclear": {
    title: "数量级不明",
    message: (say) =>
      `${say("name")}完成值“${say("text")}”与指标值“${say("target")}”数量级悬殊${say.has("suggestion") ? `，可能是“${say("suggestion")}”` : ""}，未据此评分。`,
    advice: "请补上单位。",
  },
  "layout-unsure": {
    title: "表格没有认准",
    message: (say) =>
      `这张表只认准 ${say("certainty")}${say.has("columns") ? `，拿不准的列：${say("columns")}` : ""}，没有评分。`,
    advice: "请在面板中指定各列的内容。",
  },
} as const satisfies Record<string, FindingWord>;
