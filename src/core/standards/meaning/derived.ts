/**
 * 编制120名，实有126人 beside 控制率=在职人员数/编制数: the rate that a sentence defines, worked out from the figures of the
 * actual. Each name of the definition must find its own figure; where two could be meant, nothing is derived.
 */
import { hundred, zero, type Decimal } from "../../decimal";
import type { Expression } from "../../values/expression";
import type { ActualFigure, Facts } from "../actual/facts";
import { factsOf } from "../actual/read";
import { baseOf, sizeOf } from "../figure";
import { sameCount } from "../lexer/units";
import { definitionOf, namesOf, type Definition, type Formula } from "../formula";
import type { WorkingLine } from "../standard";
import type { Context } from "./context";
import { common } from "./subjects";
import { arithmetic, figureOf, number, operation } from "./show";

interface Derived {
  readonly context: Context;
  readonly lines: readonly WorkingLine[];
}

/** The most characters in a row that a name and the words around a figure share. */
function likeness(name: string, { label, behind }: ActualFigure): number {
  const words = `${label}|${behind}`.replace(/本年度/gu, "本年").replace(/上年度/gu, "上年");
  const plain = name.replace(/年度/gu, "年");
  return common(plain, words);
}

const orders: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[0]],
  2: [
    [0, 1],
    [1, 0],
  ],
  3: [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ],
};

const due = /计划|目标|预算|应|编制|年初|上年|去年|总/u;

/** Which figure each name is; null where that is not plain. */
export function figuresByName(
  names: readonly string[],
  figures: readonly ActualFigure[],
): ReadonlyMap<string, ActualFigure> | null {
  if (names.length !== figures.length || figures.some(({ exact }) => !exact)) return null;
  const ranked = (orders[names.length] ?? []).map((order) => {
    const pairs = names.map((name, at) => {
      const figure = figures[order[at] ?? 0];
      return { name, figure, likeness: figure ? likeness(name, figure) : 0 };
    });
    return { pairs, total: pairs.reduce((sum, pair) => sum + pair.likeness, 0) };
  });
  const [best, second] = ranked.toSorted((first, other) => other.total - first.total);
  if (!best || (second && second.total === best.total)) return null;
  const weak = best.pairs.filter((pair) => pair.likeness < 2);
  const [odd, another] = weak;
  // one name may be left over for the one figure left over, unless the two say otherwise
  if (another || (odd && (names.length < 2 || due.test(odd.name) !== due.test(odd.figure?.label ?? "")))) return null;
  return new Map(best.pairs.flatMap(({ figure, name }) => (figure ? [[name, figure] as const] : [])));
}

interface Worked {
  readonly value: Decimal;
  readonly expression: Expression;
}

const signs = { "+": "+", "-": "−", "×": "×", "/": "÷" } as const;

