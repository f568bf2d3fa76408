/** 80%（含）-90%计4分, 60%以上按比例得分, ≥4%，<8%得4-3分: what a figure within certain ends gives. */
import { isClear, type FigureCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printCondition, printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface BandClause extends ClauseBase {
  readonly kind: "band";
  readonly condition: FigureCondition;
  readonly effect: Effect;
}

export const band: Kind<BandClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "figure" && isClear(condition) && effect && effect.gives !== "shift"
      ? { kind: "band", text, condition, effect }
      : null,
  print: ({ condition, effect }) => `${printCondition(condition)}${printEffect(effect)}`,
};
