/** 评分标准详见附件2: a bare figure that earns nothing and stands alone is no rule. */
import type { Clause } from "../../kinds";
import type { Read } from "../arrange";

function isLone(clause: Clause): boolean {
  if (clause.kind !== "threshold" || clause.effect !== null) return false;
  const bounds = clause.condition.parts.flatMap(({ test }) => test.flat());
  return bounds.every(({ firm, quantity }) => firm === "bare" && quantity.unit === null);
}

/** Puts such a figure among the unread words where nothing beside it gives or takes points. */
export function loneFigure(read: Read): Read {
  const [only, second] = read.clauses.filter(({ kind }) => kind !== "note" && kind !== "limit");
  if (!only || second || !isLone(only)) return read;
  return { clauses: read.clauses.filter((clause) => clause !== only), unread: [...read.unread, only.text] };
}
