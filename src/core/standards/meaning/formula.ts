/** What a formula gives for the actual's figure. */
import { decimal, one, zero, type Decimal } from "../../decimal";
import { givenPoints, namesOf, type Formula } from "../formula";
import type { Clause } from "../kinds";
import { rule, scored, unreadableActual, unreadableStandard, type Context, type Given } from "./context";
import type { ActualFigure } from "../actual/facts";
import { baseOf, sizeOf } from "../figure";
import { isCount } from "../lexer/units";
import { workedByName } from "./by-name";
import { evaluated, type Worked } from "./evaluate";
import { planShareOf, rateOf, targetFigure, type Measured } from "./measure";
import { arithmetic, figureOf, number } from "./show";

const planned = /计划|目标|预算|概算|批复|限价|控制价|定额|任务|指标值|预期(?:收益|产值|目标|[值数额])|应/u;
const doneName = /(?<!应|计划|目标|预计|任务应)完成[数量值额]$|^实际/u;
/** 目标任务数 is what was due, 目标任务完成数 what was done. */
const isDue = (name: string): boolean => planned.test(name) && !doneName.test(name);
const rates = /[率比度占]|^[rx]$/iu;

const overRate = /^超(?:支|预算|概算|计划)?(?:率|比例|幅度)$/u;

/** |调整率|, 调整率绝对值. */
const size = "绝对值";

const others = /最大|最小|最优|最高|最低|平均|上年|去年|专家|人数|本值|全省|全市|全国/u;

function rateWritten(context: Context): Measured | null {
  return context.facts.figures.some((figure) => figure.quantity.unit === "%") ? rateOf(context, "") : null;
}

/** |实际值－目标值|/目标值: how far off, either way. */
function offBy(formula: Formula, context: Context): Measured | null {
  if (formula.node !== "operation" || formula.operator !== "/" || formula.left.node !== "size") return null;
  const { of } = formula.left;
  if (of.node !== "operation" || of.operator !== "-" || formula.right.node !== "name") return null;
  if (of.left.node !== "name" || of.right.node !== "name") return null;
  const [left, right] = [isDue(of.left.name), isDue(of.right.name)];
  const due = right ? of.right.name : of.left.name;
  if (left === right || due !== formula.right.name) return null;
  const share = planShareOf(context, "");
  const size = share?.size.minus(one).abs();
  return size ? { size, shown: { number: size.times(100), unit: "%" } } : null;
}

/** 实际完成量/目标任务 and B/A are one ratio; A/B is it turned over. */
function ratioOf(formula: Formula, context: Context): Measured | "turned" | null {
  const off = offBy(formula, context);
  if (off) return off;
  if (formula.node !== "operation" || formula.operator !== "/") return null;
  if (formula.left.node !== "name" || formula.right.node !== "name") return null;
  const names = [formula.left.name, formula.right.name] as const;
  if (names[0] === "B" && names[1] === "A") return planShareOf(context, "");
  if (names[0] === "A" && names[1] === "B") return "turned";
  // 全部完成 of what is counted
  const { all, figures, states } = context.facts;
  const [figure, other] = figures;
  // 12个指标全部达到预期
  const counted = figure && !other && isCount(figure.quantity.unit) && /[数量]$/u.test(formula.left.name);
  const full = states.every(({ phrase }) => !phrase.negative && phrase.degree === "full");
  const whole = (all === true && !figure) || (counted === true && full && states.length === 1);
  if (whole) return { size: one, shown: { number: decimal(100), unit: "%" } };
  const [left, right] = [isDue(names[0]), isDue(names[1])];
  if (left !== right) return right ? planShareOf(context, "") : "turned";
  // 支出数/到位数: the rate itself, where the actual gives it; never a comparison with others.
  const share = /合格|完成|达标|通过|及格|满意/u.test(names[0]) && /总|应|全部/u.test(names[1]);
  if (!share && names.some((name) => others.test(name))) return null;
  return rateWritten(context) ?? byNames(formula, context);
}

