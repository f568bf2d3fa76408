/** 得满分，得5分: the second names the first. */
import type { Points } from "../../effect";
import type { Clause } from "../../kinds";

function withNamed(clause: Clause, points: Points, text: string): Clause | null {
  const words = `${clause.text}，${text}`;
  switch (clause.kind) {
    case "threshold":
    case "state":
    case "award":
    case "item-reference":
    case "deadline":
    case "band":
      return clause.effect?.gives === "full" && clause.effect.named === null
        ? { ...clause, text: words, effect: { gives: "full", named: points } }
        : null;
    default:
      return null;
  }
}

/** Points without a condition of their own, right behind 满分, are what 满分 is. */
export function named(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    const points = clause.kind === "award" && clause.effect.gives === "award" ? clause.effect.points : null;
    const merged = last && points ? withNamed(last, points, clause.text) : null;
    if (merged) kept[kept.length - 1] = merged;
    else kept.push(clause);
  }
  return kept;
}
