/** 符合3项得1.5分，符合2项得1分，符合2项以下不得分: fewer than any count named is what holds otherwise. */
import type { Clause } from "../../kinds";

const meeting = /^[只仅]?(?:符合|满足|达到|具备|做到)(?:其中)?$/u;

/** Turns the line below the counts into what holds otherwise. */
export function fewerMet(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some((clause) => clause.kind === "item-reference" && clause.condition.on === "met-items"))
    return clauses;
  return clauses.map((clause): Clause => {
    if (clause.kind !== "zero-line") return clause;
    const below = clause.condition.parts.every(
      ({ subject, test }) => meeting.test(subject) && test.flat().every(({ sign }) => sign === "<" || sign === "≤"),
    );
    return below ? { kind: "otherwise", text: clause.text, effect: clause.effect } : clause;
  });
}
