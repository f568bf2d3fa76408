/** Actuals that say how far past a plan they are, and not what they come to: 超概算12%, 超预算0.6万元. */
import { decimal } from "../../decimal";
import { baseOf, isPlanned, sizeOf } from "../figure";
import { unreadableActual, type Given } from "./context";
import type { FigureClause, FormulaClause, Ladder } from "./ladder";
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
