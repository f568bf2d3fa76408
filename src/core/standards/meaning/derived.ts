/**
 * 编制120名，实有126人 beside 控制率=在职人员数/编制数: the rate that a sentence defines, worked out from the figures of the
 * actual. Each name of the definition must find its own figure; where two could be meant, nothing is derived.
 */
import { hundred, zero, type Decimal } from "../../decimal";
import type { Expression } from "../../values/expression";
import type { Facts } from "../actual/facts";
import { factsOf } from "../actual/read";
import { baseOf, sizeOf } from "../figure";
import { definitionOf, type Definition } from "../formula";
import { sameCount } from "../lexer/units";
import type { WorkingLine } from "../standard";
import { workedByName } from "./by-name";
import type { Context } from "./context";
import { figureOf, operation } from "./show";

interface Derived {
  /** Facts that say the derived figure, in place of those that it comes from. */
  readonly facts: Facts;
  /** How it was derived. */
  readonly line: WorkingLine;
}

/** `控制率 = 126人/120名 = 105%`. */
function percentLine(name: string | null, expression: Expression, percent: Decimal): WorkingLine {
  return { line: "arithmetic", name, expression, value: { value: percent, unit: "%" }, rounded: null };
}

/** Facts that say one figure and nothing else: `控制率105%`. */
function saying(words: string, value: Decimal, text: string): Facts {
  const facts = factsOf(`${words}${value.abs().round(6).toString()}%`);
  const figures = facts.figures.map((figure) => ({
    ...figure,
    role: null,
    exact: true,
    quantity: { number: figure.moved === null ? value : value.abs(), unit: "%" },
  }));
  return { ...facts, text, figures, gap: null, found: null };
}

function byDefinition({ facts }: Context, { formula, name }: Definition): Derived | null {
  const bases = new Set(facts.figures.map(({ quantity }) => baseOf(quantity)));
  // a sum of money is no rate
  const inner = formula.node === "size" ? formula.of : formula;
  const pure = bases.has("ratio") || (inner.node === "operation" && inner.operator === "/");
  const result = bases.size === 1 && pure ? workedByName(formula, facts.figures, null) : null;
  if (!result) return null;
  const percent = result.value.times(hundred);
  return { facts: saying(name, percent, facts.text), line: percentLine(name, result.expression, percent) };
}

const before = /上年|去年|上一年|往年|同期/u;
const now = /本年|今年|当年|本期/u;
const compared =
  /[较比与同]上一?年|[较比]去年|同比|变动率|增长率|变化率|上年度?相比|只减不增|零增长|[大小高低]于或?等?于?(?:去年|上一?年)|[≤≥](?:去年|上一?年)|(?:不?[高低]于|不?超过?|未超过?)(?:去年|上一?年)/u;

/** 上年4.5万元，本年3.87万元, where the sentence speaks of the change since last year. */
function byYears(context: Context): Derived | null {
  const { figures } = context.facts;
  const [old, ...others] = figures.filter(({ label }) => before.test(label));
  // 92.3%（上年91.5%）: the one without a year is this year's
  const rest = figures.filter(({ label }) => !before.test(label));
  const [current, second] =
    rest.length === 1 ? rest.filter(({ role }) => role !== "planned") : rest.filter(({ label }) => now.test(label));
  if (!old || !current || others.length > 0 || second || figures.length !== 2) return null;
  if (!context.clauses.some(({ text }) => compared.test(text)) && !compared.test(context.name)) return null;
  if (!old.exact || !current.exact || baseOf(old.quantity) !== baseOf(current.quantity)) return null;
  const [from, to] = [sizeOf(old.quantity), sizeOf(current.quantity)];
  const rate = baseOf(old.quantity) === "ratio";
  if (!rate && from.lte(zero)) return null;
  const change = rate ? to.minus(from) : to.minus(from).div(from);
  const percent = change.times(hundred);
  const difference = operation("−", figureOf(current.quantity), figureOf(old.quantity));
  const expression = rate ? difference : operation("÷", difference, figureOf(old.quantity));
  const words = change.eq(zero) ? "与上年持平" : change.gt(zero) ? "较上年增长" : "较上年下降";
  const { text } = context.facts;
  const facts = change.eq(zero) ? { ...factsOf(words), text } : saying(words, percent, text);
  return { facts, line: percentLine(null, expression, percent) };
}

const whole = /抽[检查样验]|检[测查验]|验收|送检|[共总应]|发放|回收|收回|调查|申请|参[加考]|计划/u;
const good = /(合格|通过|达标|完成|满意|及格|优良|成功|办结|到位)/u;

/** 抽检25个，合格23个 beside 合格率: the share of the good ones. */
function byCounts(context: Context): Derived | null {
  const { figures } = context.facts;
  const [part, second] = figures.filter(({ behind, label }) => good.test(label) || (label === "" && good.test(behind)));
  const [all, other] = figures.filter((figure) => figure !== part && whole.test(figure.label));
  if (!part || !all || second || other || figures.length !== 2 || !part.exact || !all.exact) return null;
  const word = good.exec(part.label)?.[1] ?? "";
  const rate = `${word}率`;
  const asked = [context.name, ...context.clauses.map(({ text }) => text)].some((text) => text.includes(rate));
  const [size, count] = [sizeOf(part.quantity), sizeOf(all.quantity)];
  if (word === "" || !asked || !sameCount(part.quantity.unit, all.quantity.unit) || count.lte(zero) || size.gt(count))
    return null;
  if (baseOf(part.quantity) === "ratio" || baseOf(all.quantity) === "ratio") return null;
  const percent = size.div(count).times(hundred);
  const expression = operation("÷", figureOf(part.quantity), figureOf(all.quantity));
  return { facts: saying(rate, percent, context.facts.text), line: percentLine(rate, expression, percent) };
}

/** The figure that the actual's own figures come to; null where there is nothing to derive. */
export function derived(context: Context): Derived | null {
  if (context.facts.figures.length < 2) return null;
  const definitions = context.clauses.flatMap((clause) => {
    const definition = clause.kind === "note" ? definitionOf(clause.words) : null;
    return definition ? [definition] : [];
  });
  const [only, second] = definitions;
  if (second) return null;
  return only ? byDefinition(context, only) : (byYears(context) ?? byCounts(context));
}
