/** A 评分标准 sentence as small tagged values, and what it gives for an actual. Parsing and meaning never mix. */
import type { Decimal } from "../decimal";
import type { Expression, Figure } from "../values/expression";
import type { Limit } from "./effect";
import type { Clause } from "./kinds";
import type { Amount, Span, ValueReading } from "../values/value";

/** A condition on the actual's figure. */
export interface Threshold {
  readonly span: Span;
}

/** What every kind of clause has; one file a kind under `standards/kinds/` adds its own shape, `kinds/index.ts` holds the union. */
export interface ClauseBase {
  readonly kind: string;
  /** The words it was read from. */
  readonly text: string;
}

/** A clause that takes points: how much at most, where the sentence says so in the same breath. */
export interface LimitedClause extends ClauseBase {
  /** 扣完为止, 最多扣6分; null where nothing is said, and then all may be lost. */
  readonly limit: Limit | null;
}

/** A sentence as read. */
export interface Standard {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** The words that no rule here reads. Where there are any, nothing is scored by this sentence. */
  readonly unread: readonly string[];
  /** Longer than 2,000 characters: not read. */
  readonly tooLong: boolean;
}

/** Choices that domain.md section 8 leaves open and that change what a sentence gives; a scheme sets them. */
export interface StandardOptions {
  /** A7: part of a step. */
  readonly partialStep: "pro-rata" | "whole" | "begun";
  /** A8: `%` of a rate is percentage points, or relative. */
  readonly percentOfRate: "points" | "relative";
  /** A9: steps start at the threshold, or at 100 %. */
  readonly stepsStart: "threshold" | "hundred";
  /** A10: whether 以上/以下/以内 include their figure. */
  readonly boundary: "inclusive" | "exclusive";
  /** A11: a figure in a gap or overlap of bands. */
  readonly bandGap: "finding" | "lower" | "upper";
  /** A28: whether the deadline day itself is in time. */
  readonly deadlineDay: "inclusive" | "exclusive";
  /** A6: places of a score. */
  readonly scorePlaces: number;
  /** A30: points above the weight. */
  readonly bonus: "capped" | "outside";
  /** A21: rows said not to apply where the sentence has no rule. */
  readonly notApplicable: "rescale" | "full" | "zero" | "skip";
  /** A17: pass line of proportional scores as a fraction, null for none. */
  readonly passLine: string | null;
}

/** One line of a working. Words are made in locale/; `rule` quotes the sheet's or the scheme's own words. */
export type WorkingLine =
  /** 60.32万元 > 20万元: the actual against its target, or against a threshold of the sentence. */
  | {
      readonly line: "compare";
      readonly left: Figure;
      readonly sign: string;
      readonly right: Figure;
      readonly met: boolean;
    }
  /** Dates: 2022年1月25日 against 2022年12月20日. */
  | { readonly line: "compare-text"; readonly actual: string; readonly target: string; readonly met: boolean }
  /** 5 × 91.02% = 4.551 ≈ 4.55; `rounded` null where nothing was rounded. */
  | {
      readonly line: "arithmetic";
      readonly name: string | null;
      readonly expression: Expression;
      readonly value: Figure;
      readonly rounded: Decimal | null;
    }
  /** Full points, with why. */
  | {
      readonly line: "full";
      readonly points: Decimal;
      readonly because: "met" | "words-repeat-target" | "words-say-reached" | "standard" | "all-items";
    }
  | { readonly line: "none"; readonly because: "not-met" | "standard" | "below-pass-line" | "veto" }
  /** Points that the sentence names for a state, an item or a band. */
  | { readonly line: "named"; readonly text: string; readonly points: Decimal }
  /** Held at the weight, or at 0. */
  | { readonly line: "capped"; readonly at: Decimal; readonly from: Decimal }
  /** The words of the rule used. */
  | { readonly line: "rule"; readonly text: string; readonly source: string | null }
  /** A person must decide between two ends (points). */
  | {
      readonly line: "range";
      readonly low: Decimal;
      readonly high: Decimal;
      readonly because: "discretion" | "quality" | "no-rule" | "no-figure" | "unsure";
    }
  /** A group's share, or a weight shared evenly: 10 ÷ 8 = 1.25. */
  | {
      readonly line: "share";
      readonly whole: Decimal;
      readonly parts: number;
      readonly share: Decimal;
      /** A merged weight of a group (the default), or the weight of a level. */
      readonly of?: "group" | "level";
    }
  /** What another reading that a scheme allows would give. */
  | { readonly line: "other-reading"; readonly option: string; readonly choice: string; readonly score: Decimal }
  /** Figures that a person entered in the pane: 满意 80, 基本满意 15. */
  | { readonly line: "entered"; readonly figures: readonly { readonly label: string; readonly figure: Figure }[] }
  /** The written score is counted, as a person gave it. */
  | { readonly line: "as-written"; readonly points: Decimal };

export type Working = readonly WorkingLine[];

/** What another choice of an option gives for the same sentence and actual. */
export interface OtherReading {
  readonly option: keyof StandardOptions | "rateRounding" | "scoreRounding" | "namedPoints";
  readonly choice: string;
  /** Rounded as the scheme says (the rounding readings: as they say). */
  readonly score: Decimal;
}

/** What a sentence gives. `score` is exact; rounding is scoring's. */
export type StandardOutcome =
  | {
      readonly status: "scored";
      readonly score: Decimal;
      readonly working: Working;
      readonly otherReadings: readonly OtherReading[];
    }
  | {
      readonly status: "judgement";
      readonly range: readonly [Decimal, Decimal];
      readonly proposal: Decimal | null;
      readonly working: Working;
    }
  | { readonly status: "unreadable"; readonly why: "standard" | "actual" | "gap" | "not-applicable" };

/** What a sentence is held against. */
export interface StandardCase {
  readonly weight: Decimal;
  readonly name: string;
  readonly target: ValueReading | null;
  readonly actual: ValueReading;
}

/** Named amounts that a parsed sentence refers to. */
export type NamedPoints = { readonly most: Decimal; readonly capped: boolean };

export type { Amount };
