/** 符合第1项得2分, 全部符合得5分, 均不符合不得分: points for items that stand elsewhere (评价要点). */
import type { Condition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printCondition, printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface ItemReferenceClause extends ClauseBase {
  readonly kind: "item-reference";
  readonly condition: Extract<Condition, { on: "items" | "all-items" | "no-items" | "met-items" }>;
  readonly effect: Effect;
}

export const itemReference: Kind<ItemReferenceClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || !effect) return null;
    return condition.on === "items" ||
      condition.on === "all-items" ||
      condition.on === "no-items" ||
      condition.on === "met-items"
      ? { kind: "item-reference", text, condition, effect }
      : null;
  },
  print: ({ condition, effect }) => `${printCondition(condition)}${printEffect(effect)}`,
};
