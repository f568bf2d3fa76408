/** 之间按插值计分, 中间线性: along the line between two figures that the sentence gives points for. */
import { zero, type Decimal } from "../../decimal";
import { sizeOf, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import { rule, scored, unreadableActual, unreadableStandard, worth, type Context, type Given } from "./context";
import { measureFor, type Ladder } from "./ladder";
import type { Measured } from "./measure";
import { arithmetic, figureOf, number, operation } from "./show";

/** A figure of the sentence with the points that it earns. */
interface Anchor {
  readonly figure: Quantity;
  readonly points: Decimal;
}

/** 70%得一半分，100%得满分，中间按插值: along the line between two anchors. */
function interpolated(
  context: Context,
  clause: Clause,
  [low, high]: readonly [Anchor, Anchor],
  { shown, size }: Measured,
): Given {
  const [bottom, top] = [sizeOf(low.figure), sizeOf(high.figure)];
  const rise = high.points.minus(low.points);
  const score = low.points.plus(rise.times(size.minus(bottom)).div(top.minus(bottom)));
  const share = operation(
    "÷",
    operation("−", figureOf(shown), figureOf(low.figure)),
    operation("−", figureOf(high.figure), figureOf(low.figure)),
  );
  const climb = operation("×", share, number(rise));
  const expression = low.points.eq(zero) ? climb : operation("+", number(low.points), climb);
  return scored(score, [rule(clause), arithmetic(expression, score, context.options.scorePlaces)]);
}

const isLinear = (clause: Clause): boolean =>
  (clause.kind === "proportional" && clause.by === "between") ||
  (clause.kind === "band" && clause.effect.gives === "proportion" && clause.effect.by === "between");

/** The figures of the sentence with their points, from the lowest up; null where one has none, or more than one end. */
function anchorsOf({ context, figures }: Ladder): readonly Anchor[] | null {
  const found: Anchor[] = [];
  for (const { condition, effect } of figures.filter((clause) => !isLinear(clause))) {
    const [bound, other] = condition.parts.flatMap(({ test }) => test.flat());
    if (!bound || other) return null;
    if (effect?.gives === "none") found.push({ figure: bound.quantity, points: zero });
    else if (effect?.gives === "award") found.push({ figure: bound.quantity, points: worth(effect.points, context) });
    else if (effect === null || effect.gives === "full") found.push({ figure: bound.quantity, points: context.full });
    else return null;
  }
  const earning = found.filter(({ points }) => !points.eq(zero));
  const plain = found.filter(
    (one) => !one.points.eq(zero) || !earning.some(({ figure }) => sizeOf(figure).eq(sizeOf(one.figure))),
  );
  return plain.toSorted((first, second) => sizeOf(first.figure).cmp(sizeOf(second.figure)));
}

/** 之间按插值计分: where the figure lies between two that the sentence gives points for. Null where it lies elsewhere. */
export function byLine(ladder: Ladder): Given | null {
  const line = ladder.context.clauses.find(isLinear);
  const points = line ? anchorsOf(ladder) : null;
  if (!line || !points) return line ? unreadableStandard : null;
  const [first] = points;
  const found = first ? measureFor(ladder, [[{ sign: "=", quantity: first.figure, firm: "explicit" }]]) : null;
  if (!found) return unreadableActual;
  const at = points.findIndex(({ figure }) => sizeOf(figure).gt(found.size));
  const [low, high] = [points[at - 1], points[at]];
  if (!low || !high) return null;
  if (sizeOf(low.figure).eq(found.size))
    return scored(low.points, [rule(line), { line: "named", text: line.text, points: low.points }]);
  return interpolated(ladder.context, line, [low, high], found);
}
