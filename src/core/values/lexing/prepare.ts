/** Texts made ready for the lexer. */
import { fold } from "../text";

/** Longer texts are not read at all: they are no values, and a hostile one must cost nothing. */
export const longestText = 2000;

/** ① ⑴ ⒈ would become digits that glue to the figures beside them; they begin a new part of a list. */
const itemMarks = /[\u2460-\u249B\u24F5-\u24FE\u2776-\u2793]/gu;
/** ² after a digit is a power, after a letter (m²) part of a unit. */
const powers = /(?<=[\d\uFF10-\uFF19])[²³¹⁰\u2074-\u2079]/gu;

/** `20 万 元`, `3 次 / 年`: spread out for the eye. */
const spread = /(?<=\p{Script=Han}) (?=[\p{Script=Han}/])|(?<=\/) (?=\p{Script=Han})/gu;
const currency = /[¥￥](?=\d)/gu;
const endings = ".,;、。!…";

function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && endings.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text inside brackets that go around all of it: `(100%)`. */
function unbracketed(text: string): string {
  const close = text.startsWith("(") ? ")" : text.startsWith("[") ? "]" : null;
  return close !== null && text.indexOf(close) === text.length - 1 ? text.slice(1, -1).trim() : text;
}

/** Half width, one form of each sign, line breaks as `\n`, other white space single blanks, nothing idle at the ends. */
export function prepare(text: string): string {
  const lines = fold(text.replace(itemMarks, "\n").replace(powers, "^$&"))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[ \n]*/gu, "\n")
    .trim();
  return unbracketed(withoutEnding(lines.replace(spread, "").replace(currency, "")));
}

/** Without its line breaks, which are only wrapping; between two digits, where joining would make another number, they stay. */
export function unwrapped(text: string): string {
  return text.replace(/(?<!\d)\n|\n(?!\d)/gu, "");
}
