/** Tokens to statements: a condition with what it gives, told apart by the effects themselves (punctuation is not to be relied on). */
import { zero } from "../../decimal";
import type { Effect, Limit, Points } from "../effect";
import type { Token } from "../lexer/token";
import { isNeutral } from "./neutral";

export interface Statement {
  /** `2、`, `②`, `（二）` before it. */
  readonly marker: number | null;
  /** The condition, without separators at its ends. */
  readonly tokens: readonly Token[];
  readonly effect: Effect | null;
  readonly limit: Limit | null;
  readonly from: number;
  readonly to: number;
}

/** True where a token means points: `（1分）`, `，1分；`, `：5`. */
function isPoints(token: Token | undefined): token is Extract<Token, { type: "number" }> {
  return token?.type === "number" && token.quantity.unit === "分";
}

function isBare(token: Token | undefined): token is Extract<Token, { type: "number" }> {
  return token?.type === "number" && token.quantity.unit === null && token.digits;
}

function ends(token: Token | undefined, text: string): boolean {
  // 3分、2分, and 方案2分、台账2分
  if (token?.type === "text")
    return /^、(?:\s*\d|$|[^、,;。]{1,24}\d分)/u.test(text.slice(token.from, token.from + 32));
  return token === undefined || ["separator", "close", "circled", "limit"].includes(token.type);
}

function given(first: Token, second: Token | null): Effect | null {
  if (first.type !== "number") return null;
  const points = (token: Token): Points | null =>
    token.type === "number" ? { of: "points", value: token.quantity.number } : null;
  const [left, right] = [points(first), second && points(second)];
  if (!left) return null;
  if (!right) return left.value.eq(zero) ? { gives: "none", whole: false } : { gives: "award", points: left };
  const [low, high] = left.value.lte(right.value) ? [left, right] : [right, left];
  return { gives: "award-range", low, high };
}

interface Found {
  readonly effect: Effect;
  /** Tokens taken. */
  readonly size: number;
}

/** Points in brackets: （1分）, (60), (41-59). */
function inBrackets(tokens: readonly Token[], at: number, text: string): Found | null {
  const [open, first, middle, last, close] = tokens.slice(at, at + 5);
  // （权重30%）
  if (
    open?.type === "open" &&
    first?.type === "text" &&
    text.slice(first.from, first.to) === "权重" &&
    last?.type === "close"
  ) {
    const share = middle?.type === "number" && middle.quantity.unit === "%" ? middle.quantity.number.div(100) : null;
    return share && { effect: { gives: "award", points: { of: "weight", value: share } }, size: 4 };
  }
  if (open?.type !== "open" || first?.type !== "number" || !(isPoints(first) || isBare(first))) return null;
  if (middle?.type === "close") {
    const effect = given(first, null);
    return effect && { effect, size: 3 };
  }
  if (middle?.type !== "range" || close?.type !== "close" || !last || !(isPoints(last) || isBare(last))) return null;
  const effect = given(first, last);
  return effect && { effect, size: 5 };
}

/** Points after a colon or a comma, or right behind their condition: `≥8%：5`, `，1分；`, `任务清单1分`. */
function plainPoints(tokens: readonly Token[], at: number, text: string): Found | null {
  const colon = tokens[at]?.type === "colon";
  const start = colon ? at + 1 : at;
  const [first, middle, last, next] = tokens.slice(start, start + 4);
  const before = tokens[start - 1];
  if (
    !first ||
    (before?.type === "compare" && !before.negated) ||
    before?.type === "operator" ||
    before?.type === "open" ||
    before?.type === "plus-minus" ||
    before?.type === "range"
  )
    return null;
  // 领导评价占20分: a share of the whole table, no award.
  if (before?.type === "text" && text.charAt(before.to - 1) === "占") return null;
  const fits = isPoints(first) || (colon && isBare(first));
  const size = start - at;
  if (middle?.type === "range" && last && isPoints(last) === (isPoints(last) || !colon) && ends(next, text)) {
    if (!(isPoints(last) || (colon && isBare(last))) || !(isPoints(first) || isBare(first))) return null;
    const effect = given(first, last);
    return effect && { effect, size: size + 3 };
  }
  // ，2分（2）有采购手续: the next of the list
  if (!fits || !(ends(middle, text) || isMarked(tokens, start + 1))) return null;
  const effect = given(first, null);
  return effect && { effect, size: size + 1 };
}

