/** Schemes: rule books as data. */
export { bandFaults, fromBest, inBand } from "./bands";
export type { BandEnds, BandFault } from "./bands";
export { builtInScheme, builtInSchemes, defaultScheme } from "./builtin";
export { optionCatalogue } from "./catalogue";
export type { OptionChoice, OptionEntry, OptionKind, OptionValue } from "./catalogue";
export { withOptions } from "./change";
export { calledFor, chooseScheme } from "./choose";
export type { SchemeChoice } from "./choose";
export { defaultOptions } from "./defaults";
export { bandOf, gradeOf } from "./grade";
export { bareGrade, gradeAgrees } from "./grade-words";
export { bareLevel, conditionApplies, levelIs, levelWeightsFor } from "./levels";
export { loadScheme } from "./load";
export type { SchemeProblem } from "./load";
export { schemeSchema } from "./schema";
