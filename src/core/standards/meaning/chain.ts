/**
 * 建立台账得1分；整改率达到100%得3分，每降低1个百分点扣0.2分: a cell of several rules, each with points of its own that add up
 * to the weight, or each with deductions of its own. Each is scored by the pieces of the actual that speak of it; where a
 * piece could belong to two, or a rule is left without one, nothing is said here.
 */
import { decimal, maximum, minimum, sum, zero, type Decimal } from "../../decimal";
import { factsOf } from "../actual/read";
import { pointsNamed } from "../effect";
import type { Clause } from "../kinds";
import { circledClass } from "../lexer/numerals";
import { isFurther, withoutMark } from "../parsing/further";
import type { Standard, StandardCase, WorkingLine } from "../standard";
import { rule, scored, type Given } from "./context";
import { actualsOf } from "./cell-pieces";
import { marksIn, rulesOf, type Rule, type Rules } from "./cell-rules";
import { isMet } from "./items-way";
import { mostNamed } from "./named";
import { arithmetic, chained } from "./show";

/** 三项, 以上3项 before 均达到. */
const howMany = /^(?:以上|上述)?[一二两三四五六七八九十\d]{1,3}[项个]?(?:指标|要求)?(?=[均都全])/u;

/** 均为100%, said of each. */
const alike = /^(?:各项)?(?:均|都)(?:为|达到?|是)?\d[^,;。]*$/u;

type Scored = Extract<Given, { readonly status: "scored" }>;

/** A cell, the row it stands in, and how each of its rules is scored. */
export interface Cell {
  readonly standard: Standard;
  readonly asked: StandardCase;
  readonly score: (standard: Standard, asked: StandardCase) => Given;
  readonly scorePlaces: number;
}

/** 得40%权重分: of the weight of the whole cell. */
function inShares(clause: Clause): boolean {
  const own = [
    "points" in clause ? clause.points : null,
    "first" in clause ? clause.first : null,
    "limit" in clause ? clause.limit?.points : null,
  ];
  return [...own, ...("effect" in clause ? pointsNamed(clause.effect) : [])].some((points) => points?.of === "weight");
}

type Told = Exclude<Given, { readonly status: "unreadable" }>;

/** What every rule gives by itself; null where one gives no score and no range. */
function each(
  rules: readonly Rule[],
  weights: readonly Decimal[],
  { asked, score, standard: cell }: Cell,
): readonly Told[] | null {
  // 全部符合, 三项均达到 are said of each: 均达到
  const all = factsOf(asked.actual.text).all === true;
  const ofOne = asked.actual.text.trim().replace(howMany, "");
  const actuals =
    all || alike.test(ofOne) ? rules.map(() => ofOne) : actualsOf(rules, asked.actual.text, marksIn(cell.text));
  if (!actuals) return null;
  const results = rules.flatMap(({ standard }, at): readonly Told[] => {
    const [text, weight] = [actuals[at], weights[at]];
    if (text === undefined || !weight) return [];
    const own = standard.clauses.some(inShares) ? asked.weight : weight;
    const given = score(standard, { ...asked, weight: own, target: null, actual: { ...asked.actual, text } });
    if (given.status !== "unreadable") return [given];
    // 9月底≥75%得2分, of several such: what falls short earns nothing there
    const clause = standard.clauses[0];
    const missed =
      given.why === "gap" &&
      clause?.kind === "threshold" &&
      clause.condition.parts.length === 1 &&
      isPlain({ text, standard });
    return missed
      ? [{ status: "scored", score: zero, working: [rule(clause), { line: "none", because: "not-met" }] }]
      : [];
  });
  return results.length === rules.length ? results : null;
}

/** True for a rule that is met or not, with nothing in between. */
function isPlain({ standard: { clauses } }: Rule): boolean {
  const [only, second] = clauses.filter(({ kind }) => kind !== "note" && kind !== "otherwise");
  const kinds = ["state", "threshold", "deadline", "itemised-award", "band"];
  return only !== undefined && !second && kinds.includes(only.kind);
}

/** Numbers and what is said of them, without a word of their own. */
const verdictsAlone = new RegExp(
  `^(?:[${circledClass}\\d、,;和及与第项条点()~-]|符合|满足|达到|达标|具备|完成|落实|做到|要求|规定|标准|均|都|已|全部|其余|其他|[仅只不未有无])+$`,
  "u",
);

/** ①②符合，③不符合, 全部符合: what each rule gives by its number alone; null where one is not told, or could be met in part. */
function byItemNumbers(
  rules: readonly Rule[],
  points: readonly Decimal[],
  { asked, standard: { text } }: Cell,
): readonly Scored[] | null {
  const { all, items, squeezed } = factsOf(asked.actual.text);
  if (all === null && !verdictsAlone.test(squeezed)) return null;
  const marks = marksIn(text);
  const beyond = [...(items?.met ?? []), ...(items?.failed ?? [])].some((item) => item > rules.length);
  if ((marks > 0 && marks !== rules.length) || beyond) return null;
  const results = rules.flatMap((one, at): Scored[] => {
    const met = all ?? (items && isMet(items, at + 1));
    const [clause, most] = [one.standard.clauses[0], points[at]];
    if (met === null || !clause || !most || (!met && !isPlain(one))) return [];
    const working: readonly WorkingLine[] = met ? [rule(clause)] : [];
    return [{ status: "scored", score: met ? most : zero, working }];
  });
  return results.length === rules.length ? results : null;
}

