/** What the parser hands to the kinds: one condition with what it gives, not yet named. */
import type { Condition } from "./condition";
import type { Effect, Limit } from "./effect";
import type { FigureTest } from "./figure";
import type { Every } from "./parsing/every";

export interface Draft {
  /** The sentence's own words. */
  readonly text: string;
  /** Where they stand in the squeezed text. */
  readonly from: number;
  readonly to: number;
  /** The same, squeezed. */
  readonly squeezed: string;
  readonly marker: number | null;
  readonly condition: Condition;
  readonly effect: Effect | null;
  readonly every: Every | null;
  /** 不足90%时，每…: where the steps hold. */
  readonly when: FigureTest | null;
  readonly limit: Limit | null;
  /** True where no clause on a figure stands before it. */
  readonly first: boolean;
}

/** One kind of clause: how it is told, and how it is written down again. */
export interface Kind<C> {
  /** Null where the draft is of another kind. */
  readonly read: (draft: Draft) => C | null;
  /** A sentence that reads as the same clause. */
  readonly print: (clause: C) => string;
}