const listNumber = /^[一二三四五六七八九十]{1,2}$/u;

/** `1、`, `2.`, `（3）`, `①`, `一、` at the head of a statement. */
function markerAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly number: number; readonly size: number } | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.type === "circled") return { number: first.number, size: 1 };
  const small = (token: Token | undefined): token is Extract<Token, { type: "number" }> =>
    isBare(token) && token.quantity.number.lte(30) && !text.slice(token.from, token.to).includes(".");
  if (first?.type === "open" && small(second) && third?.type === "close")
    return { number: second.quantity.number.toNumber(), size: 3 };
  if (small(first) && second?.type === "close") return { number: first.quantity.number.toNumber(), size: 2 };
  return null;
}

const dotted = /^[、.．]/u;

/** `1、全部` lexes as a number and text that begins with its point: the marker and how many characters of the text it takes. */
function dottedMarker(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly number: number; readonly cut: number } | null {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.type === "number" && isBare(first) && second && dotted.test(text.slice(second.from, second.to))) {
    const number = first.quantity.number;
    return number.lte(30) && !text.slice(first.from, first.to).includes(".")
      ? { number: number.toNumber(), cut: second.from + 1 }
      : null;
  }
  if (first?.type !== "text") return null;
  const words = text.slice(first.from, first.to);
  const end = words.indexOf("、");
  if (end < 1 || end > 2 || !listNumber.test(words.slice(0, end))) return null;
  const numerals = "一二三四五六七八九十";
  return { number: numerals.indexOf(words.charAt(0)) + 1, cut: first.from + end + 1 };
}

/** `5分:` at the head of a statement. */
function isPointsFirst(tokens: readonly Token[], at: number): boolean {
  const [before, first, second, third] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const fresh = before === undefined || before.type === "separator" || before.type === "colon";
  return fresh && isPoints(first) && second?.type === "colon" && third !== undefined && third.type !== "effect";
}

/** 5分：完全达到；3分：部分达到: points before their conditions go behind them, where two or more stand so. */
function pointsBehind(tokens: readonly Token[]): readonly Token[] {
  const heads = tokens.flatMap((_, at) => (isPointsFirst(tokens, at) ? [at] : []));
  if (heads.length < 2) return tokens;
  const turned: Token[] = tokens.slice(0, heads[0]);
  for (const [place, at] of heads.entries()) {
    const body = tokens.slice(at + 2, heads[place + 1] ?? tokens.length);
    while (body.at(-1)?.type === "separator") body.pop();
    const [points, last] = [tokens[at], body.at(-1)];
    const effect = points && given(points, null);
    if (!effect || !last || body.some((token) => token.type === "effect" || token.type === "limit")) return tokens;
    turned.push(...body, { type: "effect", effect, from: last.to, to: last.to });
  }
  return turned;
}

const isBracket = (token: Token): boolean => token.type === "open" || token.type === "close";

