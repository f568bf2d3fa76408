/** 否则不得分: where nothing before holds. */
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface OtherwiseClause extends ClauseBase {
  readonly kind: "otherwise";
  readonly effect: Effect;
}

export const otherwise: Kind<OtherwiseClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "otherwise" && effect ? { kind: "otherwise", text, effect } : null,
  print: ({ effect }) => `否则${printEffect(effect)}`,
};
