/** 达到300人得10分，每少10人扣1分: steps of the figure that the threshold names, not things missing; ≤30分钟，每超过5分钟 no delay. */
import { baseOf } from "../../figure";
import type { Clause } from "../../kinds";

/** 全年应报4次，少报一次扣0.5分，迟报一次扣0.2分: faults of two kinds in one unit, each counted by its own words. */
function besideFaults(clauses: readonly Clause[]): readonly Clause[] | null {
  const faults = clauses.filter((clause) => clause.kind === "item-deduction");
  const [short, second] = faults.filter((clause) => clause.short && clause.event === "");
  const other = faults.find((clause) => !clause.short && clause.event !== "");
  if (!short || second || other?.per.unit !== short.per.unit) return null;
  return clauses.map((clause): Clause => {
    const bounds = clause.kind === "threshold" ? clause.condition.parts.flatMap(({ test }) => test.flat()) : [];
    const asked = bounds.length > 0 && bounds.every(({ quantity }) => quantity.unit === short.per.unit);
    if (clause.kind !== "threshold" || clause.effect !== null || !asked) return clause;
    const condition = { on: "state", words: clause.condition.words } as const;
    return { kind: "requirement", text: clause.text, item: null, condition };
  });
}

/** Turns 每少 and 每超过 of time into steps where a threshold has the same measure. */
export function shortSteps(clauses: readonly Clause[]): readonly Clause[] {
  const counted = besideFaults(clauses);
  if (counted) return counted;
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
