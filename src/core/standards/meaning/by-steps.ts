/** Points by steps: down from the threshold, up past it, or both. */
import type { WorkingLine } from "../standard";
import { maximum, minimum, zero, type Decimal } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import { rule, scored, unreadableActual, unreadableStandard, worth, type Context, type Given } from "./context";
import { deviationOf, isSymmetric } from "./deviation";
import { wholeSaid, type Ladder } from "./ladder";
import { afterLoss, mostAwarded } from "./limits";
import { measured } from "./measure";
import { arithmetic, number, operation } from "./show";
import { within } from "./region";
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
  const { gap, figures } = ladder.context.facts;
  const [figure] = figures;
  const free = figures.length === 1 && startOf(ladder.context, clause) === null;
  const moved = free && figure?.moved ? { direction: figure.moved, quantity: figure.quantity } : null;
  const off = gap && figures.length === 1 ? gap : moved;
  if (!off) return null;
  const good = clause.direction !== "either" && clause.direction !== off.direction;
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

/** 低于90%不低于80%的部分每降低1%扣0.5分，低于80%的部分每降低1%扣1分: each part of the way costs its own. */
export function tiered(ladder: Ladder, steps: readonly StepClause[]): Given | null {
  const { context } = ladder;
  const tiers = steps.filter(({ direction, when }) => when && direction === "down");
  const parts = context.clauses.some(({ text }) => /的?部分/u.test(text));
  if (tiers.length < 2 || tiers.length < steps.length || !parts) return null;
  const [test] = thresholds(context);
  const edge = test?.flat().find(({ sign }) => sign === "≥" || sign === ">")?.quantity;
  const found = edge && measured(context, ladder.subject, edge);
  if (!edge || !found) return unreadableActual;
  const others = ladder.figures.filter(({ kind }) => kind !== "threshold");
  const fallen = others.find(
    (clause) =>
      clause.kind === "zero-line" &&
      clause.condition.parts.every((part) => within(part.test, found.size, context.options) !== null),
  );
  if (fallen) return scored(zero, [rule(fallen), { line: "none", because: "standard" }]);
  if (others.some(({ kind }) => kind !== "zero-line") || ladder.figures.length - others.length > 1)
    return unreadableStandard;
  let loss = zero;
  const lines: WorkingLine[] = [];
  for (const tier of tiers) {
    const bounds = tier.when?.[0] ?? [];
    const top = bounds.find(({ sign }) => sign === "<" || sign === "≤")?.quantity;
    const bottom = bounds.find(({ sign }) => sign === ">" || sign === "≥")?.quantity;
    if (!top) return unreadableStandard;
    const reached = bottom ? maximum(found.size, sizeOf(bottom)) : found.size;
    const part = sizeOf(top).minus(reached);
    if (part.lte(0)) continue;
    const quantity = { number: part.times(100), unit: "%" };
    const step = stepsOfGap(quantity, tier.per, context.options);
    if (!step) return unreadableStandard;
    const points = worth(tier.points, context);
    const cost = step.count.times(points);
    loss = loss.plus(cost);
    lines.push(
      rule(tier),
      arithmetic(operation("×", step.expression, number(points)), cost, context.options.scorePlaces),
    );
  }
  const left = context.full.minus(loss);
  const last = tiers.at(-1);
  const score = last ? afterLoss(context, context.full, loss, last) : maximum(left, zero);
  const whole = arithmetic(operation("−", number(context.full), number(loss)), left, context.options.scorePlaces);
  return scored(
    score,
    score.eq(left) ? [...lines, whole] : [...lines, whole, { line: "capped", at: score, from: left }],
  );
}

/** What one clause of steps leaves of the full points. */
export function byStep(ladder: Ladder, clause: StepClause): Given {
  const { context } = ladder;
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
  const signed = clause.direction === null ? ({ ...clause, direction: "up" } as const) : clause;
  const steps = stepsBetween(signed, start, found.size, found.shown, context.options);
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
  const most = minimum(mostAwarded(context) ?? context.weight, context.weight);
  const score = minimum(maximum(base, more.score), most);
  const lines = [...result.working, ...more.working];
  return scored(score, score.eq(more.score) ? lines : [...lines, { line: "capped", at: score, from: more.score }]);
}

/** Points added past the threshold (每增加1%加0.5分), where the rest is full. */
export function withAwards(ladder: Ladder, result: Given): Given {
  const award = ladder.steps.find((clause) => clause.kind === "step-award");
  if (!award || result.status !== "scored") return result;
  if (result.score.lt(ladder.context.full)) return fromPass(ladder, award, result);
  const more = byGap(ladder, award) ?? byStep(ladder, award);
  return more.status === "scored"
    ? scored(maximum(result.score, more.score), [...result.working, ...more.working])
    : more;
}
