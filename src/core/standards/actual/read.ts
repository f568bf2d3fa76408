/** Reads an actual with the lexer of the sentences. Linear. */
import { lexActual } from "../lexer/lex";
import { sourceOf, unletteredActual } from "../lexer/source";
import type { Token } from "../lexer/token";
import { trimmed } from "../parsing/condition";
import { phraseOf } from "../phrase";
import { delayIn, rankIn } from "./delay";
import type { Facts } from "./facts";
import { figuresIn, gapIn } from "./figures";
import { foundIn } from "./found";
import { allIn, failingIn, itemsIn, metIn } from "./items";

/** Longer actuals are not read. */
export const longestActual = 2000;

const inapplicable =
  /^(?:不适用|不涉及|无此项|无该项|没有[该此][类项](?:项目|任务|工作|业务)?|(?:本年度?)?无[此该][项类]?(?:任务|项目|业务)|未安排[该此][类项]?(?:项目|任务)?|\/|-|--|N\/A|n\/a)$/u;

/** 年底仍未完成: no date on which it was done. */
const undone =
  /(?:[仍尚还均都]|至今)?(?:[未没]|没有)(?:能|有)?(?:全部|全面)?(?:完成|完工|到位|建成|开工|竣工|验收|投入|上报|报送|公开|下达|拨付|支付|提交|制定|发放|开展)/u;

/** A piece between separators. */
export interface ActualPiece {
  readonly words: string;
  readonly tokens: readonly Token[];
}

function piecesOf(text: string, tokens: readonly Token[]): readonly ActualPiece[] {
  const pieces: ActualPiece[] = [];
  let held: Token[] = [];
  const flush = (): void => {
    const [first, last] = [held[0], held.at(-1)];
    const words = first && last ? trimmed(text.slice(first.from, last.to)) : "";
    if (words !== "") pieces.push({ words, tokens: held });
    held = [];
  };
  for (const token of tokens) {
    if (token.type === "separator") flush();
    else held.push(token);
  }
  flush();
  return pieces;
}

/** The facts in an actual's text. */
export function factsOf(text: string): Facts {
  const squeezed = unletteredActual(trimmed(sourceOf(text.slice(0, longestActual)).text));
  const pieces = piecesOf(squeezed, lexActual(squeezed));
  const done = pieces.filter(({ words }) => !undone.test(words));
  return {
    text,
    squeezed,
    figures: figuresIn(pieces, squeezed),
    items: itemsIn(pieces, squeezed),
    all: allIn(squeezed),
    failing: failingIn(squeezed),
    met: metIn(squeezed),
    found: foundIn(pieces),
    delay: delayIn(pieces, squeezed),
    gap: gapIn(pieces, squeezed),
    dates: done.flatMap((piece) => piece.tokens.flatMap((token) => (token.type === "date" ? [token.date] : []))),
    rank: rankIn(squeezed),
    states: pieces.map(({ words }) => ({ words, phrase: phraseOf(words) })),
    notApplicable: inapplicable.test(squeezed),
  };
}
