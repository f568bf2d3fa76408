/** Tokens: the pieces with a meaning of their own. Everything else is text. */
import type { Decimal } from "../../decimal";
import type { Effect, Limit } from "../effect";
import type { BoundSign, Firmness, Quantity } from "../figure";
import type { DatePoint } from "../../values/value";

/** Places in the squeezed text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

export type TokenBody =
  | { readonly type: "text" }
  /** 。； end a clause for sure, ， may. */
  | { readonly type: "separator"; readonly hard: boolean }
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "colon" }
  /** `digits` false: a numeral (一处, 两项), which names a figure only beside a word of comparing or counting. */
  | { readonly type: "number"; readonly quantity: Quantity; readonly digits: boolean }
  | { readonly type: "date"; readonly date: DatePoint; readonly year: boolean }
  /** 第1、2项, 第一项. */
  | { readonly type: "items"; readonly items: readonly number[] }
  | { readonly type: "circled"; readonly number: number }
  /** Before its figure: ≥, 不低于. */
  | { readonly type: "compare"; readonly sign: BoundSign; readonly negated: boolean; readonly word: string }
  /** After its figure: 以上, （含）, 以内, 以外. */
  | {
      readonly type: "after";
      readonly after: AfterWord;
      readonly firm: Firmness;
      /** （不含90%）: the end that it speaks of, null for the figure before it. */
      readonly end: Decimal | null;
    }
  /** 预算, 目标值, 年度任务: what was planned. */
  | { readonly type: "plan" }
  /** 至, ~, -. */
  | { readonly type: "range" }
  | { readonly type: "plus-minus" }
  | { readonly type: "unequal" }
  | { readonly type: "or" }
  | { readonly type: "and" }
  | { readonly type: "every" }
  | { readonly type: "otherwise" }
  | { readonly type: "operator"; readonly operator: "+" | "/" | "×" }
  | { readonly type: "effect"; readonly effect: Effect }
  | { readonly type: "limit"; readonly limit: Limit };

/** `over` and `under` are 以上（不含） and 以下（不含）. */
export type AfterWord =
  "above" | "below" | "within" | "outside" | "between" | "included" | "excluded" | "over" | "under";

export type Token = TokenBody & Place;

/** Tells the type of a token. */
export type TokenOf<T extends TokenBody["type"]> = Extract<Token, { type: T }>;
