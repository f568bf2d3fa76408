/** The words of a table of spending by category. Squeezed, without bracketed parts. */

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** Headings of the column of categories; one of them makes the block one of spending, not of funds. */
export const categoryWords: readonly string[] = list(
  "支出内容 支出明细 经济科目 支出项目 费用名称 支出科目 开支内容 支出类别 支出用途 费用项目 支出事项 费用类别 明细项目 支出构成 资金用途",
);

export const plannedWords: readonly string[] = list(
  "计划支出数 计划数 预算数 预算金额 计划支出 预算支出数 计划金额 年初预算数 预算 计划 全年预算数 调整预算数 预算安排数 计划支出金额",
);

export const spentWords: readonly string[] = list(
  "实际支出数 实际数 实际支出 执行数 决算数 支出数 实际金额 支出金额 全年执行数 实际支出金额 实际 实际使用数 实际执行数",
);
