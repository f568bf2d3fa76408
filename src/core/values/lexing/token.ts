/** The parts of a cell's text, as the kinds of value see them. */
import type { Decimal } from "../../decimal";
import type { DatePoint, Sign, Unit } from "../value";

interface Placed {
  readonly start: number;
  /** The index behind the token. */
  readonly end: number;
}

/** A number with the unit that follows it. */
export interface NumberToken extends Placed {
  readonly type: "number";
  readonly number: Decimal;
  readonly places: number;
  readonly unit: Unit | null;
  /** `三起`: written with Chinese numerals, which also begin ordinary words. */
  readonly spoken: boolean;
  /** `220余处`, `200多人`, `300+`: the figure is passed. */
  readonly more: boolean;
}

/** A day, month, quarter or year as written. */
export interface DateToken extends Placed {
  readonly type: "date";
  readonly from: DatePoint | null;
  readonly to: DatePoint;
  /** True for a year and nothing else: may be only the setting of a sentence. */
  readonly yearOnly: boolean;
  /** What a word behind it says (`前`, `底前`, `后`, `内`); null where none does. */
  readonly sense: "by" | "before" | "after" | null;
  /** False for 2月30日. */
  readonly real: boolean;
}

export type Token =
  | NumberToken
  | DateToken
  /** A comparison before a figure, as a sign or in words. */
  | (Placed & { readonly type: "sign"; readonly sign: Sign | "±" })
  /** `以上`, `以内` behind a figure. */
  | (Placed & { readonly type: "bound"; readonly sign: "≥" | "≤" })
  /** `(含)`, `(不含)` behind a figure. */
  | (Placed & { readonly type: "inclusion"; readonly included: boolean })
  /** `约`, `左右`. */
  | (Placed & { readonly type: "about" })
  | (Placed & { readonly type: "dash" })
  | (Placed & { readonly type: "colon" })
  /** A separator of a list. */
  | (Placed & { readonly type: "break"; readonly text: string })
  /** Words in brackets. */
  | (Placed & { readonly type: "remark"; readonly text: string })
  | (Placed & { readonly type: "word"; readonly text: string });
