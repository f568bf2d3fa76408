/** The words of the funds block: what its amounts are called, its rows, its headings. Squeezed, without bracketed parts and ending colons. */

/** What a heading or a label of the funds block says. `source` heads a column of one source's money. */
export type FundsRole =
  | "initialBudget"
  | "annualBudget"
  | "received"
  | "executed"
  | "rate"
  | "weight"
  | "score"
  | "reason"
  | "source"
  | "ignored";

export interface FundsWords {
  readonly role: FundsRole;
  readonly exact: readonly string[];
  readonly parts: readonly string[];
}

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** Amounts that only a funds block has; earlier entries win. */
export const amountWords: readonly FundsWords[] = [
  {
    role: "rate",
    exact: list("执行率 预算执行率 资金执行率 支出率 支付率 执行进度 支出进度"),
    parts: list("执行率 支出进度"),
  },
  {
    role: "initialBudget",
    exact: list(
      "年初预算数 年初预算 年初预算资金总额 年初预算金额 年初批复数 年初预算批复数 年初预算安排数 年初安排数",
    ),
    parts: list("年初预算 年初批复"),
  },
  {
    role: "executed",
    exact: list(
      "全年执行数 执行数 预算执行数 实际支出 实际投入资金额 支出数 实际执行数 实际支出数 全年支出数 全年实际支出 实际支出金额 预算执行 支出金额 执行金额 全年预算执行数 累计支出 已支出 实际支出额 实际使用资金 资金支出 实际支出资金 年度执行数 本年支出 实际投入 预算支出数 决算数",
    ),
    parts: list("执行数 实际支出 实际投入 支出数 实际使用 执行金额"),
  },
  {
    role: "received",
    exact: list(
      "实际到位资金 到位资金 资金到位 实际到位 实际到位数 到位数 资金到位数 实际到位金额 到位金额 实际到位资金额",
    ),
    parts: list("到位资金 实际到位 资金到位 到位数"),
  },
  {
    role: "annualBudget",
    exact: list(
      "全年预算数 全年预算 调整预算数 调整后预算数 预算数 预算金额 计划安排资金 预算安排数 转移支付预算数 本年预算数 预算安排 预算资金总额 全年预算金额 预算总额 调整后预算 调整预算 计划投资 计划投入资金额 计划安排 安排资金 预算安排资金 全年预算资金 年度预算数 年度预算 预算批复数 批复预算数 全年调整预算数 计划投入 计划数 部门预算 部门预算数 部门预算总额",
    ),
    parts: list("全年预算 调整预算 调整后预算 预算数 计划安排 预算安排 预算金额 调整)预算"),
  },
];

/** Headings beside the amounts. */
export const besideWords: readonly FundsWords[] = [
  { role: "weight", exact: list("分值 权重 执行率权重 参考分值 标准分 权数"), parts: list("分值 权重") },
  { role: "score", exact: list("得分 执行率得分 自评得分 自评分 评分"), parts: list("得分") },
  { role: "reason", exact: list("原因 产生差异的原因 偏差原因 原因分析 说明 备注"), parts: list("原因 说明") },
  { role: "ignored", exact: list("得分计算方法 计算方法"), parts: list("计算方法") },
];

/** Headings of columns by source; a block that has them and no budget column takes 合计 as its budget. */
export const sourceWords: readonly string[] = list(
  "中央 省 省级 市 市级 县 县级 区级 省、地 本级 地方 其他 其他资金 中央财政 省财政 市级财政 县级财政 区级财政 上级 自治区 财政拨款 中央补助 中央资金 省级资金 市级资金 县级资金 自筹 自筹资金 财政资金 单位资金 财政专户管理资金 合计 总额",
);

/** First words of the cell that heads the block. */
export const blockWords: readonly string[] = list(
  "项目资金 资金情况 预算资金 预算执行情况 资金投入情况 项目资金情况 项目预算执行情况 年度预算执行情况 资金执行情况 预算情况 预算执行 资金来源 部门预算执行情况 年度资金 项目资金执行情况 资金使用情况 项目支出 部门整体支出 资金 预算 年度预算 项目预算",
);

/** Labels of rows that give the total. */
export const totalRowWords: readonly string[] = list(
  "年度资金总额 资金总额 总额 合计 总计 年度财政资金总额 年度总金额 年度资金 总金额 资金合计 项目资金 预算资金 项目资金总额 年度预算资金总额 全年资金总额 年度部门预算 项目总额 预算总额 年度预算总额 支出合计 财政资金总额 项目总投资",
);

/** Beginnings and parts of labels of rows that give a part. */
export const partRowWords: readonly string[] = list(
  "其中 当年财政拨款 本年财政拨款 财政拨款 上年结转 其他资金 其它资金 其他 其它 财政资金 中央补助 中央财政 中央资金 省财政 省级财政 市级财政 市财政 县级资金 县级财政 区级财政 自治区补助 市县资金 地方资金 财政专户 单位资金 一般预算内 一般公共预算 政府性基金 自筹 上级资金 结转资金 本级财政 基本支出 项目支出 国有资本 社会资金 债券 省级资金 市级资金 中央 省级 市级 县级 区级",
);
