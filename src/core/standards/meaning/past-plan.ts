/** Actuals that say how far past a plan they are, and not what they come to: 超概算12%, 超预算0.6万元. */
import { decimal, zero } from "../../decimal";
import { baseOf, isPlanned, sizeOf, type Quantity } from "../figure";
import { unreadableActual, type Context, type Given } from "./context";
import { earnsAll, given } from "./effects";
import type { FigureClause, FormulaClause, Ladder } from "./ladder";
import { targetFigure } from "./measure";
import { chosen, type Region } from "./region";
import { startOf } from "./start";
import type { StepClause } from "./steps";

/** 超概算12% beside 超10%以上不得分: the figure that it comes to, so that every region is asked. */
export function fromGap(ladder: Ladder, step: StepClause | undefined, rest: (ladder: Ladder) => Given): Given {
  const { context } = ladder;
  const { gap, figures } = context.facts;
  const [figure] = figures;
  const start = step ? startOf(context, step) : null;
  if (!gap || !figure || !start || baseOf(gap.quantity) !== "ratio") return unreadableActual;
  const rate = isPlanned(start.shown) || baseOf(start.shown) === "ratio";
  if (!rate) return unreadableActual;
  const size = gap.direction === "up" ? start.size.plus(sizeOf(gap.quantity)) : start.size.minus(sizeOf(gap.quantity));
  const quantity = { number: size.times(100), unit: "%" };
  const facts = {
    ...context.facts,
    gap: null,
    squeezed: "",
    figures: [{ ...figure, quantity, label: "", exact: true, moved: null, role: null }],
  };
  return rest({ ...ladder, context: { ...context, facts } });
}

/**
 * 超预算0.6万元 beside 不超过预算的得4分，超过的不得分: past the plan, by how much of it nobody says, and nobody asks. The condition that
 * holds then; null where that is not how the sentence asks.
 */
export function planPassed(
  { context, figures, steps, formulas }: Ladder,
  regions: readonly Region<FigureClause | StepClause | FormulaClause>[],
): FigureClause | "elsewhere" | null {
  const { gap, figures: said } = context.facts;
  if (!gap || said.length !== 1 || baseOf(gap.quantity) !== "元" || context.target) return null;
  const bounds = figures.flatMap(({ condition }) => condition.parts.flatMap(({ test }) => test.flat()));
  const ofPlan = bounds.every(({ quantity }) => isPlanned(quantity) && quantity.number.eq(1));
  if (steps.length + formulas.length > 0 || bounds.length === 0 || !ofPlan) return null;
  const near = decimal(gap.direction === "up" ? "1.000001" : "0.999999");
  const region = chosen(regions, near, context.options);
  if (region === null) return "elsewhere";
  if (region === "conflict") return null;
  const { clause } = region;
  return clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line" ? clause : null;
}

const over = /^[若如凡]?(?:实际)?超(?:支|出|预算|概算|计划|批复)/u;

/** 超支3万元以内扣2分: rungs of how much it is over, in money. */
function isOverAmount({ condition }: FigureClause): boolean {
  const bounds = condition.parts.flatMap(({ test }) => test.flat());
  return over.test(condition.words) && bounds.every(({ quantity }) => baseOf(quantity) === "元");
}

/** How much it is over what it may cost, in 元; 0 or less where it is not. Null where the actual does not say. */
function excessOf(context: Context): Quantity | null {
  const { gap, figures } = context.facts;
  const [figure, second] = figures;
  if (!figure || second || baseOf(figure.quantity) !== "元" || /[约近]|左右|多$/u.test(context.facts.squeezed))
    return null;
  if (gap) return gap.direction === "up" ? gap.quantity : { ...gap.quantity, number: zero };
  const due = figure.exact ? targetFigure(context.target) : null;
  if (!due || baseOf(due) !== "元" || context.target?.atMost !== true) return null;
  if (figure.quantity.unit === due.unit) return { number: figure.quantity.number.minus(due.number), unit: due.unit };
  return { number: sizeOf(figure.quantity).minus(sizeOf(due)), unit: "元" };
}

/** What rungs of how much it is over give, beside 未超支得满分; null where the sentence has none, or the actual no figure. */
export function byOverAmounts(
  context: Context,
  figures: readonly FigureClause[],
  rest: (ladder: Ladder) => Given,
): Given | null {
  const rungs = figures.filter(isOverAmount);
  if (rungs.length === 0 || context.facts.figures.length === 0) return null;
  const others = figures.filter((clause) => !rungs.includes(clause));
  const ofPlan = others.every(({ condition }) =>
    condition.parts.every(({ test }) =>
      test.flat().every(({ quantity }) => isPlanned(quantity) && quantity.number.eq(1)),
    ),
  );
  const excess = excessOf(context);
  const [figure] = context.facts.figures;
  if (!ofPlan || !excess || !figure) return unreadableActual;
  const within =
    context.clauses.find((clause) => clause.kind === "state" && earnsAll(clause.effect, context)) ?? others[0];
  if (excess.number.lte(0))
    return within && "effect" in within ? given(context, within, within.effect) : unreadableActual;
  const said = { ...figure, quantity: excess, label: "", behind: "", exact: true, moved: null, role: null };
  const facts = { ...context.facts, gap: null, squeezed: "", figures: [said] };
  const plain = rungs.map((clause) => ({
    ...clause,
    condition: { ...clause.condition, parts: clause.condition.parts.map((part) => ({ ...part, subject: "" })) },
  }));
  return rest({
    context: { ...context, clauses: plain, facts, target: null },
    figures: plain,
    steps: [],
    formulas: [],
    subject: "",
  });
}
