/** Sentences on things found or counted: 每发现一处扣0.5分, 每篇得0.5分. */
import { decimal, zero, type Decimal } from "../../decimal";
import type { Clause } from "../kinds";
import { isWholeRate } from "../parsing/arrange/counted";
import { isCount, sameCount } from "../lexer/units";
import { phraseOf, relationOf } from "../phrase";
import { rule, scored, unreadableActual, worth, type Context, type Given } from "./context";
import { earnsAll } from "./effects";
import { factsOf } from "../actual/read";
import { foundFor } from "./fault-counts";
import { shared, type Deduction } from "./faults";
import { afterLoss, mostDeducted } from "./limits";
import { chosen } from "./region";
import { arithmetic, number, operation } from "./show";
import { countOf } from "./steps";

const isDeduction = (clause: Clause): clause is Deduction => clause.kind === "item-deduction";

/** How many times the points are lost: 14 of every 5 are 2.8 times. */
function stepsOf({ options }: Context, clause: Deduction, count: number): Decimal {
  return countOf(decimal(count).div(clause.per.number), options.partialStep);
}

function lossOf(context: Context, clause: Deduction, count: number): Decimal {
  const points = worth(clause.points, context);
  if (!clause.first || count === 0) return points.times(stepsOf(context, clause, count));
  return worth(clause.first, context).plus(points.times(count - 1));
}

/** What the deductions for things found cost, taken from a base; null where the actual does not say how many. */
function deducted(context: Context, clauses: readonly Deduction[], base: Decimal): Given | null {
  let score = base;
  const lines = [];
  const several = clauses.length > 1 ? shared(context, clauses) : null;
  for (const [at, clause] of clauses.entries()) {
    const count = clauses.length === 1 ? foundFor(context, clause, true) : (several?.[at] ?? null);
    if (count === null) return null;
    const loss = lossOf(context, clause, count);
    const expression = operation(
      "−",
      number(score),
      clause.first
        ? number(loss)
        : operation("×", number(stepsOf(context, clause, count)), number(worth(clause.points, context))),
    );
    const exact = score.minus(loss);
    score = afterLoss(context, score, loss, clause);
    lines.push(
      rule(clause),
      arithmetic(expression, exact, context.options.scorePlaces),
      ...(exact.eq(score) ? [] : [{ line: "capped", at: score, from: exact } as const]),
    );
  }
  return scored(score, lines);
}

function saysNone(clause: Clause): boolean {
  if (clause.kind !== "threshold" || clause.effect?.gives === "keep" || clause.effect === null) return false;
  const bounds = clause.condition.parts.flatMap((part) => part.test.flat());
  return bounds.every(
    ({ sign, quantity }) => quantity.number.eq(0) && (sign === "=" || sign === "≤") && quantity.unit !== "%",
  );
}

type ZeroLine = Extract<Clause, { kind: "zero-line" }>;

/** 每发现1例扣1分，发现3例及以上的不得分: so many of the same that nothing is left. */
function isForfeit(clause: Clause, deductions: readonly Deduction[]): clause is ZeroLine {
  const [deduction, second] = deductions;
  return (
    clause.kind === "zero-line" &&
    deduction !== undefined &&
    !second &&
    clause.condition.parts.every(({ test }) =>
      test
        .flat()
        .every(
          ({ sign, quantity }) =>
            isCount(quantity.unit) && sameCount(quantity.unit, deduction.per.unit) && (sign === "≥" || sign === ">"),
        ),
    )
  );
}

/** What the forfeit leaves where there were so many; null where there were not. */
function forfeited(context: Context, forfeits: readonly ZeroLine[], deduction: Deduction | undefined): Given | null {
  const count = deduction && forfeits.length > 0 ? foundFor(context, deduction, true) : null;
  if (count === null) return null;
  const hit = forfeits.find((clause) =>
    clause.condition.parts.some(({ test }) => chosen([{ clause, test }], decimal(count), context.options) !== null),
  );
  return hit ? scored(zero, [rule(hit), { line: "none", because: "standard" }]) : null;
}

/** 2个工作日内公开的得2分 beside 每发现一份未按时公开的扣0.5分: all the points for what the faults are faults of. */
function isWholeOnly(clauses: readonly Clause[], context: Context): boolean {
  const [only, second] = clauses.filter(({ kind }) => kind !== "limit" && kind !== "note");
  if (!only || second) return false;
  if (only.kind !== "threshold" && only.kind !== "state" && only.kind !== "deadline") return false;
  return only.effect !== null && earnsAll(only.effect, context);
}

const plain = new Set<Clause["kind"]>([
  "item-deduction",
  "limit",
  "note",
  "requirement",
  "not-applicable",
  "veto",
  "award",
  "item-reference",
  "otherwise",
]);

/** 有台账，缺3个月记录 beside 建立台账得2分，没有的不得分: the words without a count tell which state the deductions start from. */
function baseOf(context: Context, rest: (context: Context) => Given): Given {
  const base = rest(context);
  const { facts, clauses } = context;
  const words = facts.states.filter(({ words }) => !/\d/u.test(words)).map(({ words }) => words);
  const stated = clauses.every(({ kind }) => ["state", "note", "limit", "otherwise", "veto"].includes(kind));
  if (base.status !== "unreadable" || !stated || words.length === 0 || words.length === facts.states.length)
    return base;
  return rest({ ...context, facts: factsOf(words.join(",")) });
}

