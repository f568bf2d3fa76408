/** 处置率未达到100%的，再扣2分: points lost besides what the rest of the cell gives, for another measure. */
import type { Clause } from "../kinds";
import { sentenceOf, wordsOf } from "../lexer/source";
import type { Read } from "./arrange";

const further = /(?:再|另外?|另行)(?=扣\d)/u;
/** What goes on from the rule before: 未整改的再扣1分 says of what it is lost again only with it. */
const continuing = /^[,、]*(?:[每未]|不(?![\u4E00-\u9FFF]{2,8}率)|否则|低于|超过|逾期|其中)/u;

/** True for such a loss. */
export const isFurther = (clause: Clause): boolean =>
  "effect" in clause && clause.effect?.gives === "deduct" && clause.effect.further === true;

function marked(clause: Clause, text: string): Clause | null {
  const { kind } = clause;
  if (kind !== "band" && kind !== "state") return null;
  if (clause.effect.gives !== "deduct") return null;
  const effect = { ...clause.effect, further: true } as const;
  return kind === "band" ? { ...clause, text, effect } : { ...clause, text, effect };
}

/** The same loss by itself. */
export function withoutMark(clause: Clause): Clause {
  const { kind } = clause;
  if (kind !== "band" && kind !== "state") return clause;
  if (clause.effect.gives !== "deduct") return clause;
  const effect = { gives: "deduct", points: clause.effect.points } as const;
  return kind === "band" ? { ...clause, effect } : { ...clause, effect };
}

/** A cell with such losses; null where it has none, or anything of it is not understood. `read` reads the parts. */
export function readFurther(text: string, read: (text: string) => Read): Read | null {
  const source = sentenceOf(text);
  if (!further.test(source.text)) return null;
  const parts = [...source.text.matchAll(/[^;。]+/gu)].map(({ 0: words, index }) => ({
    words,
    own: wordsOf(source, index, index + words.length),
  }));
  const isLoss = ({ words }: (typeof parts)[number]): boolean => further.test(words);
  const rest = read(
    parts
      .filter((part) => !isLoss(part))
      .map(({ own }) => own)
      .join("；"),
  );
  if (rest.unread.length > 0 || rest.clauses.length === 0) return null;
  const losses = parts.filter(isLoss).flatMap(({ own, words }) => {
    const { clauses, unread } = read(words.replace(further, ""));
    const [only, second] = clauses;
    const loss = only && !second && unread.length === 0 && !continuing.test(words) ? marked(only, own) : null;
    return loss ? [loss] : [];
  });
  const every = losses.length === parts.filter(isLoss).length;
  return every ? { clauses: [...rest.clauses, ...losses], unread: [] } : null;
}
