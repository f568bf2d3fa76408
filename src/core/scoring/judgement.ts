/** A person's scores, found again by the row's path and valid while what it was given for still stands. */
import type { Decimal } from "../decimal";
import { decimal } from "../decimal";
import type { IndicatorReading } from "../reading/table";
import { squeeze } from "../values/text";
import type { Outcome } from "./outcome";

/** A remembered score of one row; `evaluation.ts` keeps it with its sheet and project. */
export interface GivenScore {
  readonly path: string;
  /** Digits, in points. */
  readonly score: string;
  readonly basis: string;
}

/** The names from the top to the row, comparable: `产出/数量指标/培训次数`. */
export function pathKey(path: readonly string[]): string {
  return path.map((text) => squeeze(text)).join("/");
}

/** What a judgement was given for: target, actual, sentence and weight as displayed. */
export function basisOf(indicator: IndicatorReading): string {
  const { target, actual, standard, weight } = indicator;
  return [target?.text, actual?.text, standard?.text, weight?.text].map((text) => squeeze(text ?? "")).join("|");
}

const digits = /^\d{1,9}(?:\.\d{1,9})?$/u;

/** The points that a person gave this row; null where none, or where what they were given for has changed. */
export function givenScore(indicator: IndicatorReading, given: readonly GivenScore[]): Decimal | null {
  const path = pathKey(indicator.path);
  const basis = basisOf(indicator);
  const found = given.find((one) => one.path === path && one.basis === basis);
  return found && digits.test(found.score) ? decimal(found.score) : null;
}

/** True where points lie in what a person may give: the range of a judgement, else all of the weight. */
export function mayGive(outcome: Outcome, weight: Decimal, points: Decimal): boolean {
  const [low, high] = outcome.status === "judgement" ? outcome.range : [decimal(0), weight];
  return points.gte(low) && points.lte(high);
}
