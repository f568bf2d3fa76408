/** 每降低5%扣2分, 每超过一个百分点扣0.5分: points lost with each step off the threshold. */
import type { Kind } from "../draft";
import { printPoints, printStep, stepOf, type StepBase } from "./step";

export interface StepDeductionClause extends StepBase {
  readonly kind: "step-deduction";
}

export const stepDeduction: Kind<StepDeductionClause> = {
  read: (draft) => {
    if (draft.effect?.gives !== "deduct" || draft.every?.direction === "either") return null;
    const step = stepOf(draft, draft.effect.points);
    return step && { ...step, kind: "step-deduction" };
  },
  print: (clause) => `${printStep(clause)}扣${printPoints(clause.points)}`,
};
