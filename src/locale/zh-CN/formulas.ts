/** What the custom functions say when a formula gives no figure. */
export const formulaWords = {
  weight: (found: string) => `分值应为大于 0 的数，现为“${found}”。`,
  total: (found: string) => `总分应为 0 以上的数，现为“${found}”。`,
  scheme: (found: string, known: string) => `没有名为“${found}”的方案。可用：${known}。`,
  noGrade: (total: string) => `总分 ${total} 不在方案的任何等级之内，或同时在两个等级之内。`,
  missingActual: "实际完成值为空，不计分。",
  missingTarget: "指标值为空，无法计算完成率。",
  judgement: (low: string, high: string) => `需人工判定：可给 ${low} 至 ${high} 分。`,
  unreadable: (text: string) => `读不懂“${text}”，不计分。`,
  noFigure: (text: string) => `“${text}”中没有可计算的数。`,
  zeroTarget: "指标值为 0，无法计算完成率。",
  units: (actual: string, target: string) => `“${actual}”与“${target}”的单位不能换算。`,
  unclearPercent: (found: string) => `分不清 ${found} 是 ${found}% 还是倍数，请写成文本，例如“95%”。`,
  unclearDate: (found: string) =>
    `分不清 ${found} 是日期还是数量。日期请写成 TEXT(单元格,"yyyy年m月d日")，数量请带上单位，例如“${found}元”。`,
};

export type FormulaWords = typeof formulaWords;
