/** Every check of one table, in the order of contract.md; then the further ones. To add one: copy the nearest file of codes/, enter it here and in locale/. */
import { achievementAheadOfSpending } from "./codes/achievement-ahead-of-spending";
import { actualEqualsTargetEverywhere } from "./codes/actual-equals-target-everywhere";
import { alternativesExceedWeights } from "./codes/alternatives-exceed-weights";
import { claimContradicted } from "./codes/claim-contradicted";
import { costFundsMismatch } from "./codes/cost-funds-mismatch";
import { costOverrun } from "./codes/cost-overrun";
import { executionOverrun } from "./codes/execution-overrun";
import { fillerReason } from "./codes/filler-reason";
import { fullScoreUnmet } from "./codes/full-score-unmet";
import { fundsOverrun } from "./codes/funds-overrun";
import { fundsPartOverrun } from "./codes/funds-part-overrun";
import { fundsPartsMismatch } from "./codes/funds-parts-mismatch";
import { fundsTotalZero } from "./codes/funds-total-zero";
import { gradeDiffers } from "./codes/grade-differs";
import { indicatorDuplicate } from "./codes/indicator-duplicate";
import { kindMissing } from "./codes/kind-missing";
import { layoutUnsure } from "./codes/layout-unsure";
import { levelWeightDiffers } from "./codes/level-weight-differs";
import { levelWeightsUnbalanced } from "./codes/level-weights-unbalanced";
import { needsJudgement } from "./codes/needs-judgement";
import { numberAsText } from "./codes/number-as-text";
import { placeholderLeft } from "./codes/placeholder-left";
import { rateDiffers } from "./codes/rate-differs";
import { reasonMissing } from "./codes/reason-missing";
import { sameActualEverywhere } from "./codes/same-actual-everywhere";
import { scaleUnclear } from "./codes/scale-unclear";
import { scoreDiffers } from "./codes/score-differs";
import { scoreExceedsWeight } from "./codes/score-exceeds-weight";
import { scoreReading } from "./codes/score-reading";
import { signLost } from "./codes/sign-lost";
import { standardConflictsWeight } from "./codes/standard-conflicts-weight";
import { standardUnreadable } from "./codes/standard-unreadable";
import { subtotalDiffers } from "./codes/subtotal-differs";
import { targetTooLow } from "./codes/target-too-low";
import { totalDiffers } from "./codes/total-differs";
import { unitMismatch } from "./codes/unit-mismatch";
import { valueImpossible } from "./codes/value-impossible";
import { valueMissing } from "./codes/value-missing";
import { valueUnreadable } from "./codes/value-unreadable";
import { weightsNot100 } from "./codes/weights-not-100";
import { yearDiffers } from "./codes/year-differs";
import type { Check } from "./check";

export const tableChecks = [
  costOverrun,
  fundsOverrun,
  executionOverrun,
  fundsPartsMismatch,
  costFundsMismatch,
  rateDiffers,
  scoreDiffers,
  scoreReading,
  scoreExceedsWeight,
  subtotalDiffers,
  totalDiffers,
  gradeDiffers,
  weightsNot100,
  levelWeightDiffers,
  levelWeightsUnbalanced,
  standardConflictsWeight,
  standardUnreadable,
  reasonMissing,
  fullScoreUnmet,
  targetTooLow,
  unitMismatch,
  valueUnreadable,
  valueMissing,
  valueImpossible,
  indicatorDuplicate,
  needsJudgement,
  // Beyond the contract: info, unless a scheme raises them.
  layoutUnsure,
  fundsTotalZero,
  fundsPartOverrun,
  fillerReason,
  placeholderLeft,
  kindMissing,
  sameActualEverywhere,
  actualEqualsTargetEverywhere,
  achievementAheadOfSpending,
  claimContradicted,
  yearDiffers,
  alternativesExceedWeights,
  numberAsText,
  signLost,
  scaleUnclear,
] as const satisfies readonly Check[];

/** Codes that a check of one table raises. */
export type TableFindingCode = (typeof tableChecks)[number]["code"];
