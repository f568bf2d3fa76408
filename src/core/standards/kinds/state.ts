/** 制度健全得10分, 未完成的不得分, 不齐扣2分: what a state gives or costs. */
import { isPlain, type StateCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface StateClause extends ClauseBase {
  readonly kind: "state";
  readonly condition: StateCondition;
  readonly effect: Effect;
}

export const state: Kind<StateClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || condition.on !== "state" || !effect || effect.gives === "shift" || !isPlain(condition.words))
      return null;
    // 倒扣3分 for a state goes below nothing
    if (effect.gives === "deduct" && /倒扣|扣分减半|减半扣/u.test(text)) return null;
    return { kind: "state", text, condition, effect };
  },
  // 减少得2分 would take what 减少的得2分 gives
  print: ({ condition: { words }, effect }) => `${words}${/[减扣少]$/u.test(words) ? "的" : ""}${printEffect(effect)}`,
};
