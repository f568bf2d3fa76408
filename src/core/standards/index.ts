/** 评分标准 sentences: text to clauses, clauses and an actual to points. */
export { printStandard } from "./print-standard";
export { applyStandard } from "./meaning/apply";
export { asksForTarget } from "./meaning/asks-target";
export { namedPoints } from "./meaning/named";
export { namedInRow } from "./meaning/named-in-row";
export { defaultStandardOptions } from "./options";
export { longestStandard, parseStandard } from "./parsing/parse";
export type { Clause } from "./kinds";
export type { Standard } from "./standard";
