/** Every choice that the rules leave open (domain: A1-A35), as a scheme sets it. Published choices only; each has its default in `defaults`. */
import type { StandardOptions } from "../standards/standard";

export interface SchemeOptions extends StandardOptions {
  /** A1: what divides the executed amount. */
  readonly executionDenominator: "annualBudget" | "initialBudget" | "received";
  /** A2: how an execution rate becomes points. */
  readonly executionPoints: "linear" | "linear-pass-line" | "banded";
  /** A4: a rate above 100 %. */
  readonly executionOver: "cap" | "zero";
  /** A5: a budget or target of 0. */
  readonly zeroTarget: "not-computable" | "full" | "zero";
  /** A6: places of a rate's percent before it is multiplied; null is unrounded. */
  readonly ratePlaces: number | null;
  /** A13: at-most indicators above their limit. */
  readonly reverse: "inverse-ratio" | "linear-loss" | "all-or-nothing" | "excess-deducted";
  /** A14: at-most with a limit of 0 and an actual above it. */
  readonly reverseZero: "zero" | "ask";
  /** A15: the passing of a target, as a fraction of it (`"0.3"`), beyond which a finding is raised. */
  readonly overAchievementLimit: string | null;
  /** A16: its effect on the score. */
  readonly overAchievement: "none" | "zero" | "proportional";
  /** A18: edge between the middle and the lower band of qualities, as a fraction. */
  readonly qualityMiddle: "0.6" | "0.5";
  /** A19 */
  readonly qualityInBand: "accept" | "middle";
  /** A20: how satisfaction is scored. */
  readonly satisfaction: "ratio" | "bands" | "rate-times-weight";
  /** A22: a level that the sheet lacks. */
  readonly absentLevel: "warning" | "move-weight";
  /** A23: places of the total before it is graded; null is unrounded. */
  readonly gradePlaces: number | null;
  /** A24: best grade that a veto leaves, null for none. */
  readonly gradeCap: string | null;
  /** A25 */
  readonly severalSites: "sum-first" | "mean-of-scores";
  /** A26: basis of change rates. */
  readonly changeBasis: "as-text" | "budget" | "final";
  /** A27: a base of 0 or below. */
  readonly changeBaseZero: "not-computable" | "full";
  /** A29: units converted where both sides write them, or a person is asked. */
  readonly unitConversion: "auto" | "ask";
  /** A31: `=` targets: at most for money, at least for rates and counts; or only equal. */
  readonly equalTarget: "by-nature" | "exact";
  /** A34: how far weights may be from their total, in points. */
  readonly weightTolerance: string;
  /** A35: when a reason is due. */
  readonly reasonDue: "below-weight" | "below-weight-or-rate" | "any-deviation";
  /** A36: what one answer 满意, 基本满意, 不满意 of a survey counts, as fractions. */
  readonly surveySatisfied: string;
  readonly surveyPartly: string;
  readonly surveyDissatisfied: string;
  /** A3: the weight of the execution rate where the sheet states none, in points. */
  readonly executionWeight: string;
}
