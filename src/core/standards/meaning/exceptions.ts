/** 因客观原因造成的除外, 因不可抗力造成的不扣分: what a rule leaves out, where it was so. */
import type { Clause } from "../kinds";
import { isException } from "../parsing/neutral";
import { baseOf } from "../figure";
import { judged, rule, type Context, type Given } from "./context";

/** True for a clause that leaves a cause out of the rule. */
export function isExcepting(clause: Clause): boolean {
  if (clause.kind === "note") return isException(clause.words);
  return (
    clause.kind === "state" &&
    clause.effect.gives === "keep" &&
    /不可抗力|客观原因|政策|^(?:因|由于)/u.test(clause.condition.words)
  );
}

/** Where the actual gives a reason, a person says whether the rule leaves it out. */
export const excused = /因|由于|政策|不可抗力|客观|涉密|疫情|原因|受[^,;。]{1,12}影响/u;

/** 因客观原因的除外: whether it was so, only a person knows; where nothing is lost it makes no difference. */
export function withException(context: Context, result: Given, exceptions: readonly Clause[]): Given {
  if (result.status !== "scored" || result.score.gte(context.full)) return result;
  // a rate is given as it is to be counted; of so many faults some may be left out
  const [figure, second] = context.facts.figures;
  if (figure && !second && baseOf(figure.quantity) === "ratio" && exceptions.every(({ kind }) => kind === "note"))
    return { ...result, working: [...exceptions.map(rule), ...result.working] };
  const judgement = judged(result.score, context.full, "discretion", result.working);
  return judgement.status === "judgement" ? { ...judgement, proposal: result.score } : judgement;
}
