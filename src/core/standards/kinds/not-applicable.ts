/** 没有该类项目的部门按满分计算: what holds where there is nothing to evaluate. */
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface NotApplicableClause extends ClauseBase {
  readonly kind: "not-applicable";
  readonly words: string;
  readonly effect: Effect;
}

export const notApplicable: Kind<NotApplicableClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "not-applicable" && effect
      ? { kind: "not-applicable", text, words: condition.words, effect }
      : null,
  print: ({ words, effect }) => `${words}${printEffect(effect)}`,
};
