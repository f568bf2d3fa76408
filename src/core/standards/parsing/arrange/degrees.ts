/**
 * 显著提升得满分，有所提升得60%分值，无提升不得分 and 完全达到预期…，基本达到预期…: degrees of one state, though each word alone would be
 * a figure (a change, a goal).
 */
import { isPlanned } from "../../figure";
import type { Clause } from "../../kinds";
import { phraseOf, speakAlike } from "../../phrase";

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

/** A goal that no figure says: 达到预期. */
function isWorded(clause: Clause): clause is Figures {
  if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return false;
  const bounds = clause.condition.parts.flatMap((part) => part.test.flat());
  return (
    clause.effect !== null && !/\d/u.test(clause.condition.words) && bounds.every(({ quantity }) => isPlanned(quantity))
  );
}

/** Turns the goals into states where two or more of them are told apart by their degree. */
export function degrees(clauses: readonly Clause[]): readonly Clause[] {
  const worded = clauses.filter(isWorded);
  const phrases = worded.map(({ condition }) => phraseOf(condition.words));
  const [first] = phrases;
  const lesser = phrases.some(({ degree }) => degree !== null && degree !== "full");
  const alike = first !== undefined && phrases.every(({ head }) => speakAlike(head, first.head));
  const rest = clauses.every(
    (clause) => isWorded(clause) || clause.kind === "limit" || clause.kind === "note" || clause.kind === "otherwise",
  );
  if (worded.length < 2 || !lesser || !alike || !rest) return clauses;
  return clauses.map((clause): Clause => {
    if (!isWorded(clause) || clause.effect === null) return clause;
    const { text, condition, effect } = clause;
    return { kind: "state", text, condition: { on: "state", words: condition.words }, effect };
  });
}
