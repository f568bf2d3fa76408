/** Where steps start: at the end that the sentence names, else at the target, the plan, or 100 % (domain: A9). */
import { decimal, hundred, one, zero, type Decimal } from "../../decimal";
import { baseOf, goalUnit, isPlanned, sizeOf, type Bound, type FigureTest, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import { isCount, sameCount } from "../lexer/units";
import { lateness } from "../parsing/arrange/delays";
import { phraseOf } from "../phrase";
import type { Context } from "./context";
import { plannedIn, targetFigure } from "./measure";
import { wholePlan, type Start, type StepClause } from "./steps";

const planned = /计划|目标|任务|预算|指标值|达标/u;
const rate = /[率度比]|完成|到位/u;

function ends(test: FigureTest, side: "low" | "high"): readonly Bound[] {
  return test.flat().filter((bound) => (side === "low" ? ["≥", ">", "="] : ["≤", "<", "="]).includes(bound.sign));
}

/** So many times a figure. */
function scaled(quantity: Quantity, by: Decimal): Quantity {
  return { ...quantity, number: quantity.number.times(by) };
}

/** A bound as a start; a share of a target that is itself a rate is that many percent (90 % of ≥95 % are 85.5 %). */
function startAt(bound: Bound | undefined, context: Context, per: string): Start | null {
  if (!bound) return null;
  const target = targetFigure(context.target) ?? plannedIn(context);
  if (isPlanned(bound.quantity) && target && baseOf(target) !== "ratio" && baseOf(target) === per)
    return { size: sizeOf(bound.quantity).times(sizeOf(target)), shown: scaled(target, bound.quantity.number) };
  if (!isPlanned(bound.quantity) || !target || baseOf(target) !== "ratio")
    return { size: sizeOf(bound.quantity), shown: bound.quantity };
  const size = sizeOf(bound.quantity).times(sizeOf(target));
  return { size, shown: { number: size.times(100), unit: "%" } };
}

function fits(start: Start, clause: StepClause): boolean {
  const [left, right] = [baseOf(start.shown), baseOf(clause.per)];
  if (left === right || (left === "" && start.size.eq(0))) return true;
  if (isPlanned(start.shown)) return right === "ratio" || isPlanned(clause.per);
  if (right === "ratio" && left !== "") return true;
  return isCount(start.shown.unit) && isCount(clause.per.unit) && sameCount(start.shown.unit, clause.per.unit);
}

/** The thresholds of the sentence that earn points; a zero line is none. */
export function thresholds(context: Context): readonly FigureTest[] {
  const found = context.clauses.flatMap((clause) =>
    clause.kind === "threshold" ? clause.condition.parts.map((part) => part.test) : [],
  );
  // 等于100%得满分，每低于100%1个百分点: one edge, said twice.
  const edges = found.map((test) =>
    test
      .flat()
      .map(({ quantity }) => `${baseOf(quantity)}${sizeOf(quantity).toString()}`)
      .join(),
  );
  return found.filter((_, at) => edges.indexOf(edges[at] ?? "") === at);
}

const reached = (clause: Clause): boolean =>
  clause.kind === "state" &&
  !/序时|平均|同期|时间进度/u.test(clause.condition.words) &&
  (clause.effect.gives === "full" || clause.effect.gives === "award") &&
  !phraseOf(clause.condition.words).negative;

function fromTarget(context: Context, clause: StepClause): Start | null {
  const figure = targetFigure(context.target);
  const start = figure && { size: sizeOf(figure), shown: figure };
  return start && fits(start, clause) ? start : null;
}

/** Where the steps of a clause start; null where nothing says. */
export function startOf(context: Context, clause: StepClause): Start | null {
  const { direction, per, when } = clause;
  if (clause.subject === lateness) return { size: zero, shown: { number: zero, unit: per.unit } };
  // Awards go up from the threshold that is reached; deductions from the one that is passed.
  const side = direction === "up" && clause.kind !== "step-award" ? "high" : "low";
  const isRate = baseOf(per) === "ratio";
  if (isRate && context.options.stepsStart === "hundred" && direction === "down") return wholePlan;
  if (when) {
    const edge = startAt(ends(when, side === "low" ? "high" : "low")[0], context, baseOf(per));
    if (edge && fits(edge, clause)) return edge;
  }
  const [test, second] = thresholds(context);
  // 达到目标值得满分，每高于目标值1微克: of a target that is a most
  const reaching = test?.flat().every(({ quantity }) => quantity.unit === goalUnit && quantity.number.eq(1)) ?? false;
  const most = reaching && !second && direction === "up" && context.target?.atMost === true;
  if (most) return fromTarget(context, clause);
  if (test && !second) {
    const edge = startAt(ends(test, side)[0], context, baseOf(per));
    if (edge && fits(edge, clause)) return edge;
    if (!edge || ends(test, side).length > 0) return null;
  }
  if (second) return null;
  if (direction === null) return isRate ? { size: zero, shown: { number: zero, unit: "%" } } : null;
  const target = fromTarget(context, clause);
  if (target) return target;
  if (!isRate) return null;
  const about = `${clause.subject}${clause.text}`;
  if (planned.test(about) || direction === "either") return wholePlan;
  // 按时完成率=…，每低1个百分点: the note before says that it is a rate of completion.
  const defined = context.clauses.some(({ kind, text }) => kind === "note" && /^[^=]{0,16}[率度]=/u.test(text));
  if (direction === "down" && (context.clauses.some(reached) || defined || rate.test(clause.subject))) return wholePlan;
  if (direction === "up" && /控制率|执行率/u.test(`${clause.subject}${context.name}`))
    return { size: one, shown: { number: hundred, unit: "%" } };
  if (direction === "up" && /变动率|变化率|增长率|调整率|超支/u.test(`${clause.subject}${context.name}`))
    return { size: decimal(0), shown: { number: zero, unit: "%" } };
  return null;
}
