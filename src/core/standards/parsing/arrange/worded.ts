/** 完全符合得5分，基本符合得3分，不符合得0分: degrees of one state; only beside items does 全部符合 speak of all of them. */
import type { Clause } from "../../kinds";
import { phraseOf, speakAlike } from "../../phrase";

/** The words of a clause on all or no items before its points. */
const points = /[,，:：]?(?:的|者)?[,，:：]?(?:[可均则]|该项)?(?:不?得|[计记扣为]|不计|满分)[^符满达具合]*$/u;

/** Turns them into states where degrees of the same state stand beside them and no items. */
export function worded(clauses: readonly Clause[]): readonly Clause[] {
  const about = (clause: Clause): boolean =>
    clause.kind === "item-reference" && (clause.condition.on === "all-items" || clause.condition.on === "no-items");
  const items = clauses.some(
    (clause) =>
      (clause.kind === "item-reference" && !about(clause)) ||
      clause.kind === "itemised-award" ||
      clause.kind === "failing-items" ||
      clause.kind === "requirement" ||
      clause.kind === "item-award",
  );
  const heads = clauses.flatMap((clause) => (clause.kind === "state" ? [phraseOf(clause.condition.words).head] : []));
  if (items || heads.length === 0) return clauses;
  return clauses.map((clause): Clause => {
    if (clause.kind !== "item-reference" || !about(clause)) return clause;
    const words = clause.text.replace(points, "");
    const { head } = phraseOf(words);
    if (!heads.some((one) => speakAlike(one, head))) return clause;
    return { kind: "state", text: clause.text, condition: { on: "state", words }, effect: clause.effect };
  });
}
