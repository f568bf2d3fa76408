/** 视具体情况扣分, 否则酌情扣分, 不力酌情扣分: only a person can say how much. */
import type { StateCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printCondition, printEffect } from "../print";
import type { LimitedClause } from "../standard";

export interface DiscretionClause extends LimitedClause {
  readonly kind: "discretion";
  readonly condition: StateCondition | { readonly on: "always" } | { readonly on: "otherwise" };
  readonly effect: Extract<Effect, { gives: "discretion" | "award-range" | "deduct-range" }>;
}

export const discretion: Kind<DiscretionClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || !effect) return null;
    if (effect.gives !== "discretion" && effect.gives !== "award-range" && effect.gives !== "deduct-range") return null;
    return condition.on === "state" || condition.on === "always" || condition.on === "otherwise"
      ? { kind: "discretion", text, condition, effect, limit: null }
      : null;
  },
  print: ({ condition, effect }) => `${printCondition(condition)}${printEffect(effect)}`,
};
