/** 满分，得5分 without a condition: points that the words before already gave a reason for. */
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface AwardClause extends ClauseBase {
  readonly kind: "award";
  readonly effect: Extract<Effect, { gives: "award" | "full" | "keep" | "none" }>;
}

export const award: Kind<AwardClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || condition.on !== "always" || !effect) return null;
    return effect.gives === "award" || effect.gives === "full" || effect.gives === "keep" || effect.gives === "none"
      ? { kind: "award", text, effect }
      : null;
  },
  print: ({ effect }) => printEffect(effect),
};
