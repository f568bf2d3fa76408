/** 达标率不低于95%。达到得满分: the points for the threshold that stands before them. */
import type { Clause } from "../../kinds";

const words = /^(?:达到|达标|满足|符合|完成)(?:[的者]|要求|标准|目标)*$/u;

/** Joins the two. */
export function reached(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    const effect = clause.kind === "state" && words.test(clause.condition.words) ? clause.effect : null;
    const fits = effect?.gives === "full" || effect?.gives === "award";
    if (last?.kind === "threshold" && last.effect === null && fits)
      kept[kept.length - 1] = { ...last, text: `${last.text}，${clause.text}`, effect };
    else kept.push(clause);
  }
  return kept;
}
