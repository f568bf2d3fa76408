/** The clauses of a sentence on a figure, and the actual in the measure that each asks for. */
import { decimal, one, zero, type Decimal } from "../../decimal";
import { changeIn } from "../change";
import { baseOf, sizeOf, testBase, type FigureTest, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import type { Context } from "./context";
import { deviationOf, isSymmetric } from "./deviation";
import { lateness } from "../parsing/arrange/delays";
import { latenessAcross } from "./lateness";
import { measured, type Measured } from "./measure";
import type { StepClause } from "./steps";

export type FigureClause = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;
export type FormulaClause = Extract<Clause, { kind: "formula" }>;

export interface Ladder {
  readonly context: Context;
  readonly figures: readonly FigureClause[];
  readonly steps: readonly StepClause[];
  readonly formulas: readonly FormulaClause[];
  /** What is measured, as far as the conditions say. */
  readonly subject: string;
}

const complete = /完成|到位|达标|达成|达到|实现|覆盖|落实|足额|兑现|办结/u;

const kept =
  /^(?:均|都)?(?:[未无不]|没有)超(?:[支标出过]|预算|计划|概算|批复)|控制在(?:预算|计划|概算|批复)(?:范围)?之?内|未突破/u;

/** Found by asking people: nothing that is done or delivered says how many were content. */
const asked = /满意|知晓|认可|支持率|调查|问卷/u;
const reached = /达成|达到|达标|实现/u;

/** 全部到位, 已完成: all of it, though no figure says so. Only ever a reason for the full points, see `byFiguresOrWords`. */
export function wholeSaid({ facts, name }: Context, subject: string, base: string): Measured | null {
  if (base !== "ratio" && base !== "plan" && base !== "goal") return null;
  if (facts.figures.length > 0) return null;
  const whole = { size: one, shown: { number: decimal(100), unit: "%" } };
  if (base === "plan" && kept.test(facts.squeezed)) return whole;
  const words = asked.test(`${subject}${name}`) ? reached : complete;
  const said = facts.states.every(
    ({ phrase, words: text }) =>
      !phrase.negative && (phrase.degree === null || phrase.degree === "full") && words.test(text),
  );
  return (said && facts.states.length > 0) || facts.all === true ? whole : null;
}

/** 较上年下降, 持平: where the conditions turn on the sign alone, the words are enough. */
function movedOnly(ladder: Ladder): Measured | null {
  const { facts } = ladder.context;
  if (facts.figures.length > 0) return null;
  const change = changeIn(facts.squeezed)?.change;
  const bounds = [...ladder.figures.flatMap((clause) => clause.condition.parts.flatMap((part) => part.test.flat()))];
  const stepped = ladder.steps.some((step) => step.kind !== "step-award");
  // 未超上年 is one or the other: fine where no condition tells them apart.
  const together = { "≤": ["≤", ">"], "≥": ["≥", "<"] } as const;
  const joint = change === "≤" || change === "≥" ? together[change] : null;
  if (joint) {
    const apart = bounds.some(({ sign, quantity }) => !quantity.number.eq(0) || !joint.some((one) => one === sign));
    return apart || bounds.length === 0 ? null : { size: zero, shown: { number: zero, unit: "%" } };
  }
  // 持平 answers a sentence about a change, which has its line at 0
  if (change === "=")
    return bounds.length === 0 || bounds.some(({ quantity }) => quantity.number.eq(0))
      ? { size: zero, shown: { number: zero, unit: "%" } }
      : null;
  const sign = change === "<" ? -1 : change === ">" ? 1 : null;
  const falls = falling.test(ladder.subject);
  if (sign === null || falls || bounds.length === 0) return null;
  if (bounds.some(({ quantity }) => quantity.number.times(sign).gt(0)) || (stepped && sign > 0)) return null;
  return { size: decimal(sign).div(1000000), shown: { number: zero, unit: "%" } };
}

const falling = /(?:下降|降低|减少|压减|压缩|降)(?:[率幅了]|幅度|比例)?$/u;

const kindly = /达成|达到|达标|实现|符合|控制|超|范围|内/u;

/** ≤100%得满分: 已完成 says nothing of how little it took. */
function isAtMost({ context, figures }: Ladder): boolean {
  const [full] = figures.filter(({ kind }) => kind === "threshold");
  const bounds = full?.condition.parts.flatMap((part) => part.test.flat()) ?? [];
  const most = bounds.length > 0 && bounds.every(({ sign }) => sign === "≤" || sign === "<");
  return most && !kindly.test(context.facts.squeezed);
}

function edgesOf({ figures }: Ladder): readonly Decimal[] {
  return figures.flatMap((clause) =>
    clause.condition.parts.flatMap((part) => part.test.flat().map(({ quantity }) => sizeOf(quantity))),
  );
}

const hoursOf: Readonly<Record<string, number>> = { 天: 24, 日: 24, 周: 168, 月: 744 };

/** 每季度至少1次 answered by 全年4次: whether in each, nobody says. */
function isPeriodic({ context, figures }: Ladder): boolean {
  return figures.some(({ condition }) => {
    const period = /每个?(季度|季(?!度)|月|周|[天日](?!常))(?!终了|结束|[初末底])/u.exec(condition.words)?.[1];
    // 22天 of each month is an answer in days
    const [figure, second] = context.facts.figures;
    if (period === "月" && !second && figure?.quantity.unit === "天" && figure.quantity.number.lte(31)) return false;
    // 56小时 of each week: no more than a week has
    const hours = figure && !second && baseOf(figure.quantity) === "分钟" ? sizeOf(figure.quantity).div(3600) : null;
    const most = hoursOf[period ?? ""];
    if (hours && most !== undefined && hours.lte(most)) return false;
    return period !== undefined && !context.facts.squeezed.includes(period.charAt(0));
  });
}

/** The actual in the measure of a test; a deviation where the test lies on both sides of 0. */
export function measureFor(ladder: Ladder, test: FigureTest): Measured | null {
  const base = testBase(test);
  if (isPeriodic(ladder)) return null;
  const asked = test.flat().find((bound) => baseOf(bound.quantity) === base)?.quantity ?? test[0]?.[0]?.quantity;
  if (!asked) return null;
  if (isSymmetric(test) && base === "ratio") return deviationOf(ladder.context, ladder.subject);
  const found =
    measured(ladder.context, ladder.subject, asked) ??
    (isAtMost(ladder) ? null : wholeSaid(ladder.context, ladder.subject, base ?? "")) ??
    (ladder.subject === lateness ? latenessAcross(ladder.context, asked, edgesOf(ladder)) : null) ??
    (base === "ratio" || base === "" ? movedOnly(ladder) : null);
  // 偏差率≤5% against -8%: whether less counts as off, no word says.
  return found?.size.lt(0) && /偏[差离]|误差/u.test(`${ladder.subject}${ladder.context.name}`) ? null : found;
}

function tests(ladder: Ladder, kind: FigureClause["kind"]): readonly FigureTest[] {
  return ladder.figures
    .filter((clause) => clause.kind === kind)
    .flatMap((clause) => clause.condition.parts.map((part) => part.test));
}

/** The figure that earns the full points, for ratios to it; null where it is none, or an at-most one. */
export function fullFigure(ladder: Ladder): Quantity | null {
  const [test, second] = tests(ladder, "threshold");
  const [bound, other] = test?.flat() ?? [];
  return bound && !other && !second && (bound.sign === "≥" || bound.sign === ">") ? bound.quantity : null;
}
