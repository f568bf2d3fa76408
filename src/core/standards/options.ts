/** The readings that hold where a scheme says nothing (domain: A6-A12, A17, A21, A28, A30). */
import type { StandardOptions } from "./standard";

export const defaultStandardOptions: StandardOptions = {
  partialStep: "pro-rata",
  percentOfRate: "points",
  stepsStart: "threshold",
  boundary: "inclusive",
  bandGap: "finding",
  deadlineDay: "inclusive",
  scorePlaces: 2,
  bonus: "capped",
  notApplicable: "rescale",
  passLine: null,
};
