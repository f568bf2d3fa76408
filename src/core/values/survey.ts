/** Satisfaction from the answers of a survey: weighted answers ÷ valid questionnaires. */
import { one, zero, type Decimal } from "../decimal";
import type { Expression } from "./expression";

/** One kind of answer: 满意, 基本满意, 不满意. */
export interface Answer {
  readonly label: string;
  /** Questionnaires with this answer, a whole number. */
  readonly count: Decimal;
  /** What one such answer counts, from 0 to 1. */
  readonly weight: Decimal;
}

export interface SurveyRate {
  /** A fraction. */
  readonly rate: Decimal;
  /** Valid questionnaires. */
  readonly valid: Decimal;
  readonly expression: Expression;
}

/** 满意 and 基本满意 count in full, 不满意 not at all, where a survey's own rule says nothing else. */
export function customaryWeight(label: string): Decimal {
  return /不[太够很大]?满意|一般|差|否/u.test(label) ? zero : one;
}

function isCount(count: Decimal): boolean {
  return count.gte(zero) && count.eq(count.round(0, 0));
}

/** The rate of a survey; null without valid questionnaires, for counts that are none, and for weights outside 0 to 1. */
export function surveyRate(answers: readonly Answer[]): SurveyRate | null {
  let valid = zero;
  let weighted = zero;
  for (const { count, weight } of answers) {
    if (!isCount(count) || weight.lt(zero) || weight.gt(one)) return null;
    valid = valid.plus(count);
    weighted = weighted.plus(count.times(weight));
  }
  if (valid.eq(zero)) return null;
  const expression: Expression = {
    op: "÷",
    left: { value: weighted, unit: null },
    right: { value: valid, unit: null },
  };
  return { rate: weighted.div(valid), valid, expression };
}
