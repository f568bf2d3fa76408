/** Scoring: indicator, sentence and scheme to score with its working. */
export { recomputed } from "./arithmetic";
export type { Recomputed } from "./arithmetic";
export { budgetOf, countingLine, executionRate } from "./funds";
export type { Given } from "./given";
export { basisOf, givenScore, pathKey } from "./judgement";
export type { GivenScore } from "./judgement";
export type { Outcome } from "./outcome";
export { pairOf } from "./pair";
export type { Pair } from "./pair";
export { namedRates } from "./rates";
export { roundedShares } from "./share";
export { scoreSingle } from "./single";
export type { SingleScore } from "./single";
export { scoreTable } from "./table";
export { countedPoints, isPending, unitsOf } from "./table-units";
export type { Unit } from "./table-units";
export { unscoredTable } from "./unscored";
