/** 小组活动不少于24次、社区活动不少于12次，每少一次扣0.5分: what each of several counts falls short, deducted together. */
import { zero } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import { sameCount } from "../lexer/units";
import type { FigurePart } from "../parsing/figures";
import { rule, scored, unreadableActual, worth, type Given } from "./context";
import type { Ladder } from "./ladder";
import { afterLoss } from "./limits";
import { arithmetic, number, operation } from "./show";
import { common } from "./subjects";
import { stepsBetween, type StepClause } from "./steps";

/** The one end that a part asks for; null where it is no least or most. */
function edgeOf(part: FigurePart, step: StepClause): Quantity | null {
  const [bound, other] = part.test.flat();
  if (!bound || other) return null;
  const least = bound.sign === "≥" || bound.sign === ">";
  const most = bound.sign === "≤" || bound.sign === "<";
  const fits = step.direction === "down" ? least : step.direction === "up" && most;
  const same = baseOf(bound.quantity) === baseOf(step.per) || sameCount(bound.quantity.unit, step.per.unit);
  return fits && same ? bound.quantity : null;
}

/** Which figure of the actual answers each part; null where that is not plain. */
function figuresOf(ladder: Ladder, parts: readonly FigurePart[]): readonly Quantity[] | null {
  const { figures } = ladder.context.facts;
  if (figures.length !== parts.length) return null;
  const answers = parts.map((part) => {
    const fits = figures.map(({ label, behind }) => common(part.subject, `${label}|${behind}`));
    const most = Math.max(...fits);
    return most < 2 || fits.indexOf(most) !== fits.lastIndexOf(most) ? null : figures[fits.indexOf(most)];
  });
  const found = answers.flatMap((one) => (one?.exact === true ? [one] : []));
  return found.length === parts.length && new Set(found).size === parts.length
    ? found.map(({ quantity }) => quantity)
    : null;
}

/** What is left of the full points; null where the sentence is no such one. */
export function byEachShort(ladder: Ladder): Given | null {
  const { context, figures, steps } = ladder;
  const [only, second] = figures;
  const [step, another] = steps;
  const parts = only?.condition.parts ?? [];
  if (!only || second || only.kind !== "threshold" || !step || another || step.when || parts.length < 2) return null;
  if (step.kind !== "step-deduction") return null;
  const edges = parts.flatMap((part) => edgeOf(part, step) ?? []);
  if (edges.length < parts.length) return null;
  const done = figuresOf(ladder, parts);
  if (!done) return unreadableActual;
  const points = worth(step.points, context);
  let loss = zero;
  const lines = [];
  for (const [at, edge] of edges.entries()) {
    const quantity = done[at];
    if (!quantity) return unreadableActual;
    const steps = stepsBetween(step, { size: sizeOf(edge), shown: edge }, sizeOf(quantity), quantity, context.options);
    const lost = steps.count.times(points);
    if (lost.gt(0))
      lines.push(arithmetic(operation("×", steps.expression, number(points)), lost, context.options.scorePlaces));
    loss = loss.plus(lost);
  }
  const exact = context.full.minus(loss);
  const score = afterLoss(context, context.full, loss, step);
  const left = arithmetic(operation("−", number(context.full), number(loss)), exact, context.options.scorePlaces);
  const capped = { line: "capped", at: score, from: exact } as const;
  return scored(score, [rule(step), ...lines, left, ...(exact.eq(score) ? [] : [capped])]);
}
