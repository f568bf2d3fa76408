/** What one way of scoring gives for one indicator, before it is rounded and put into its table. */
import type { Decimal } from "../decimal";
import { clamp, zero } from "../decimal";
import type { OtherReading, Working, WorkingLine } from "../standards/standard";
import type { ClauseNote, IndicatorScore } from "./score";

export type Method = IndicatorScore["method"];

interface OutcomeBase {
  readonly method: Method;
  readonly working: Working;
  readonly met: boolean | null;
  /** Parts of the sentence as read; empty where none was used. */
  readonly clauses: readonly ClauseNote[];
  readonly unread: readonly string[];
}

/** Points earned, exact. */
export interface Scored extends OutcomeBase {
  readonly status: "scored";
  readonly exact: Decimal;
  readonly otherReadings: readonly OtherReading[];
}

/** A person must score, between two ends in points. */
export interface Judged extends OutcomeBase {
  readonly status: "judgement";
  readonly range: readonly [Decimal, Decimal];
  readonly proposal: Decimal | null;
}

/** Nothing to score: nothing written, or nothing that a rule reads. */
export interface Unscored extends OutcomeBase {
  readonly status: "unreadable" | "missing";
}

export type Outcome = Scored | Judged | Unscored;

const plain = { clauses: [], unread: [] };

/** Points earned, held between 0 and the weight; the working says where they were held. */
export function earned(
  method: Method,
  weight: Decimal,
  points: Decimal,
  given: {
    readonly met: boolean | null;
    readonly working: Working;
    readonly otherReadings?: readonly OtherReading[];
    readonly bonus?: boolean;
  },
): Scored {
  const exact = given.bonus === true && points.gt(weight) ? points : clamp(points, zero, weight);
  const capped: Working = exact.eq(points) ? [] : [{ line: "capped", at: exact, from: points }];
  return {
    ...plain,
    status: "scored",
    method,
    exact,
    met: given.met,
    working: [...given.working, ...capped],
    otherReadings: given.otherReadings ?? [],
  };
}

type FullReason = Extract<WorkingLine, { line: "full" }>["because"];
type NoneReason = Extract<WorkingLine, { line: "none" }>["because"];
type RangeReason = Extract<WorkingLine, { line: "range" }>["because"];

/** All points, with why. */
export function full(method: Method, weight: Decimal, because: FullReason, before: Working = []): Scored {
  const line: WorkingLine = { line: "full", points: weight, because };
  return earned(method, weight, weight, { met: true, working: [...before, line] });
}

/** No points, with why. */
export function none(method: Method, weight: Decimal, because: NoneReason, before: Working = []): Scored {
  return earned(method, weight, zero, { met: false, working: [...before, { line: "none", because }] });
}

/** Left to a person, between two ends in points. */
export function judgement(
  method: Method,
  range: readonly [Decimal, Decimal],
  because: RangeReason,
  given: { readonly met?: boolean | null; readonly proposal?: Decimal | null; readonly before?: Working } = {},
): Judged {
  const line: WorkingLine = { line: "range", low: range[0], high: range[1], because };
  return {
    ...plain,
    status: "judgement",
    method,
    range,
    proposal: given.proposal ?? null,
    met: given.met ?? null,
    working: [...(given.before ?? []), line],
  };
}

/** Nothing is written, or nothing that a rule here reads. */
export function unscored(status: Unscored["status"], method: Method = "none"): Unscored {
  return { ...plain, status, method, met: null, working: [] };
}
