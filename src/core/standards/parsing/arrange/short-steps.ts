/** 达到300人得10分，每少10人扣1分: steps of the figure that the threshold names, not things missing; ≤30分钟，每超过5分钟 no delay. */
import { baseOf } from "../../figure";
import type { Clause } from "../../kinds";

/** Turns 每少 and 每超过 of time into steps where a threshold has the same measure. */
export function shortSteps(clauses: readonly Clause[]): readonly Clause[] {
  const bases = new Set(
    clauses.flatMap((clause) =>
      clause.kind === "threshold" || clause.kind === "band"
        ? clause.condition.parts.flatMap((part) => part.test.flat().map((bound) => baseOf(bound.quantity)))
        : [],
    ),
  );
  const goal = bases.has("goal") || bases.has("plan");
  return clauses.map((clause): Clause => {
    if (clause.kind === "delay-deduction" && bases.has(baseOf(clause.per))) {
      const { text, subject, per, points, limit } = clause;
      return { kind: "step-deduction", text, subject, direction: "up", per, points, when: null, limit };
    }
    if (
      clause.kind !== "item-deduction" ||
      !clause.short ||
      clause.event !== "" ||
      !(bases.has(baseOf(clause.per)) || (goal && clause.per.number.gt(1)))
    )
      return clause;
    const { text, per, points, limit } = clause;
    return { kind: "step-deduction", text, subject: "", direction: "down", per, points, when: null, limit };
  });
}
