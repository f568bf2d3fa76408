/** `98-100%`, `3至5次`, `±10%`, `20±2万元`, `80%≤x<90%`. */
import type { NumberToken, Token } from "../lexing/token";
import type { Amount, Span } from "../value";
import { amountOf } from "./amount";
import type { Found } from "./found";

/** A unit written once, behind the second figure, is the unit of both. */
function shared(first: Amount, second: Amount): readonly [Amount, Amount] {
  if (first.unit === null) return [{ ...first, unit: second.unit }, second];
  return second.unit === null ? [first, { ...second, unit: first.unit }] : [first, second];
}

function span(first: Amount, second: Amount, lowIncluded = true, highIncluded = true): Span | null {
  const [low, high] = shared(first, second);
  return low.number.gt(high.number) && low.unit?.text === high.unit?.text
    ? null
    : { kind: "span", low, high, lowIncluded, highIncluded };
}

function found(value: Span | null, next: number, token: NumberToken): Found<Span> | null {
  return value && { value, next, about: false, spoken: token.spoken };
}

/** `(含)` and `(不含)` behind a figure, with the index behind them. */
function inclusionAt(tokens: readonly Token[], index: number): readonly [boolean, number] {
  const token = tokens[index];
  return token?.type === "inclusion" ? [token.included, index + 1] : [true, index];
}

/** 以内 behind a span adds nothing; anything else of its kind does not fit. */
function closed(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.type !== "bound") return index;
  return token.sign === "≤" ? index + 1 : null;
}

function fromTo(tokens: readonly Token[], index: number): Found<Span> | null {
  const first = tokens[index];
  if (first?.type !== "number") return null;
  const [lowIncluded, dash] = inclusionAt(tokens, index + 1);
  if (tokens[dash]?.type !== "dash") return null;
  const second = tokens[dash + 1];
  if (second?.type !== "number" || first.more || second.more) return null;
  const [highIncluded, behind] = inclusionAt(tokens, dash + 2);
  const next = closed(tokens, behind);
  if (next === null) return null;
  return found(span(amountOf(first), amountOf(second), lowIncluded, highIncluded), next, second);
}

function plusMinus(tokens: readonly Token[], index: number): Found<Span> | null {
  const centre = tokens[index]?.type === "number" ? tokens[index] : null;
  const at = centre ? index + 1 : index;
  const sign = tokens[at];
  const width = tokens[at + 1];
  if (sign?.type !== "sign" || sign.sign !== "±" || width?.type !== "number") return null;
  const reach = amountOf(width);
  const next = closed(tokens, at + 2);
  if (next === null || reach.number.lt(0) || width.more) return null;
  if (!centre) return found(span({ ...reach, number: reach.number.neg() }, reach), next, width);
  const [middle, around] = shared(amountOf(centre), reach);
  if (middle.unit?.text !== around.unit?.text) return null;
  const places = Math.max(middle.places, around.places);
  const end = (number: Amount["number"]): Amount => ({ ...middle, number, places });
  return found(span(end(middle.number.minus(around.number)), end(middle.number.plus(around.number))), next, width);
}

const upward = new Set(["<", "≤"]);

/** `80%≤x<90%`: figure, sign, at most one word, sign, figure. */
function chained(tokens: readonly Token[], index: number): Found<Span> | null {
  const [first, sign, word] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const skip = word?.type === "word" ? 3 : 2;
  const [secondSign, second] = [tokens[index + skip], tokens[index + skip + 1]];
  if (first?.type !== "number" || sign?.type !== "sign" || !upward.has(sign.sign)) return null;
  if (secondSign?.type !== "sign" || !upward.has(secondSign.sign) || second?.type !== "number") return null;
  const value = span(amountOf(first), amountOf(second), sign.sign === "≤", secondSign.sign === "≤");
  return found(value, index + skip + 2, second);
}

const downward = new Set([">", "≥"]);

/** `≥90%且≤95%`, `大于90%小于95%`. */
function twoSigns(tokens: readonly Token[], index: number): Found<Span> | null {
  const [sign, first, word] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const skip = word?.type === "word" && /^[且并和]$/u.test(word.text) ? 3 : 2;
  const [secondSign, second] = [tokens[index + skip], tokens[index + skip + 1]];
  if (sign?.type !== "sign" || !downward.has(sign.sign) || first?.type !== "number") return null;
  if (secondSign?.type !== "sign" || !upward.has(secondSign.sign) || second?.type !== "number") return null;
  const value = span(amountOf(first), amountOf(second), sign.sign === "≥", secondSign.sign === "≤");
  return found(value, index + skip + 2, second);
}

/** A span of figures in one of its forms. */
export function readSpan(tokens: readonly Token[], index: number): Found<Span> | null {
  return plusMinus(tokens, index) ?? fromTo(tokens, index) ?? chained(tokens, index) ?? twoSigns(tokens, index);
}
