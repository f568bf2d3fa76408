/** 查资料, 需提供佐证材料, 以100%为标准, 成本控制率=（预算−实际）/预算: words that change no score, from a closed list. */
import type { Kind } from "../draft";
import { isDefinition, isDemand, isEvidence, isNeutral } from "../parsing/neutral";
import type { ClauseBase } from "../standard";

export interface NoteClause extends ClauseBase {
  readonly kind: "note";
  readonly words: string;
}

export const note: Kind<NoteClause> = {
  read: ({ text, squeezed, effect, every, limit }) =>
    !effect &&
    !every &&
    !limit &&
    (isNeutral(squeezed) || isDemand(squeezed) || isEvidence(squeezed) || isDefinition(squeezed))
      ? { kind: "note", text, words: squeezed }
      : null,
  print: ({ words }) => words,
};