/** The value of a formula from the figures of its names; null where the weight is asked and not given. */
export function workedOut(
  formula: Formula,
  figures: ReadonlyMap<string, ActualFigure>,
  weight: Decimal | null = null,
): Worked | null {
  switch (formula.node) {
    case "number":
      return {
        value: formula.value,
        expression: formula.percent ? { value: formula.value.times(hundred), unit: "%" } : number(formula.value),
      };
    case "weight":
      return weight && { value: weight, expression: number(weight) };
    case "name": {
      const figure = figures.get(formula.name);
      return figure ? { value: sizeOf(figure.quantity), expression: figureOf(figure.quantity) } : null;
    }
    case "operation": {
      const [left, right] = [workedOut(formula.left, figures, weight), workedOut(formula.right, figures, weight)];
      if (!left || !right || (formula.operator === "/" && right.value.eq(zero))) return null;
      const value = {
        "+": () => left.value.plus(right.value),
        "-": () => left.value.minus(right.value),
        "×": () => left.value.times(right.value),
        "/": () => left.value.div(right.value),
      }[formula.operator]();
      return { value, expression: operation(signs[formula.operator], left.expression, right.expression) };
    }
  }
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

/** B − A for A − B, above a line too: what stands between | | shows its size. */
function turned(expression: Expression): Expression {
  if (!("op" in expression)) return expression;
  if (expression.op === "−") return { ...expression, left: expression.right, right: expression.left };
  return expression.op === "÷" ? { ...expression, left: turned(expression.left) } : expression;
}

function byDefinition(context: Context, { absolute, formula, name }: Definition): Derived | null {
  const { figures } = context.facts;
  const names = namesOf(formula);
  const found = figuresByName(names, figures);
  if (!found) return null;
  const bases = new Set(figures.map(({ quantity }) => baseOf(quantity)));
  const rates = bases.size === 1 && bases.has("ratio");
  if (bases.size > 1) return null;
  const result = workedOut(formula, found);
  if (!result) return null;
  // a sum of money is no rate
  const pure = rates || (formula.node === "operation" && formula.operator === "/");
  if (!pure) return null;
  const value = absolute ? result.value.abs() : result.value;
  const shown = value.times(hundred);
  const expression = absolute && result.value.lt(zero) ? turned(result.expression) : result.expression;
  const lines = [{ ...arithmetic(expression, value, 6, name), value: { value: shown, unit: "%" }, rounded: null }];
  return { context: { ...context, facts: saying(name, shown, context.facts.text) }, lines };
}

const before = /上年|去年|上一年|往年|同期/u;
const now = /本年|今年|当年|本期/u;
const compared =
  /[较比与同]上一?年|[较比]去年|同比|变动率|增长率|变化率|上年度?相比|只减不增|零增长|不高于去年|不超过?上年/u;

/** 上年4.5万元，本年3.87万元, where the sentence speaks of the change since last year. */
function byYears(context: Context): Derived | null {
  const { figures } = context.facts;
  const [old, ...others] = figures.filter(({ label }) => before.test(label));
  const [current, second] = figures.filter(({ label }) => now.test(label) && !before.test(label));
  if (!old || !current || others.length > 0 || second || figures.length !== 2) return null;
  if (!context.clauses.some(({ text }) => compared.test(text)) && !compared.test(context.name)) return null;
  if (!old.exact || !current.exact || baseOf(old.quantity) !== baseOf(current.quantity)) return null;
  const [from, to] = [sizeOf(old.quantity), sizeOf(current.quantity)];
  const rate = baseOf(old.quantity) === "ratio";
  if (!rate && from.lte(zero)) return null;
  const change = rate ? to.minus(from) : to.minus(from).div(from);
  const shown = change.times(hundred);
  const difference = operation("−", figureOf(current.quantity), figureOf(old.quantity));
  const expression = rate ? difference : operation("÷", difference, figureOf(old.quantity));
  const lines = [{ ...arithmetic(expression, change, 6), value: { value: shown, unit: "%" }, rounded: null }];
  const words = change.eq(zero) ? "与上年持平" : change.gt(zero) ? "较上年增长" : "较上年下降";
  const facts = change.eq(zero)
    ? { ...factsOf(words), text: context.facts.text }
    : saying(words, shown, context.facts.text);
  return { context: { ...context, facts }, lines };
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
  const rate = new RegExp(`${word}率`, "u");
  const asked = [context.name, ...context.clauses.map(({ text }) => text)].some((text) => rate.test(text));
  const [size, count] = [sizeOf(part.quantity), sizeOf(all.quantity)];
  if (word === "" || !asked || !sameCount(part.quantity.unit, all.quantity.unit) || count.lte(zero) || size.gt(count))
    return null;
  if (baseOf(part.quantity) === "ratio" || baseOf(all.quantity) === "ratio") return null;
  const shown = size.div(count).times(hundred);
  const expression = operation("÷", figureOf(part.quantity), figureOf(all.quantity));
  const lines = [
    { ...arithmetic(expression, shown, 6, `${word}率`), value: { value: shown, unit: "%" }, rounded: null },
  ];
  return { context: { ...context, facts: saying(`${word}率`, shown, context.facts.text) }, lines };
}

/** The context with the figure that the actual's own figures come to; null where there is nothing to derive. */
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

/** 38 of 40: what a ratio of two names comes to. */
export function ratioByName(left: string, right: string, figures: readonly ActualFigure[]): Worked | null {
  const found = figuresByName([left, right], figures);
  const [above, below] = [found?.get(left), found?.get(right)];
  if (!above || !below || baseOf(above.quantity) !== baseOf(below.quantity)) return null;
  const whole = sizeOf(below.quantity);
  if (whole.lte(zero)) return null;
  return {
    value: sizeOf(above.quantity).div(whole),
    expression: operation("÷", figureOf(above.quantity), figureOf(below.quantity)),
  };
}
