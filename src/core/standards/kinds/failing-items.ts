/** 一项不符合扣1分, 两项不符合扣2分, 三项不符合得0分: by how many items fail. */
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface FailingItemsClause extends ClauseBase {
  readonly kind: "failing-items";
  readonly count: number;
  /** That many or more. */
  readonly more: boolean;
  readonly effect: Effect;
}

export const failingItems: Kind<FailingItemsClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "failing-items" && effect
      ? { kind: "failing-items", text, count: condition.count, more: condition.more, effect }
      : null,
  print: ({ count, more, effect }) => `${count}项${more ? "及以上" : ""}不符合${printEffect(effect)}`,
};