const doing = /完成|达标|合格|达到|实现|通过|办结|落实|整改/u;
const done = new RegExp(`(?:${doing.source})了?$`, "u");

/** 12个指标完成11个 beside 完成数/总数: the one said to be done, of the other. */
function doneOf(formula: Formula, { figures }: Context["facts"]): { readonly value: Decimal } | null {
  const [first, second, third] = figures;
  if (formula.node !== "operation" || formula.left.node !== "name" || !first || !second || third) return null;
  const part = [first, second].filter(({ label }) => done.test(label));
  const [only, other] = [part[0], first === part[0] ? second : first];
  const fits = only?.exact === true && other.exact && part.length === 1 && only.quantity.unit === other.quantity.unit;
  const [left, right] = [doing.test(formula.left.name), sizeOf(other.quantity)];
  if (!fits || !left || right.lte(0) || sizeOf(only.quantity).gt(right)) return null;
  return { value: sizeOf(only.quantity).div(right) };
}

/** 合格数/抽检数 answered by 抽检40批次，合格38批次. */
function byNames(formula: Formula, { facts }: Context): Measured | null {
  const bases = new Set(facts.figures.map(({ quantity }) => baseOf(quantity)));
  const ratio = bases.size === 1 ? (workedByName(formula, facts.figures, null) ?? doneOf(formula, facts)) : null;
  return ratio && { size: ratio.value, shown: { number: ratio.value.times(100), unit: "%" } };
}

function named(name: string, context: Context): Measured | null {
  if (name.endsWith(size)) {
    const figure = named(name.slice(0, -size.length), context);
    return figure && { size: figure.size.abs(), shown: { ...figure.shown, number: figure.shown.number.abs() } };
  }
  if (givenPoints.test(name)) {
    const [figure, second] = context.facts.figures;
    const fits = figure?.exact && !second && (figure.quantity.unit === "分" || figure.quantity.unit === null);
    return fits ? { size: figure.quantity.number, shown: figure.quantity } : null;
  }
  if (/^[rx]$/iu.test(name)) return rateOf(context, "");
  const { gap } = context.facts;
  if (
    /^超(?:支|预算|概算|计划)?(?:率|比例|幅度)$/u.test(name) &&
    gap?.direction === "up" &&
    baseOf(gap.quantity) === "ratio"
  )
    return { size: sizeOf(gap.quantity), shown: gap.quantity };
  // 超支率 of 52.5 against 50万元 is 5 %
  const share = overRate.test(name) && gap?.direction !== "down" ? planShareOf(context, "") : null;
  if (share && context.target) {
    const past = share.size.gt(1) ? share.size.minus(one) : zero;
    return { size: past, shown: { number: past.times(100), unit: "%" } };
  }
  // 未逾期 is 0 days of it
  const none = context.facts.delay === "none" && context.facts.figures.length === 0;
  if (none && /^(?:实际)?(?:逾期|延期|超期|滞后|推迟|延迟)(?:天数|日数|月数|时间)?$/u.test(name))
    return { size: zero, shown: { number: zero, unit: "天" } };
  const rate = planShareOrRate(context, name);
  if (rate) return rate;
  if (rates.test(name)) return null;
  const figures = context.facts.figures.filter((figure) => figure.role !== "planned");
  const [figure] = figures;
  if (figures.length === 1 && figure?.exact && difference.test(name)) return beyondTarget(name, figure, context);
  // 执行律×分值: no sum of money is that
  const sized = figure?.quantity.unit != null && figure.quantity.unit !== "分";
  if (sized && !/[数量额值]|面积|长度|里程|[次人天户]$|成本$|费用?$|支出$|单?价$/u.test(name)) return null;
  return figures.length === 1 && figure?.exact ? { size: figure.quantity.number, shown: figure.quantity } : null;
}

