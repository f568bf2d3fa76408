/** The members' points of a group, added up and rounded once. */
import type { Decimal } from "../decimal";
import { decimal, sum, zero } from "../decimal";
import type { Working } from "../standards/standard";
import type { Expression } from "../values/expression";
import type { Outcome } from "./outcome";

export interface GroupSum {
  /** Before rounding; null where a member has no score. */
  readonly exact: Decimal | null;
  /** Where a person must score a member. */
  readonly range: readonly [Decimal, Decimal] | null;
}

const nothing: GroupSum = { exact: null, range: null };

/** The points added; a range where a person must score a member, neither where one is missing or cannot be read. */
export function addUp(outcomes: readonly Outcome[]): GroupSum {
  const ends = outcomes.map(endsOf).filter((range) => range !== null);
  if (ends.length < outcomes.length) return nothing;
  const low = sum(ends.map(([least]) => least));
  const scored = outcomes.every((outcome) => outcome.status === "scored");
  return scored ? { exact: low, range: null } : { exact: null, range: [low, sum(ends.map(([, most]) => most))] };
}

/** The least and the most that a member gives; null where it is missing or cannot be read. */
function endsOf(outcome: Outcome): readonly [Decimal, Decimal] | null {
  switch (outcome.status) {
    case "scored":
      return [outcome.exact, outcome.exact];
    case "judgement":
      return outcome.range;
    case "unreadable":
    case "missing":
      return null;
  }
}

/** Full shares as one product, the others one by one: `1.25 × 7 + 0.4145`. */
function sumExpression(points: readonly Decimal[], share: Decimal): Expression {
  const full = points.filter((point) => point.eq(share)).length;
  const others: Expression[] = points.filter((point) => !point.eq(share)).map((value) => ({ value, unit: null }));
  const times: Expression = { value: decimal(full), unit: null };
  const product: Expression = { op: "×", left: { value: share, unit: null }, right: times };
  return (full > 0 ? [product, ...others] : others).reduce((left, right) => ({ op: "+", left, right }));
}

/** The line of a working that adds the members up: `1.25 × 7 + 0.4145 = 9.1645 ≈ 9.16`. */
export function sumLine(outcomes: readonly Outcome[], share: Decimal, exact: Decimal, score: Decimal): Working {
  const points = outcomes.map((outcome) => (outcome.status === "scored" ? outcome.exact : zero));
  return [
    {
      line: "arithmetic",
      name: null,
      expression: sumExpression(points, share),
      value: { value: exact, unit: null },
      rounded: score.eq(exact) ? null : score,
    },
  ];
}