/**
 * What things found or counted give; null where the sentence is not about them alone. `rest` scores the clauses beside
 * them: what it gives is the base that the deductions are taken from.
 */
export function byEvents(asked: Context, rest: (context: Context) => Given): Given | null {
  const deductions = asked.clauses.filter(isDeduction);
  const forfeits = asked.clauses.flatMap((clause) => (isForfeit(clause, deductions) ? [clause] : []));
  const lost = forfeited(asked, forfeits, deductions[0]);
  if (lost) return lost;
  const given = { ...asked, clauses: asked.clauses.filter((clause) => !forfeits.some((one) => one === clause)) };
  // 事故为0得满分，每发生1起扣2分: none of it is where the deductions start.
  const context = deductions.length > 0 ? { ...given, clauses: given.clauses.filter((one) => !saysNone(one)) } : given;
  if (deductions.length === 0 || context.clauses.some(({ kind }) => kind === "item-award")) return null;
  return byCounts(withoutNever(context, deductions), deductions, rest);
}

/** 未发放的不得分 beside each of what was sent wrongly: so many faults tell that it was done. */
function withoutNever(context: Context, deductions: readonly Deduction[]): Context {
  const { facts, clauses } = context;
  const told =
    facts.figures.length > 0 &&
    facts.figures.every(({ quantity }) => deductions.some(({ per }) => sameCount(quantity.unit, per.unit)));
  if (!told || deductions.some(({ short }) => short)) return context;
  const isNever = (clause: Clause): boolean =>
    clause.kind === "state" &&
    clause.effect.gives === "none" &&
    /^(?:未|没有)/u.test(clause.condition.words) &&
    facts.states.every(({ phrase }) => relationOf(phraseOf(clause.condition.words), phrase) !== "same");
  return { ...context, clauses: clauses.filter((clause) => !isNever(clause)) };
}

function byCounts(context: Context, deductions: readonly Deduction[], rest: (context: Context) => Given): Given | null {
  const states = context.clauses.filter((clause) => clause.kind === "state");
  const spared = states.some(
    (clause) =>
      clause.effect.gives === "keep" &&
      context.facts.states.some(({ phrase }) => relationOf(phraseOf(clause.condition.words), phrase) !== null),
  );
  // 整改到位的不扣分: how many of them were, a count of faults does not say
  if (spared && (context.facts.found?.count ?? 1) > 0) return unreadableActual;
  // 缺两项扣4分 beside 缺一项扣2分: counted twice, were both to hold
  const rungs = states.some(
    ({ condition, effect }) =>
      effect.gives === "deduct" && /[\d一二两三四五六七八九十][项个处次起例条件]/u.test(condition.words),
  );
  if (rungs) return unreadableActual;
  const references = context.clauses.every(
    (clause) => clause.kind !== "item-reference" || clause.condition.on === "all-items",
  );
  const full = states.every(
    (clause) => clause.effect.gives === "full" || clause.effect.gives === "keep" || clause.effect.gives === "award",
  );
  if (
    context.clauses.every((clause) => plain.has(clause.kind) || clause.kind === "state") &&
    references &&
    full &&
    (states.length <= 1 || states.every((clause) => earnsAll(clause.effect, context)))
  )
    return deducted(context, deductions, context.full) ?? unreadableActual;
  // whether the rule applies at all has been asked before
  const others = context.clauses.filter(({ kind }) => kind !== "item-deduction" && kind !== "not-applicable");
  // 研究、论证、评估的得2分，缺少一项扣0.5分 beside other items: what is missing is of the last, and would count twice
  const inside = others.some(({ kind }) => kind === "itemised-award") && deductions.some(({ short }) => short);
  if (inside && context.facts.all !== true) return unreadableActual;
  const base = baseOf({ ...context, clauses: others }, rest);
  // 精准率100%得满分，发现1例扣2分: a count of faults needs no rate.
  const beside = new Set<Clause["kind"]>(["limit", "note", "veto"]);
  const whole = others.filter(({ kind }) => !beside.has(kind)).every(isWholeRate) || isWholeOnly(others, context);
  const counts = base.status === "unreadable" && whole;
  if (
    counts &&
    context.facts.figures.every(({ quantity }) => deductions.some(({ per }) => sameCount(quantity.unit, per.unit)))
  )
    return deducted(context, deductions, context.full) ?? unreadableActual;
  if (base.status !== "scored") return base;
  if (others.some(isWholeRate) && base.score.eq(context.full) && context.facts.figures.length === 1) return base;
  const result = deducted(context, deductions, base.score);
  if (result?.status === "scored") return scored(result.score, [...base.working, ...result.working]);
  const most = deductions.map((clause) => mostDeducted(context, clause));
  const low = most.includes(null) ? zero : most.reduce<Decimal>((left, cap) => left.minus(cap ?? zero), base.score);
  return {
    status: "judgement",
    low: low.lt(0) ? zero : low,
    high: base.score,
    proposal: null,
    working: [...base.working, { line: "range", low, high: base.score, because: "no-figure" }],
  };
}
