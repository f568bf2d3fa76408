/** Labels, reasons and failures in Chinese. */
import type { Applied, HostFailure } from "../../workbooks/workbook";
import type { PlainWords } from "../locale";
import { damaged, notAWorkbook, tooLarge } from "./files";

/** At most three cells by name; the rest as a count. */
function cells(list: Applied["leftAlone"]): string {
  const named = list.slice(0, 3).map(({ sheet, cell, found }) => `${sheet}!${cell}（现为 ${found || "空"}）`);
  return list.length > 3 ? `${named.join("、")} 等 ${list.length} 个单元格` : named.join("、");
}

function failure(given: HostFailure): string {
  switch (given.code) {
    case "sheet-protected":
      return `工作表“${given.sheet}”受保护，没有写入。请在“审阅”中撤销工作表保护后重试。`;
    case "read-only":
      return "工作簿是只读的，没有写入。请点“启用编辑”或另存一份后重试。";
    case "cell-editing":
      return "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。";
    case "sheet-missing":
      return `找不到工作表“${given.sheet}”，可能已改名或删除。请重新识别。`;
    case "not-written":
      return `${given.sheet}!${given.cell} 没有写成：应为 ${given.expected}，现为 ${given.found || "空"}。已恢复原样，请检查该单元格的合并、数据验证或保护。`;
    case "changed-since":
      return `${given.sheet}!${given.cell} 在读取后被改动：读取时为 ${given.expected || "空"}，现为 ${given.found || "空"}。没有覆盖，请重新评分。`;
    case "filtered":
      return `工作表“${given.sheet}”正在筛选，隐藏的行写不进去。请清除筛选后重试。`;
    case "structure-protected":
      return "工作簿结构受保护，不能添加工作表。请在“审阅”中撤销工作簿保护后重试。";
    case "sheet-exists":
      return `已有名为“${given.sheet}”的工作表，且不是绩评生成的，没有覆盖。请把它改名后重试。`;
    case "nothing-to-revert":
      return "没有可撤销的评分。";
    case "too-large":
      return tooLarge(given.detail);
    case "not-a-workbook":
      return notAWorkbook(given.detail);
    case "encrypted":
      return "工作簿有打开密码，读不了。请在 Excel 中去掉密码后重试。";
    case "damaged":
      return damaged(given.detail);
    case "too-old":
      return `此版本的 Excel 不支持这项操作（需要 ${given.needed}）。请升级，或改用工作台页面。`;
    case "host":
      return `Excel 没有完成操作（${given.detail}），表未改动。请稍后重试。`;
  }
}

export const plainWords: PlainWords = {
  labels: {
    severity: { error: "错误", warning: "警告", info: "提示" },
    status: { scored: "已评分", judgement: "待人工判定", unreadable: "读不懂", missing: "未填写" },
    kind: {
      "indicator-table": "评价指标体系及评分表",
      "self-evaluation": "项目支出绩效自评表",
      department: "部门整体支出绩效自评表",
      report: "绩效评价报告",
    },
    purpose: {
      score: "得分",
      total: "总分",
      grade: "等级",
      subtotal: "小计",
      rate: "执行率",
      heading: "栏目",
      weight: "分值",
    },
  },
  skipped: {
    empty: "空工作表",
    "no-table": "没有可评分的表",
    instructions: "填表说明",
    "target-application": "绩效目标申报表，还没有完成情况",
    monitoring: "绩效运行监控表，不是年终自评",
    "final-accounts": "决算表",
    roster: "名册、明细",
    summary: "汇总表",
    "blank-form": "空白表，没有填写",
    ours: "绩评生成的工作表",
    "too-large": "工作表太大，没有识别",
  },
  heldBack: {
    formula: "是公式，不改写",
    written: "已有得分，未覆盖",
    protected: "单元格受保护",
    pending: "还有指标待判定，判定前不写",
    judgement: "待人工判定",
    unsure: "列没有认准",
    merged: "被合并单元格占用",
    same: "已是这个数",
  },
  failure,
  applied: ({ written, leftAlone }) =>
    leftAlone.length === 0
      ? `已写入 ${written} 个单元格。`
      : `已写入 ${written} 个单元格；${cells(leftAlone)} 在评分期间被改动，未覆盖。`,
  reverted: ({ written, leftAlone }) =>
    leftAlone.length === 0
      ? `已还原 ${written} 个单元格。`
      : `已还原 ${written} 个单元格；${cells(leftAlone)} 在评分后又被改过，未还原。`,
  sentenceGap: "",
  listSeparator: "、",
};
