/** Findings across sheets and against approved targets, in Chinese. */
import type { FindingWord } from "../../findings";

export const workbookFindings = {
  "approved-weight-changed": {
    title: "分值与批复不符",
    message: (say) => `${say("name")}分值 ${say("written")}，批复为 ${say("approved")}。`,
    advice: "批复的权重原则上不得调整，请改回或附调整批复。",
  },
  "approved-target-changed": {
    title: "指标值与批复不符",
    message: (say) => `${say("name")}指标值“${say("written")}”，批复为“${say("approved")}”。`,
    advice: "请改回批复的指标值，或附调整批复。",
  },
  "approved-indicator-missing": {
    title: "批复的指标未自评",
    message: (say) => `批复的指标“${say("name")}”（${say("approved")}）没有出现在自评表中。`,
    advice: "请补充自评，或附调整批复。",
  },
  "approved-indicator-added": {
    title: "批复中没有的指标",
    message: (say) => `指标“${say("name")}”不在批复的绩效目标表中。`,
    advice: "请核对是否为批复指标，或附调整批复。",
  },
  "project-duplicate": {
    title: "项目重复",
    message: (say) => `项目“${say("project")}”在 ${say("place")} 已有一张自评表。`,
    advice: "请确认是否重复填报。",
  },
  "amounts-disagree": {
    title: "同一项目金额不一致",
    message: (say) =>
      `项目“${say("project")}”的${say("what") === "executed" ? "执行数" : "预算数"} ${say("written")}，${say("place")} 为 ${say("other")}，相差 ${say("difference")}。`,
    advice: "请核对并统一。",
  },
  "summary-differs": {
    title: "汇总与自评表不符",
    message: (say) =>
      `汇总中“${say("project")}”${say("what") === "score" ? "得分" : say("what") === "executed" ? "执行数" : "预算数"} ${say("written")}，${say("place")} 为 ${say("other")}，相差 ${say("difference")}。`,
    advice: "请更正汇总，或改用公式引用。",
  },
  "records-old": {
    title: "旧表的记录",
    message: (say) => `工作簿里有 ${say("count")} 条判定记录属于 ${say("projects")}，不是本表的，未采用。`,
    advice: "请确认后清除旧记录。",
  },
} as const satisfies Record<string, FindingWord>;
