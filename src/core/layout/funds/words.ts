/** What a label of the funds block says. */
import { amountWords, besideWords, partRowWords, sourceWords, totalRowWords } from "../words/funds";
import type { FundsRole, FundsWords } from "../words/funds";
import { bareLabel } from "../words/text";

const longest = 16;

const exactIn = (words: readonly FundsWords[], bare: string): FundsRole | null =>
  words.find(({ exact }) => exact.includes(bare))?.role ?? null;

const partIn = (words: readonly FundsWords[], bare: string): FundsRole | null =>
  bare.length > longest ? null : (words.find(({ parts }) => parts.some((part) => bare.includes(part)))?.role ?? null);

/** The amount that a squeezed label names: 年初预算数, 执行数, 执行率; null for anything else, 执行率得分 too. */
export function amountRole(key: string): FundsRole | null {
  const bare = bareLabel(key);
  const exact = exactIn(amountWords, bare);
  if (exact) return exact;
  if (besideRole(key)) return null;
  // 全年(调整)预算数: what stands in brackets may be a part of the words
  return partIn(amountWords, bare) ?? partIn(amountWords, key.replace(/[()]/gu, ""));
}

/** What stands beside the amounts: 分值, 得分, 原因. */
export function besideRole(key: string): FundsRole | null {
  const bare = bareLabel(key);
  return exactIn(besideWords, bare) ?? partIn(besideWords, bare);
}

/** True for the name of a source as a column heading: 中央, 本级, 合计. */
export function isSource(key: string): boolean {
  return sourceWords.includes(bareLabel(key));
}

/** Whether a row's label means the total or a part; null where it is no label of a funds row. */
export function fundsRowRole(key: string): "total" | "part" | null {
  const bare = bareLabel(key).replace(/^其中[:：]?/u, "");
  if (key.startsWith("其中")) return "part";
  if (totalRowWords.includes(bare) || /\((?:合计|总计|总额)\)$/u.test(key)) return "total";
  if (partRowWords.some((word) => bare.startsWith(word) || (bare.length <= 12 && bare.includes(word)))) return "part";
  return /总额$|总金额$|合计$|资金总/u.test(bare) && bare.length <= 14 ? "total" : null;
}

const stated = /[(:](?:人民币|单位:|金额单位:)?(亿元|万元|元)[),]?/u;
const behindAmount = /^[\d,]+(?:\.\d+)?(亿元|万元|元)$/u;

/** The money unit stated in a label: `项目资金(万元)`, `单位:元`, or behind an amount: `650万元`. */
export function moneyUnitOf(key: string): "万元" | "元" | "亿元" | null {
  const unit = (stated.exec(key) ?? behindAmount.exec(key))?.[1];
  return unit === "万元" || unit === "元" || unit === "亿元" ? unit : null;
}