/** 超出人数, 少完成数: what the figure is off its target, by name. */
const difference = /^(?:实际)?(?:[超多少缺短未差欠逾延]|滞后|节约|结余)/u;

/** How far the figure is past its target in the direction named; where the actual says itself how far, that. */
function beyondTarget(name: string, figure: ActualFigure, context: Context): Measured | null {
  const over = /^(?:实际)?[超多]/u.test(name);
  const { delay, gap } = context.facts;
  if (/逾|延|滞后|超期|推迟/u.test(name))
    return delay === null || delay === "none" ? null : { size: delay.number, shown: delay };
  if (gap) return (gap.direction === "up") === over ? { size: gap.quantity.number, shown: gap.quantity } : null;
  const target = targetFigure(context.target);
  if (!target || baseOf(target) !== baseOf(figure.quantity) || target.unit !== figure.quantity.unit) return null;
  if (!over && !/^(?:实际)?[少缺短未差欠]/u.test(name)) return null;
  const off = over ? figure.quantity.number.minus(target.number) : target.number.minus(figure.quantity.number);
  const size = off.gt(0) ? off : zero;
  return { size, shown: { ...figure.quantity, number: size } };
}

function planShareOrRate(context: Context, name: string): Measured | null {
  return rates.test(name) || context.facts.figures.some((figure) => figure.quantity.unit === "%")
    ? rateOf(context, name)
    : null;
}

function worked(formula: Formula, context: Context): Worked | null {
  return evaluated(formula, (part) => {
    const ratio = ratioOf(part, context);
    if (ratio === "turned") {
      const share = planShareOf(context, "");
      if (!share || share.size.lte(0)) return null;
      return { value: one.div(share.size), expression: { op: "÷", left: number(one), right: figureOf(share.shown) } };
    }
    if (ratio) return { value: ratio.size, expression: figureOf(ratio.shown) };
    if (isRatio(part)) return null;
    if (part.node === "weight") return { value: context.weight, expression: number(context.weight) };
    if (part.node !== "name") return undefined;
    const figure = named(part.name, context);
    return figure && { value: figure.size, expression: figureOf(figure.shown) };
  });
}

/** Names that the formula needs a figure for each: one figure of the row answers one name, or one ratio of two. */
function answerable(formula: Formula): boolean {
  const names = namesOf(formula);
  if (names.length <= 1) return true;
  return names.length === 2 && hasRatio(formula);
}

function isRatio(formula: Formula): boolean {
  if (formula.node !== "operation" || formula.operator !== "/") return false;
  return (formula.left.node === "name" || formula.left.node === "size") && formula.right.node === "name";
}

function hasRatio(formula: Formula): boolean {
  if (formula.node !== "operation") return false;
  if (isRatio(formula)) return true;
  return hasRatio(formula.left) || hasRatio(formula.right);
}

/** 分值×实际值/目标值 is 分值 times the ratio of the two. */
function regrouped(formula: Formula): Formula {
  if (formula.node !== "operation" || formula.operator !== "/" || formula.left.node !== "operation") return formula;
  const { left, right } = formula;
  if (left.operator !== "×" || right.node !== "name") return formula;
  const [figure, factor] = left.right.node === "name" ? [left.right, left.left] : [left.left, left.right];
  if (figure.node !== "name" || (factor.node !== "weight" && factor.node !== "number")) return formula;
  return { ...left, left: factor, right: { ...formula, left: figure } };
}

/** The points of a formula, not yet held at the weight. */
export function byFormula(context: Context, clause: Clause, written: Formula): Given {
  const formula = regrouped(written);
  // （任务完成率×60%+合格率×40%）×分值: every name with a figure of its own
  const alone = answerable(formula);
  const result = alone ? worked(formula, context) : workedByName(formula, context.facts.figures, context.weight);
  if (!result && !alone) return unreadableStandard;
  if (!result) return unreadableActual;
  return scored(result.value, [rule(clause), arithmetic(result.expression, result.value, context.options.scorePlaces)]);
}
