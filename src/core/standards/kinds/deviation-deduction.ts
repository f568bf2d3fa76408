/** 实际与计划每相差3%，扣1分: points lost with each step off, in either direction. */
import type { Kind } from "../draft";
import { printPoints, printStep, stepOf, type StepBase } from "./step";

export interface DeviationDeductionClause extends StepBase {
  readonly kind: "deviation-deduction";
}

export const deviationDeduction: Kind<DeviationDeductionClause> = {
  read: (draft) => {
    if (draft.effect?.gives !== "deduct" || draft.every?.direction !== "either") return null;
    const step = stepOf(draft, draft.effect.points);
    return step && { ...step, kind: "deviation-deduction" };
  },
  print: (clause) => `${printStep(clause)}扣${printPoints(clause.points)}`,
};
