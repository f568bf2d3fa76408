/** What a sentence is held against, once its texts are read. */
import type { Decimal } from "../../decimal";
import type { Facts } from "../actual/facts";
import type { Clause } from "../kinds";
import { pointsIn } from "../lexer/points";
import type { Points } from "../effect";
import type { StandardOptions, WorkingLine } from "../standard";

export interface Context {
  readonly clauses: readonly Clause[];
  readonly facts: Facts;
  /** The target's facts, null where there is none. */
  readonly target: TargetFacts | null;
  readonly name: string;
  readonly weight: Decimal;
  /** What 满分 is: the points that the sentence names for it, else the weight. */
  readonly full: Decimal;
  readonly options: StandardOptions;
}

export interface TargetFacts extends Facts {
  /** True where less is better: ≤20万元, 不超过. */
  readonly atMost: boolean;
}

/** What the clauses give, before it is held at the weight. */
export type Given =
  | { readonly status: "scored"; readonly score: Decimal; readonly working: readonly WorkingLine[] }
  | {
      readonly status: "judgement";
      readonly low: Decimal;
      readonly high: Decimal;
      readonly proposal: Decimal | null;
      readonly working: readonly WorkingLine[];
    }
  | { readonly status: "unreadable"; readonly why: "standard" | "actual" | "gap" | "not-applicable" };

export const unreadableActual: Given = { status: "unreadable", why: "actual" };
export const unreadableStandard: Given = { status: "unreadable", why: "standard" };
export const inGap: Given = { status: "unreadable", why: "gap" };

/** Points of the sentence in points of this row. */
export function worth(points: Points, context: Pick<Context, "weight">): Decimal {
  return pointsIn(points, context.weight);
}

/** The words of a clause, as the rule that a working quotes. */
export function rule(clause: Clause): WorkingLine {
  return { line: "rule", text: clause.text, source: null };
}

export function scored(score: Decimal, working: readonly WorkingLine[]): Given {
  return { status: "scored", score, working };
}

/** Left to a person between two ends. */
export function judged(
  low: Decimal,
  high: Decimal,
  because: "discretion" | "quality" | "no-figure",
  working: readonly WorkingLine[] = [],
): Given {
  return {
    status: "judgement",
    low,
    high,
    proposal: null,
    working: [...working, { line: "range", low, high, because }],
  };
}
