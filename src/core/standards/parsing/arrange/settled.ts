/** One shape for one meaning: the first figure that earns points is the threshold, what follows are bands; 扣完为止 stands with its deduction. */
import type { Clause } from "../../kinds";
import type { LimitedClause } from "../../standard";

function takesLimit(clause: Clause | undefined): clause is Extract<Clause, LimitedClause> {
  return clause !== undefined && clause.kind !== "limit" && "limit" in clause && clause.limit === null;
}

/** Settles what the passes before may have left in two ways. */
export function settled(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  let seen = false;
  for (const clause of clauses) {
    const last = kept.at(-1);
    const figure = clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";
    if (clause.kind === "limit" && clause.limit.limits === "deducted" && takesLimit(last))
      kept[kept.length - 1] = { ...last, limit: clause.limit, text: `${last.text}，${clause.text}` };
    else if ((clause.kind === "threshold" || clause.kind === "band") && clause.effect?.gives === "award")
      kept.push(
        seen
          ? { kind: "band", text: clause.text, condition: clause.condition, effect: clause.effect }
          : { kind: "threshold", text: clause.text, condition: clause.condition, effect: clause.effect },
      );
    else kept.push(clause);
    seen ||= figure;
  }
  return kept;
}
