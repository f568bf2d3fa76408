/** What the text of a target or an actual says. Missing, not applicable, unreadable and zero are four values. */
import type { Decimal } from "../decimal";

/** What a unit measures; amounts are compared only inside one dimension. */
export type Dimension =
  "money" | "ratio" | "length" | "area" | "mass" | "duration" | "count" | "points" | "data" | "other";

/** A unit as written, with what is needed to convert it. */
export interface Unit {
  /** As written: `万元`, `%`, `人次`, `元/人·月`. */
  readonly text: string;
  readonly dimension: Dimension;
  /**
   * Size in the dimension's base unit, exact: 元, fraction 1, metre, a third of a square metre (so that 亩 is whole),
   * gram, second or month, GB; 1 for counts, 10000 for 万个.
   */
  readonly factor: Decimal;
  /** What is counted, or the `/人·月` of a composite unit: only equal kinds compare; null for plain money and ratios. */
  readonly kind: string | null;
}

/** A figure with its unit: `60.32万元` is 60.32 with the unit 万元; `91.02%` is 91.02 with the unit %. */
export interface Amount {
  readonly kind: "amount";
  /** As written, in the written unit. */
  readonly number: Decimal;
  readonly unit: Unit | null;
  /** Decimal places as written or displayed. */
  readonly places: number;
}

export type Sign = "≥" | "≤" | ">" | "<" | "=";

/** `≥10次`, `不超过20万元`, `90%以上`. */
export interface Comparison {
  readonly kind: "comparison";
  readonly sign: Sign;
  readonly amount: Amount;
}

/** `98-100%`, `±10%`; null is an open end. */
export interface Span {
  readonly kind: "span";
  readonly low: Amount | null;
  readonly high: Amount | null;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** A day, a month or a year, as far as it is written. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** `2022年12月20日` is `by`, `9月前` is `before`, `1-12月` is `during`. */
export interface DateValue {
  readonly kind: "date";
  readonly sense: "by" | "before" | "after" | "during";
  readonly from: DatePoint | null;
  readonly to: DatePoint;
}

/** How words of quality rank: `完成` and its like, `基本…`, `部分…`, `未…`; null where they do not say. */
export type Degree = "full" | "mostly" | "partly" | "not" | null;

/** Words instead of a figure: `逐步提高`, `达成预期指标`. */
export interface Quality {
  readonly kind: "quality";
  readonly text: string;
  readonly degree: Degree;
}

/** One of several targets in a cell: `走访≥60名，发放慰问金≥3万元`. */
export interface ListItem {
  readonly label: string;
  readonly value: Amount | Comparison | Span | DateValue | Quality;
}

export interface ListValue {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

/** An empty cell. */
export interface Blank {
  readonly kind: "blank";
}

/** `/`, `—`, `不适用`: said not to apply. */
export interface NotApplicable {
  readonly kind: "not-applicable";
}

/** `无`, `没有`: none, which may be zero or may be nothing to say; only the place tells. */
export interface None {
  readonly kind: "none";
}

/** Holds a figure, or an error value, that no rule here reads. */
export interface Unreadable {
  readonly kind: "unreadable";
  /** `#DIV/0!`; more than 2,000 characters; 2月30日; anything else is a `figure`. */
  readonly why?: "figure" | "error-value" | "too-long" | "impossible-date";
}

export type Value =
  Amount | Comparison | Span | DateValue | Quality | ListValue | Blank | NotApplicable | None | Unreadable;

/** Why a reading is to be noticed or confirmed by a person; `needsConfirmation` in doubts.ts tells which must not be scored. */
export type Doubt =
  /** `290%` where a scan probably lost the sign of `≥90%`. */
  | { readonly kind: "lost-sign"; readonly suggestion: string }
  /** A number stored as text, or with separators of another locale. */
  | { readonly kind: "number-as-text" }
  /** A bare number against percentages: 95 read as 95 %. */
  | { readonly kind: "percent-assumed" }
  /** `0.3` against `≥90%` (30 % or 0.3 %), `200000` against `≤20万元`: no reading is certain. */
  | { readonly kind: "scale-unclear"; readonly suggestion: string }
  /** `约500人`, `20万元左右`. */
  | { readonly kind: "approximate" }
  /** A date written without its year. */
  | { readonly kind: "year-assumed"; readonly year: number };

/** A text with what it says. */
export interface ValueReading {
  readonly text: string;
  readonly value: Value;
  readonly doubts: readonly Doubt[];
  /** Words before the figure: `走访` of `走访65名`; absent where there are none. */
  readonly label?: string;
}
