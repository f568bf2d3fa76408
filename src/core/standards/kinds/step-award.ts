/** 每增加一个百分点加0.5分: points earned with each step past the threshold, as far as the weight allows. */
import type { Kind } from "../draft";
import { printPoints, printStep, stepOf, type StepBase } from "./step";

export interface StepAwardClause extends StepBase {
  readonly kind: "step-award";
}

export const stepAward: Kind<StepAwardClause> = {
  read: (draft) => {
    if (draft.effect?.gives !== "add") return null;
    const step = stepOf(draft, draft.effect.points);
    return step && { ...step, kind: "step-award" };
  },
  print: (clause) => `${printStep(clause)}加${printPoints(clause.points)}`,
};
