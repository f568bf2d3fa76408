/** 低于60%不得分, r>0.1此项得0分: where a figure earns nothing. */
import { isClear, type FigureCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printCondition, printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface ZeroLineClause extends ClauseBase {
  readonly kind: "zero-line";
  readonly condition: FigureCondition;
  readonly effect: Extract<Effect, { gives: "none" }>;
}

export const zeroLine: Kind<ZeroLineClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "figure" && isClear(condition) && effect?.gives === "none"
      ? { kind: "zero-line", text, condition, effect }
      : null,
  print: ({ condition, effect }) => `${printCondition(condition)}${printEffect(effect)}`,
};
