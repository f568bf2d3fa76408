/** The named rates of department evaluations (财预〔2013〕53号), computed from a block of base data. */
import { hundred, plainDigits, roundHalfUp } from "../decimal";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import { readArithmetic } from "../values/arithmetic";
import { readText } from "../values/read";
import { squeeze } from "../values/text";
import type { ValueReading } from "../values/value";
import { findDatum } from "./base-data";

/** A rate by its names, and its formula over the names of base data; 本年 and 上年 stand before what changes from year to year. */
export interface NamedRate {
  readonly names: readonly string[];
  readonly formula: string;
}

/** 53号 sets these formulas and no weights; a local scheme's own formula for a name comes first. */
export const namedRates: readonly NamedRate[] = [
  { names: ["在职人员控制率", "财政供养人员控制率"], formula: "在职人员数/编制数" },
  { names: ["三公经费变动率"], formula: "(本年三公经费-上年三公经费)/上年三公经费" },
  { names: ["公务招待费变动率", "公务接待费变动率"], formula: "(本年公务接待费-上年公务接待费)/上年公务接待费" },
  { names: ["重点支出安排率"], formula: "重点项目支出/项目总支出" },
  { names: ["预算完成率"], formula: "预算完成数/预算数" },
  { names: ["预算调整率"], formula: "预算调整数/预算数" },
  { names: ["支付进度率"], formula: "实际支付进度/既定支付进度" },
  { names: ["结转结余率"], formula: "结转结余总额/支出预算数" },
  { names: ["结转结余变动率"], formula: "(本年结转结余-上年结转结余)/上年结转结余" },
  { names: ["公用经费控制率"], formula: "公用经费实际支出/公用经费预算" },
  { names: ["三公经费控制率"], formula: "三公经费实际支出/三公经费预算" },
  { names: ["政府采购执行率"], formula: "实际采购金额/采购预算" },
  { names: ["固定资产利用率"], formula: "在用固定资产/全部固定资产" },
  { names: ["楼堂馆所面积控制率"], formula: "实际建设面积/批准面积" },
  { names: ["楼堂馆所投资概算控制率"], formula: "实际投资/概算" },
  { names: ["实际完成率"], formula: "实际完成工作数/计划工作数" },
  { names: ["完成及时率"], formula: "及时完成工作数/计划工作数" },
  { names: ["质量达标率"], formula: "质量达标工作数/实际完成工作数" },
  { names: ["重点工作办结率"], formula: "重点工作办结数/交办重点工作数" },
];

const bare = (name: string): string => squeeze(name).replace(/["“”「」]/gu, "");

function formulaOf(name: string, scheme: Scheme): string | null {
  const wanted = bare(name);
  const own = scheme.namedRules.find((rule) => rule.formula !== null && rule.names.some((one) => bare(one) === wanted));
  return own?.formula ?? namedRates.find((rate) => rate.names.includes(wanted))?.formula ?? null;
}

const operators = /([-+/()])/u;

/** The formula with its names replaced by figures; null where one is not on the sheet, or two could be meant. */
function filled(formula: string, reading: TableReading, scheme: Scheme): string | null {
  const parts = formula.split(operators).filter((part) => part !== "");
  const figures = parts.map((part) => {
    if (operators.test(part)) return part;
    const found = findDatum(part, reading.baseData, reading.layout.year, scheme.options.changeBasis);
    return found === null ? null : `(${plainDigits(found)})`;
  });
  return figures.includes(null) ? null : figures.join("");
}

/** The base of a change rate: what it is divided by. */
function baseIsPositive(formula: string, reading: TableReading, scheme: Scheme): boolean {
  const base = /\)\/(.+)$/u.exec(formula)?.[1];
  const figure = base && findDatum(base, reading.baseData, reading.layout.year, scheme.options.changeBasis);
  return !figure || figure.gt(0);
}

/** The rate of an indicator of this name, as an actual in percent at two places; null where the base data do not give it. A base of 0 (A27) counts as no change where the scheme gives full points. */
export function rateFromBaseData(name: string, reading: TableReading, scheme: Scheme): ValueReading | null {
  const formula = formulaOf(name, scheme);
  const arithmetic = formula === null ? null : filled(formula, reading, scheme);
  if (formula === null || arithmetic === null) return null;
  if (!baseIsPositive(formula, reading, scheme))
    return scheme.options.changeBaseZero === "full" ? readText("0%") : null;
  const value = readArithmetic(arithmetic)?.value ?? null;
  return value && readText(`${plainDigits(roundHalfUp(value.times(hundred), 2))}%`);
}
