/** 低于90%不低于80%的部分每降低1%扣0.5分，低于80%的部分每降低1%扣1分: each part of the way costs its own. */
import { maximum, sum, zero, type Decimal } from "../../decimal";
import { sizeOf } from "../figure";
import type { WorkingLine } from "../standard";
import { rule, scored, unreadableActual, unreadableStandard, worth, type Context, type Given } from "./context";
import type { Ladder } from "./ladder";
import { afterLoss } from "./limits";
import { measured } from "./measure";
import { within } from "./region";
import { arithmetic, number, operation } from "./show";
import { thresholds } from "./start";
import { stepsOfGap, type StepClause } from "./steps";

interface Cost {
  readonly points: Decimal;
  readonly lines: readonly WorkingLine[];
}

/** What one tier costs at a figure; null where it has no upper end, or steps of another measure. */
function costOf(context: Context, tier: StepClause, size: Decimal): Cost | null {
  const bounds = tier.when?.[0] ?? [];
  const top = bounds.find(({ sign }) => sign === "<" || sign === "≤")?.quantity;
  const bottom = bounds.find(({ sign }) => sign === ">" || sign === "≥")?.quantity;
  if (!top) return null;
  const part = sizeOf(top).minus(bottom ? maximum(size, sizeOf(bottom)) : size);
  if (part.lte(0)) return { points: zero, lines: [] };
  const steps = stepsOfGap({ number: part.times(100), unit: "%" }, tier.per, context.options);
  if (!steps) return null;
  const each = worth(tier.points, context);
  const points = steps.count.times(each);
  const line = arithmetic(operation("×", steps.expression, number(each)), points, context.options.scorePlaces);
  return { points, lines: [rule(tier), line] };
}

/** What such tiers leave of the full points; null where the sentence has none. */
export function tiered(ladder: Ladder, steps: readonly StepClause[]): Given | null {
  const { context, figures } = ladder;
  const tiers = steps.filter(({ direction, when }) => when && direction === "down");
  const last = tiers.at(-1);
  const told = context.clauses.some(({ text }) => text.includes("部分"));
  if (!last || tiers.length < 2 || tiers.length < steps.length || !told) return null;
  const [test, second] = thresholds(context);
  const edge = test?.flat().find(({ sign }) => sign === "≥" || sign === ">")?.quantity;
  const found = edge && measured(context, ladder.subject, edge);
  if (!found) return unreadableActual;
  const zeroLines = figures.filter(({ kind }) => kind === "zero-line");
  if (second || figures.length > zeroLines.length + 1) return unreadableStandard;
  const fallen = zeroLines.find(({ condition }) =>
    condition.parts.every((part) => within(part.test, found.size, context.options) !== null),
  );
  if (fallen) return scored(zero, [rule(fallen), { line: "none", because: "standard" }]);
  const costs = tiers.flatMap((tier) => costOf(context, tier, found.size) ?? []);
  if (costs.length < tiers.length) return unreadableStandard;
  const loss = sum(costs.map(({ points }) => points));
  const left = context.full.minus(loss);
  const score = afterLoss(context, context.full, loss, last);
  const whole = arithmetic(operation("−", number(context.full), number(loss)), left, context.options.scorePlaces);
  const lines = [...costs.flatMap((cost) => cost.lines), whole];
  return scored(score, score.eq(left) ? lines : [...lines, { line: "capped", at: score, from: left }]);
}