/** The statements of a sentence, in order; every token is in one of them or a separator. */
export function statementsOf(written: readonly Token[], text: string): readonly Statement[] {
  const tokens = pointsBehind(written);
  const numbered = text.includes("(1)") && text.includes("(2)");
  const statements: Statement[] = [];
  let held: Token[] = [];
  let marker: number | null = null;
  let depth = 0;
  const push = (effect: Effect | null, limit: Limit | null, end: Token): void => {
    while (held.at(-1)?.type === "separator") held.pop();
    if (held.every(isBracket)) held = [];
    const from = held[0]?.from ?? end.from;
    statements.push({
      marker,
      tokens: held,
      effect,
      limit,
      from,
      to: effect || limit ? end.to : (held.at(-1)?.to ?? end.to),
    });
    held = [];
    marker = null;
  };
  const flush = (end: Token): void => {
    if (held.some((token) => token.type !== "separator" && !isBracket(token))) push(null, null, end);
    held = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const fresh = held.every((one) => one.type === "separator");
    if (numbered && token.type === "open" && isMarked(tokens, at)) {
      // 预算调剂占比：（1）10%以内的
      if (/^[\u4E00-\u9FFF]{2,16}(?:[率比度额量数]|比例):$/u.test(wordsOf(held, text))) held = [];
      flush(token);
      const second = tokens[at + 1];
      marker = second?.type === "number" ? second.quantity.number.toNumber() : null;
      at += 2;
      continue;
    }
    const bracketed = inBrackets(tokens, at, text);
    // 良好（80-89分）得8分: what the grade means, not what it gives.
    const behind = bracketed && tokens[at + bracketed.size];
    const meant =
      behind && (behind.type === "effect" || (isPoints(behind) && bracketed.effect.gives === "award-range"));
    const found = (meant ? null : bracketed) ?? plainPoints(tokens, at, text);
    const inEvery =
      held.some((one) => one.type === "every") &&
      !held.some((one) => one.type === "number") &&
      !/每(?:[项个条次篇件份场期户处起人例]|人次)$/u.test(text.slice(held[0]?.from ?? 0, held.at(-1)?.to ?? 0));
    if (
      found?.effect.gives === "award" &&
      at === 0 &&
      token.type === "open" &&
      found.size === 3 &&
      isPoints(tokens[1])
    ) {
      push(null, { limits: "full", points: found.effect.points }, tokens[2] ?? token);
      at += 2;
      continue;
    }
    if (found && !(fresh && token.type === "open" && isMarkerLike(found, tokens, at)) && !inEvery) {
      const last = tokens[at + found.size - 1] ?? token;
      push(found.effect, null, last);
      at += found.size - 1;
      continue;
    }
    const mark = fresh && depth === 0 ? markerAt(tokens, at, text) : null;
    if (mark) {
      flush(token);
      marker = mark.number;
      at += mark.size - 1;
      continue;
    }
    const dots = fresh && depth === 0 ? dottedMarker(tokens, at, text) : null;
    if (dots) {
      flush(token);
      marker = dots.number;
      const rest = token.type === "number" ? tokens[at + 1] : token;
      if (token.type === "number") at++;
      if (rest && rest.to > dots.cut) held.push({ type: "text", from: dots.cut, to: rest.to });
      continue;
    }
    if (token.type === "colon" && depth === 0 && isNeutral(wordsOf(held, text))) {
      flush(token);
      continue;
    }
    if (token.type === "colon" && depth === 0 && isLabel(held, text, tokens[at + 1])) {
      held = [];
      continue;
    }
    if (token.type === "open") depth++;
    if (token.type === "close") depth = Math.max(0, depth - 1);
    if (token.type === "circled" && depth === 0 && !refersTo(held, text)) {
      flush(token);
      marker = token.number;
    } else if (token.type === "effect") push(token.effect, null, token);
    else if (token.type === "limit") {
      // 执行率超过100%的按100%计: the rate is what is held
      if (/^[\u4E00-\u9FFF]{2,10}[率例]$/u.test(wordsOf(held, text))) held = [];
      else if (!fresh) flush(token);
      push(null, token.limit, token);
    } else if (token.type === "separator" && token.hard) {
      if (fresh) held = [];
      else flush(token);
    } else if (token.type === "separator" && fresh) held = [];
    else held.push(token);
  }
  const last = tokens.at(-1);
  if (last) flush(last);
  return statements;
}

/** 时效性：按时完成得满分: what the sentence is about. */
function isLabel(held: readonly Token[], text: string, next: Token | undefined): boolean {
  const named = /^(?:[\u4E00-\u9FFF]{2,10}性|(?:产出|项目)?(?:数量|质量|时效|成本|效益|满意度)(?:指标|方面)?)$/u;
  const words = wordsOf(held, text);
  return (named.test(words) || words.startsWith("是否")) && next?.type !== "number" && next?.type !== "effect";
}

/** (3), where the sentence counts its clauses so. */
function isMarked(tokens: readonly Token[], at: number): boolean {
  const [number, close] = [tokens[at + 1], tokens[at + 2]];
  const next = tokens[at + 3];
  const follows = next !== undefined && next.type !== "separator" && next.type !== "limit";
  return isBare(number) && number.quantity.number.lte(30) && close?.type === "close" && follows;
}

/** `（1）` at the head of a statement is its number, `（1分）` are points. */
function isMarkerLike(found: Found, tokens: readonly Token[], at: number): boolean {
  return found.size === 3 && isBare(tokens[at + 1]);
}

function wordsOf(held: readonly Token[], text: string): string {
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? text.slice(first.from, last.to) : "?";
}

/** 符合①: a circled number that refers to an item. */
function refersTo(held: readonly Token[], text: string): boolean {
  const last = held.at(-1);
  if (!last) return false;
  return (
    last.type === "circled" ||
    /(?:符合|满足|达到|具备|要点|条件|标准|要求|[第、和及与或])$/u.test(text.slice(last.from, last.to))
  );
}
