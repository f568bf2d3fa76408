/** 每增加或减少1个百分点，增加或扣减0.5分: points move with the figure in both directions. */
import type { Kind } from "../draft";
import { printPoints, stepOf, type StepBase } from "./step";
import { printQuantity } from "../print";

export interface StepBothWaysClause extends StepBase {
  readonly kind: "step-both-ways";
}

export const stepBothWays: Kind<StepBothWaysClause> = {
  read: (draft) => {
    if (draft.effect?.gives !== "shift" || draft.every?.direction !== "either") return null;
    const step = stepOf(draft, draft.effect.points);
    return step && { ...step, kind: "step-both-ways" };
  },
  print: (clause) =>
    `${clause.subject}每增加或减少${printQuantity(clause.per)},增加或扣减${printPoints(clause.points)}`,
};