/** The points that a rule has of its own: those it names, or what its formula multiplies a rate by. */
function pointsOf({ standard: { clauses } }: Rule, weight: Decimal): Decimal | null {
  const named = mostNamed(clauses, weight);
  const [formula, second] = clauses.flatMap((clause) => (clause.kind === "formula" ? [clause.formula] : []));
  if (named || second || formula?.node !== "operation" || formula.operator !== "×") return named;
  const { left, right } = formula;
  if (left.node === "name" && right.node === "number" && !right.percent) return decimal(right.value);
  return right.node === "name" && left.node === "number" && !left.percent ? decimal(left.value) : null;
}

const isClear = ({ standard }: Rule): boolean => standard.unread.length === 0 && standard.clauses.length > 0;
const deducts = ({ standard }: Rule): boolean =>
  standard.clauses.some(({ kind }) => kind.endsWith("-deduction")) ||
  standard.clauses.some((clause) => "effect" in clause && clause.effect?.gives === "deduct");

/** The points of each rule, where they add up to the weight; null where they do not. */
function pointsAdding(rules: Rules, weight: Decimal): readonly Decimal[] | null {
  const points = rules.flatMap((rule) => (isClear(rule) ? (pointsOf(rule, weight) ?? []) : []));
  const apart = rules.length > 1 && points.length === rules.length && points.every((one) => one.gt(0));
  return apart && sum(points).eq(weight) ? points : null;
}

/** The rules whose points add up to the weight, with those points; null where none do. */
function adding(
  standard: Standard,
  weight: Decimal,
): { readonly rules: Rules; readonly points: readonly Decimal[] } | null {
  for (const rules of rulesOf(standard)) {
    const points = pointsAdding(rules, weight);
    if (points) return { rules, points };
  }
  return null;
}

/** Rules with points of their own that add up to the weight; null where the cell is not made of such. */
export function byAwardedRules(cell: Cell): Given | null {
  const { standard, asked, scorePlaces } = cell;
  const found = adding(standard, asked.weight);
  if (!found) return null;
  const { rules, points: named } = found;
  const results = each(rules, named, cell) ?? byItemNumbers(rules, named, cell);
  if (!results) return null;
  const held = (value: Decimal, at: number): Decimal => maximum(minimum(value, named[at] ?? zero), zero);
  const working = results.flatMap((result): readonly WorkingLine[] => result.working);
  const scores = results.flatMap((result, at) => (result.status === "scored" ? [held(result.score, at)] : []));
  if (scores.length === results.length)
    return scored(sum(scores), [...working, arithmetic(chained("+", scores), sum(scores), scorePlaces)]);
  const ends = results.map((result, at) =>
    result.status === "scored"
      ? { low: held(result.score, at), high: held(result.score, at) }
      : { low: held(result.low, at), high: held(result.high, at) },
  );
  const [low, high] = [sum(ends.map((end) => end.low)), sum(ends.map((end) => end.high))];
  return { status: "judgement", low, high, proposal: null, working };
}

/** True where the cell is made of rules whose points add up to the weight. */
export function rulesAddUp(standard: Standard, weight: Decimal): boolean {
  return adding(standard, weight) !== null;
}

/** Rules that each only take points off the weight; null where the cell is not made of such. */
export function byDeductingRules(cell: Cell): Given | null {
  const { standard, asked, scorePlaces } = cell;
  const rules = rulesOf(standard).at(-1) ?? [];
  if (rules.length < 2 || !rules.every((rule) => isClear(rule) && deducts(rule))) return null;
  if (rules.some((rule) => pointsOf(rule, asked.weight) !== null)) return null;
  const results = each(
    rules,
    rules.map(() => asked.weight),
    cell,
  );
  const losses = results?.flatMap((result) =>
    result.status === "scored" ? [asked.weight.minus(maximum(result.score, zero))] : [],
  );
  if (!results || !losses || losses.length < rules.length) return null;
  const left = asked.weight.minus(sum(losses));
  const working = results.flatMap((result) => (result.status === "scored" ? result.working : []));
  return scored(maximum(left, zero), [
    ...working,
    arithmetic(chained("−", [asked.weight, ...losses]), left, scorePlaces),
  ]);
}

/** 得分=完成率×10分；处置率未达到100%的，再扣2分: what is lost besides, of another measure; null where the actual does not tell. */
export function byFurtherLosses(cell: Cell): Given | null {
  const { asked, standard, scorePlaces } = cell;
  const losses = standard.clauses.filter(isFurther);
  const others = standard.clauses.filter((clause) => !isFurther(clause));
  const rules = [others, ...losses.map((clause) => [withoutMark(clause)])].map((clauses): Rule => ({
    text: clauses.map(({ text }) => text).join(";"),
    standard: { ...standard, clauses },
  }));
  const results = each(
    rules,
    rules.map(() => asked.weight),
    cell,
  );
  const scores = results?.flatMap((result) => (result.status === "scored" ? [result] : [])) ?? [];
  const [base, ...besides] = scores;
  if (!base || besides.length < losses.length) return null;
  const lost = besides.map((one) => asked.weight.minus(one.score));
  const left = base.score.minus(sum(lost));
  const told = besides.flatMap((one): readonly WorkingLine[] =>
    one.working.filter(({ line }) => line === "compare" || line === "rule"),
  );
  const working = [...base.working, ...told];
  return scored(maximum(left, zero), [...working, arithmetic(chained("−", [base.score, ...lost]), left, scorePlaces)]);
}
