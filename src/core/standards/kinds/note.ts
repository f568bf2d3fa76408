/** 查资料, 需提供佐证材料, 以100%为标准, 成本控制率=（预算−实际）/预算: words that change no score, from a closed list. */
import type { Kind } from "../draft";
import { isNeutral } from "../parsing/neutral";
import type { ClauseBase } from "../standard";

export interface NoteClause extends ClauseBase {
  readonly kind: "note";
  readonly words: string;
}

const definition = /^[\u4E00-\u9FFFrxX]{1,14}=\(?[\u4E00-\u9FFF+\-/×()]{2,60}(?:100%)?\)?$/u;

/** True for `到位率=到位资金/预算资金×100%`: how the figure is made, not how it is scored. */
export function isDefinition(words: string): boolean {
  return definition.test(words) && !/得分|分值|权重|扣/u.test(words) && /[/\-+×]/u.test(words);
}

export const note: Kind<NoteClause> = {
  read: ({ text, squeezed, effect, every, limit }) =>
    !effect && !every && !limit && (isNeutral(squeezed) || isDefinition(squeezed))
      ? { kind: "note", text, words: squeezed }
      : null,
  print: ({ words }) => words,
};
