/** 达到95%, ≤100%计满分, 完成100%的得20分: what a figure must reach for the full points. */
import { isClear, type FigureCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printCondition, printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface ThresholdClause extends ClauseBase {
  readonly kind: "threshold";
  readonly condition: FigureCondition;
  /** Null: the points are implied (`达到95%，每降低5%扣2分`), and are the full ones. */
  readonly effect: Extract<Effect, { gives: "full" | "award" | "keep" }> | null;
}

export const threshold: Kind<ThresholdClause> = {
  read: ({ text, condition, effect, every, first }) => {
    if (every || condition.on !== "figure" || !isClear(condition)) return null;
    if (effect === null || effect.gives === "full" || effect.gives === "keep")
      return { kind: "threshold", text, condition, effect };
    return effect.gives === "award" && first ? { kind: "threshold", text, condition, effect } : null;
  },
  // without points of its own, a comma would make two of it
  print: ({ condition, effect }) =>
    effect ? `${printCondition(condition)}${printEffect(effect)}` : printCondition(condition).replaceAll(",", "、"),
};
