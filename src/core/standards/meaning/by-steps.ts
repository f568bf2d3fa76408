/** Points by steps: down from the threshold, up past it, or both. */
import { maximum, minimum, zero, type Decimal } from "../../decimal";
import { changeIn } from "../change";
import { baseOf, sizeOf, type Quantity } from "../figure";
import { rule, scored, unreadableActual, unreadableStandard, worth, type Context, type Given } from "./context";
import { lateness } from "../parsing/arrange/delays";
import { deviationOf, isSymmetric } from "./deviation";
import { wholeSaid, type Ladder } from "./ladder";
import { afterLoss, mostAdded, mostAwarded } from "./limits";
import { measured } from "./measure";
import { arithmetic, number, operation } from "./show";
import { startOf, thresholds } from "./start";
import { stepsBetween, stepsOfGap, type StepClause, type Steps } from "./steps";

function stepLine(ladder: Ladder, clause: StepClause, steps: Steps, base: Decimal): Given {
  const { context } = ladder;
  const points = worth(clause.points, context);
  const change = steps.count.times(points);
  const up = clause.kind === "step-award";
  const score = up ? base.plus(change) : afterLoss(context, base, change, clause);
  const exact = up ? score : base.minus(change);
  const expression = operation(up ? "+" : "−", number(base), operation("×", steps.expression, number(points)));
  const lines = [rule(clause), arithmetic(expression, exact, context.options.scorePlaces)];
  return scored(score, exact.eq(score) ? lines : [...lines, { line: "capped", at: score, from: exact }]);
}

/** Steps of a gap that the actual itself states (低于目标2个百分点); null where it states none. */
export function byGap(ladder: Ladder, clause: StepClause): Given | null {
  const { delay, gap, figures, squeezed } = ladder.context.facts;
  // 30日内下达，每逾期1天扣0.1分: the time past the end is what the actual says
  const ladderOfDelays = ladder.subject === lateness;
  if (
    delay &&
    delay !== "none" &&
    !ladderOfDelays &&
    clause.direction === "up" &&
    baseOf(delay) === baseOf(clause.per)
  ) {
    const steps = stepsOfGap(delay, clause.per, ladder.context.options);
    return steps && stepLine(ladder, clause, steps, ladder.context.full);
  }
  // 与上年持平 beside 比上年每增加1个百分点
  const change = figures.length === 0 && /上年|去年|同期|同比/u.test(clause.text) ? changeIn(squeezed) : null;
  const still = change?.change === "=" || change?.change === (clause.direction === "up" ? "<" : ">");
  if (change && still && clause.direction !== "either") {
    const none = stepsOfGap({ ...clause.per, number: zero }, clause.per, ladder.context.options);
    return none && stepLine(ladder, clause, none, ladder.context.full);
  }
  const [figure] = figures;
  const saved = figures.length === 1 && figure && /(?:节约|结余)了?$/u.test(figure.label);
  if (saved && clause.direction === "up" && baseOf(figure.quantity) === baseOf(clause.per) && /超/u.test(clause.text)) {
    const none = stepsOfGap({ ...figure.quantity, number: zero }, clause.per, ladder.context.options);
    return none && stepLine(ladder, clause, none, ladder.context.full);
  }
  const free = figures.length === 1 && startOf(ladder.context, clause) === null;
  const moved = free && figure?.moved ? { direction: figure.moved, quantity: figure.quantity } : null;
  const off = gap && figures.length === 1 ? gap : moved;
  if (!off) return null;
  // 节约率＜0的，每超支1%: what it is over lies below 0
  const past = clause.direction === "down" && off.direction === "up" && /每超[支出过]/u.test(clause.text);
  if (past && !clause.when?.flat().every(({ quantity }) => quantity.number.eq(0))) return unreadableActual;
  const good = !past && clause.direction !== "either" && clause.direction !== off.direction;
  const quantity = good ? { ...off.quantity, number: zero } : off.quantity;
  const steps = stepsOfGap(quantity, clause.per, ladder.context.options);
  return steps && stepLine(ladder, clause, steps, ladder.context.full);
}

/** The end of ±5%以内, where steps in either direction start. */
function evenEdge(context: Context, clause: StepClause): Quantity | null {
  const [test, second] = clause.when ? [clause.when] : thresholds(context);
  if (!test || second || clause.direction === "down" || baseOf(clause.per) !== "ratio" || !isSymmetric(test))
    return null;
  const [edge] = test.flat().filter(({ quantity }) => quantity.number.gt(0));
  return edge && baseOf(edge.quantity) === "ratio" ? edge.quantity : null;
}

function outsideOf(ladder: Ladder, clause: StepClause, edge: Quantity): Given {
  const { context } = ladder;
  const off = deviationOf(context, clause.subject === "" ? ladder.subject : clause.subject);
  if (!off) return unreadableActual;
  const beyond = maximum(off.size.abs().minus(sizeOf(edge)), zero);
  const steps = stepsOfGap({ number: beyond.times(100), unit: "%" }, clause.per, context.options);
  return steps ? stepLine(ladder, clause, steps, context.full) : unreadableStandard;
}

/** 90%～110%之间得满分，每偏离1个百分点: the ends of the range, where it does not lie evenly around 0. */
function rangeOf(context: Context, clause: StepClause): readonly [Quantity, Quantity] | null {
  const [test, second] = thresholds(context);
  const [low, high] = test?.[0] ?? [];
  if (!test || second || test.length > 1 || !low || !high || clause.direction !== "either") return null;
  if (isSymmetric(test) || sizeOf(low.quantity).gte(sizeOf(high.quantity))) return null;
  const same = baseOf(low.quantity) === baseOf(high.quantity) && low.quantity.number.gt(0);
  return same ? [low.quantity, high.quantity] : null;
}

