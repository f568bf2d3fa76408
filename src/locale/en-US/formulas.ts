/** What the custom functions say when a formula gives no figure. */
import type { FormulaWords } from "../zh-CN/formulas";

export const formulaWords: FormulaWords = {
  weight: (found) => `The weight must be a number above 0, not “${found}”.`,
  total: (found) => `The total must be a number of at least 0, not “${found}”.`,
  scheme: (found, known) => `There is no scheme “${found}”. Known: ${known}.`,
  noGrade: (total) => `A total of ${total} lies in no grade of the scheme, or in two.`,
  missingActual: "The actual is blank; nothing is scored.",
  missingTarget: "The target is blank; there is no rate.",
  judgement: (low, high) => `A person must judge: ${low} to ${high} points.`,
  unreadable: (text) => `“${text}” is not understood; nothing is scored.`,
  noFigure: (text) => `“${text}” holds no figure.`,
  zeroTarget: "The target is 0; there is no rate.",
  units: (actual, target) => `“${actual}” and “${target}” are in units that cannot be compared.`,
  unclearPercent: (found) =>
    `It is not clear whether ${found} means ${found}% or a multiple. Write it as text, for example “95%”.`,
  unclearDate: (found) =>
    `${found} may be a date or a quantity. Write a date as TEXT(cell,"yyyy年m月d日"), a quantity with its unit, such as “${found}元”.`,
};
