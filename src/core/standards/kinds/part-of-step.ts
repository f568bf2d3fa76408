/** 不足1个百分点的按1个百分点计: how a part of a step counts, where the sentence itself settles it (domain: A7). */
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface PartOfStepClause extends ClauseBase {
  readonly kind: "part-of-step";
  readonly effect: Extract<Effect, { gives: "part-of-step" }>;
}

export const partOfStep: Kind<PartOfStepClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "always" && effect?.gives === "part-of-step"
      ? { kind: "part-of-step", text, effect }
      : null,
  print: ({ effect }) => printEffect(effect),
};