function outsideRange(ladder: Ladder, clause: StepClause, [low, high]: readonly [Quantity, Quantity]): Given {
  const { context } = ladder;
  const found = measured(context, ladder.subject, low);
  if (!found) return unreadableActual;
  const beyond = maximum(maximum(sizeOf(low).minus(found.size), found.size.minus(sizeOf(high))), zero);
  const steps = stepsOfGap({ number: beyond.times(100), unit: "%" }, clause.per, context.options);
  return steps ? stepLine(ladder, clause, steps, context.full) : unreadableStandard;
}

/** What one clause of steps leaves of the full points. */
export function byStep(ladder: Ladder, clause: StepClause): Given {
  const { context } = ladder;
  const range = rangeOf(context, clause);
  if (range) return outsideRange(ladder, clause, range);
  if (clause.kind === "deviation-deduction" && baseOf(clause.per) === "ratio" && !evenEdge(context, clause)) {
    const off = deviationOf(context, clause.subject);
    if (!off) return unreadableActual;
    const steps = stepsOfGap({ number: off.size.abs().times(100), unit: "%" }, clause.per, context.options);
    return steps ? stepLine(ladder, clause, steps, context.full) : unreadableStandard;
  }
  const edge = evenEdge(context, clause);
  if (edge) return outsideOf(ladder, clause, edge);
  const start = startOf(context, clause);
  if (!start) return unreadableStandard;
  const subject = clause.subject === "" ? ladder.subject : clause.subject;
  const found = measured(context, subject, start.shown) ?? wholeSaid(context, subject, baseOf(start.shown));
  if (!found) return unreadableActual;
  // 未达到的，每差1微克 of a target that is a most: further above it
  const off = clause.direction === "down" && context.target?.atMost === true && /每相?差/u.test(clause.text);
  const signed = clause.direction === null || off ? ({ ...clause, direction: "up" } as const) : clause;
  // 绝对值每增加1个百分点: whichever way it is off
  const absolute = found.size.lt(0) && /绝对值/u.test(clause.text);
  const shown = absolute ? { ...found.shown, number: found.shown.number.abs() } : found.shown;
  const steps = stepsBetween(signed, start, absolute ? found.size.abs() : found.size, shown, context.options);
  return stepLine(ladder, clause, steps, context.full);
}

/** 每增加或减少…: up and down from the threshold. */
export function bothWays(ladder: Ladder, clause: StepClause): Given {
  const start = startOf(ladder.context, { ...clause, direction: "down" });
  const found = start && measured(ladder.context, ladder.subject, start.shown);
  if (!start || !found) return unreadableActual;
  const rising = found.size.gte(start.size);
  const turned: StepClause = rising
    ? { ...clause, direction: "up", kind: "step-award" }
    : { ...clause, direction: "down", kind: "step-deduction" };
  return stepLine(
    ladder,
    turned,
    stepsBetween(turned, start, found.size, found.shown, ladder.context.options),
    ladder.context.full,
  );
}

/** 每高…扣0.4，每低…扣0.2: each direction has steps of its own. */
export function byDirection(ladder: Ladder, steps: readonly StepClause[]): Given {
  if (new Set(steps.map((clause) => clause.direction)).size < steps.length) return unreadableStandard;
  let score = ladder.context.full;
  for (const step of steps) {
    const result = byStep(ladder, step);
    if (result.status !== "scored" || result.score.lt(score)) return result;
    score = minimum(score, result.score);
  }
  return scored(score, [{ line: "full", points: score, because: "standard" }]);
}

/** The most that steps up from a base lead to. */
function mostOf(context: Context, base: Decimal): Decimal {
  const [awarded, added] = [mostAwarded(context) ?? context.weight, mostAdded(context)];
  return minimum(minimum(awarded, context.weight), added ? base.plus(added) : awarded);
}

/** 达到85%得6分，每高1个点加0.4分，满分10分: the steps go up from the points of the one figure that passes. */
function fromPass(ladder: Ladder, award: StepClause, result: Given): Given {
  const { context, figures } = ladder;
  const [pass, second] = figures.filter(({ kind }) => kind !== "zero-line");
  if (!pass || second || pass.effect?.gives !== "award" || result.status !== "scored") return result;
  const base = worth(pass.effect.points, context);
  if (!result.score.eq(base) || !base.gt(0)) return result;
  const raised: Ladder = { ...ladder, context: { ...context, full: base } };
  const more = byGap(raised, award) ?? byStep(raised, award);
  if (more.status !== "scored") return more;
  const score = minimum(maximum(base, more.score), mostOf(context, base));
  const lines = [...result.working, ...more.working];
  return scored(score, score.eq(more.score) ? lines : [...lines, { line: "capped", at: score, from: more.score }]);
}

/** Points added past the threshold (每增加1%加0.5分), where the rest is full. */
export function withAwards(ladder: Ladder, result: Given): Given {
  const award = ladder.steps.find((clause) => clause.kind === "step-award");
  if (!award || result.status !== "scored") return result;
  if (result.score.lt(ladder.context.full)) return fromPass(ladder, award, result);
  const more = byGap(ladder, award) ?? byStep(ladder, award);
  if (more.status !== "scored") return more;
  const added = mostAdded(ladder.context);
  const most = added && ladder.context.full.plus(added);
  const lines = [...result.working, ...more.working];
  if (most && more.score.gt(most))
    return scored(maximum(result.score, most), [...lines, { line: "capped", at: most, from: more.score }]);
  return scored(maximum(result.score, more.score), lines);
}
