/** The named rates of department evaluations (财预〔2013〕53号), computed from a block of base data. */
import type { Decimal } from "../decimal";
import { hundred, plainDigits, roundHalfUp } from "../decimal";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { Working, WorkingLine } from "../standards/standard";
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

/** An actual that is not written but follows from other figures, with how. */
export interface Derived {
  readonly reading: ValueReading;
  readonly working: Working;
}

/** One name of a formula with its figure; null where neither the sheet nor a person gives it, or two could be meant. */
export interface FormulaFigure {
  readonly label: string;
  readonly number: Decimal | null;
  /** True where a person entered it: the sheet does not have it. */
  readonly entered: boolean;
}

function figureOf(label: string, reading: TableReading, scheme: Scheme): FormulaFigure {
  const { changeBasis } = scheme.options;
  const onSheet = reading.baseData.map((datum) => ({ label: datum.label, number: datum.reading.number }));
  const found = findDatum(label, onSheet, reading.layout.year, changeBasis);
  if (found) return { label, number: found, entered: false };
  const given = reading.entered?.data.find((datum) => datum.label === label)?.number ?? null;
  return { label, number: given, entered: given !== null };
}

/** The names of a formula, each once, in its order. */
function figuresOf(formula: string, reading: TableReading, scheme: Scheme): readonly FormulaFigure[] {
  const names = formula.split(operators).filter((part) => part !== "" && !operators.test(part));
  return [...new Set(names)].map((label) => figureOf(label, reading, scheme));
}

/** The formula of a rate of this name and the figures that it asks for; null where no rule gives it a formula. */
export function formulaFigures(
  name: string,
  reading: TableReading,
  scheme: Scheme,
): { readonly formula: string; readonly figures: readonly FormulaFigure[] } | null {
  const formula = formulaOf(name, scheme);
  return formula === null ? null : { formula, figures: figuresOf(formula, reading, scheme) };
}

/** The formula with its names replaced by figures. */
function filled(formula: string, figures: readonly FormulaFigure[]): string {
  const parts = formula.split(operators).filter((part) => part !== "");
  return parts
    .map((part) => {
      const number = figures.find(({ label }) => label === part)?.number;
      return number ? `(${plainDigits(number)})` : part;
    })
    .join("");
}

function enteredLine(figures: readonly FormulaFigure[]): Working {
  const shown = figures.flatMap(({ entered, label, number }) =>
    entered && number ? [{ label, figure: { value: number, unit: null } }] : [],
  );
  return shown.length === 0 ? [] : [{ line: "entered", figures: shown }];
}

/** What a change rate is divided by; null where the formula is none. */
function baseOf(formula: string, figures: readonly FormulaFigure[]): Decimal | null {
  const base = /\)\/(.+)$/u.exec(formula)?.[1];
  return figures.find(({ label }) => label === base)?.number ?? null;
}

/** The rate of an indicator of this name, as an actual in percent at two places; null where the base data do not give it. A base of 0 (A27) counts as no change where the scheme gives full points. */
export function rateFromBaseData(name: string, reading: TableReading, scheme: Scheme): Derived | null {
  const found = formulaFigures(name, reading, scheme);
  if (found === null || found.figures.some(({ number }) => number === null)) return null;
  const { figures, formula } = found;
  const base = baseOf(formula, figures);
  if (base?.lte(0) === true)
    return scheme.options.changeBaseZero === "full" ? { reading: readText("0%"), working: enteredLine(figures) } : null;
  const arithmetic = readArithmetic(filled(formula, figures));
  if (arithmetic === null) return null;
  const percent = arithmetic.value.times(hundred);
  const rounded = roundHalfUp(percent, 2);
  const line: WorkingLine = {
    line: "arithmetic",
    name,
    expression: arithmetic.expression,
    value: { value: percent, unit: "%" },
    rounded: rounded.eq(percent) ? null : rounded,
  };
  return { reading: readText(`${plainDigits(rounded)}%`), working: [...enteredLine(figures), line] };
}
