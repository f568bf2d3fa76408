/** 制度健全得10分, 未完成的不得分, 不齐扣2分: what a state gives or costs. */
import { withoutPerHead, type StateCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface StateClause extends ClauseBase {
  readonly kind: "state";
  readonly condition: StateCondition;
  readonly effect: Effect;
}

/** 每办一期, 当年整改的只(扣), 明确分工的再各(加), 达到X%: words by which the points are not what they seem. */
export const isPlain = (words: string): boolean =>
  !withoutPerHead(words).includes("每") &&
  !/每[\u4E00-\u9FFF]{1,3}$/u.test(words) &&
  !/(?:[只仅再各先]|另外?)$/u.test(words) &&
  !(/[%\d]/u.test(words) && /[且或]/u.test(words)) &&
  !/(?<!\d)%|[X×_]{1,4}[%个次分]/iu.test(words);

export const state: Kind<StateClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || condition.on !== "state" || !effect || effect.gives === "shift" || !isPlain(condition.words))
      return null;
    // 倒扣3分 for a state goes below nothing
    if (effect.gives === "deduct" && text.includes("倒扣")) return null;
    return { kind: "state", text, condition, effect };
  },
  print: ({ condition, effect }) => `${condition.words}${printEffect(effect)}`,
};
