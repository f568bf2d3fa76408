/** Text to tokens, in one pass: at each place the first rule that fits, else one more character of text. */
import { awardRules } from "./awards";
import { deductionRules } from "./deductions";
import { figureRules, numberAt } from "./figures";
import { limitRules } from "./limits";
import { partOfStepRules } from "./part-of-step";
import { proportionAt, rateAt } from "./proportion";
import type { LexRule } from "./rule";
import type { Token, TokenBody } from "./token";
import { wordAt } from "./words";

const sentenceRules: readonly LexRule[] = [
  ...partOfStepRules,
  ...limitRules,
  ...deductionRules,
  ...awardRules,
  ...figureRules,
];

function byRule(
  text: string,
  from: number,
  rules: readonly LexRule[],
): { readonly body: TokenBody; readonly to: number } | null {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const body = match && match[0] !== "" ? make(match) : null;
    if (match && body) return { body, to: from + match[0].length };
  }
  return null;
}

/** The tokens of an actual: 得分89.5分 is a figure there, no award. */
export function lexActual(text: string): readonly Token[] {
  return lexed(text, (at) => byRule(text, at, figureRules) ?? numberAt(text, at));
}

/** The tokens of a squeezed text, without gaps and in order. Linear: every rule looks a bounded way ahead. */
export function lex(text: string): readonly Token[] {
  return lexed(
    text,
    (at) => byRule(text, at, sentenceRules) ?? proportionAt(text, at) ?? rateAt(text, at) ?? numberAt(text, at),
  );
}

/** PM2.5, PM10: the digits of a name are no figure. The place behind them, or the same place where there is none. */
function nameAt(text: string, at: number): number {
  if (at === 0 || !/[A-Z]/u.test(text.charAt(at - 1)) || !/\d/u.test(text.charAt(at))) return at;
  let to = at;
  while (/[\d.]/u.test(text.charAt(to))) to++;
  return to;
}

function lexed(
  text: string,
  read: (at: number) => { readonly body: TokenBody; readonly to: number } | null,
): readonly Token[] {
  const tokens: Token[] = [];
  let plain = 0;
  let at = 0;
  const flush = (): void => {
    if (plain < at) tokens.push({ type: "text", from: plain, to: at });
  };
  while (at < text.length) {
    const name = nameAt(text, at);
    if (name > at) {
      at = name;
      continue;
    }
    // 逾期的每月扣1分: no period of its own
    const each = text.charAt(at) === "每" && /^每(?:月|年|季度|半年)扣\d/u.test(text.slice(at, at + 6));
    const guard = each ? { body: { type: "every" } as const, to: at + 1 } : wordAt(text, at);
    const found = guard?.body.type === "text" ? null : (read(at) ?? guard);
    if (found) {
      flush();
      tokens.push({ ...found.body, from: at, to: found.to });
      plain = at = found.to;
    } else at = guard?.to ?? at + 1;
  }
  flush();
  return tokens;
}
