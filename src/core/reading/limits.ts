/** The limits of a grade, taken apart: `90(含)-100`, `95>x≥85`, `90以上`, `<60`. */
import { decimal } from "../decimal";
import type { Decimal } from "../decimal";

/** Both ends in points; null an open end, `…Included` null where the text leaves it open. */
export interface Limits {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowIncluded: boolean | null;
  readonly highIncluded: boolean | null;
}

const number = String.raw`\d{1,3}(?:\.\d+)?`;
const included = String.raw`(?:\((?:含|不含)(?:本数)?\d*\))?`;
const signs = "≥|≤|>|<|不低于|低于|不足|小于|大于|高于|超过|不高于";

const chainPattern = `${number}[>≥<≤]x[>≥<≤]${number}`;
const spanPattern = String.raw`[\[(]?${number}${included}[-,]${number}${included}[\])]?`;
const wordedPattern = `${number}${included}[及或]?以[上下内]${included}`;
const singlePattern = `(?:${signs})${number}`;

/** Source of a pattern for any of the forms, longest first; no groups inside. */
export const limitPattern = [chainPattern, spanPattern, wordedPattern, singlePattern].join("|");

const numbers = new RegExp(number, "gu");
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");
const forms: readonly (readonly [RegExp, (text: string) => Limits])[] = [
  [whole(chainPattern), chain],
  [whole(spanPattern), span],
  [whole(wordedPattern), worded],
  [whole(singlePattern), single],
];

/** The limits of one expression; null where it is none of the forms. */
export function limitsIn(text: string): Limits | null {
  return forms.find(([pattern]) => pattern.test(text))?.[1](text) ?? null;
}

const figures = (text: string): readonly Decimal[] => (text.match(numbers) ?? []).map((digits) => decimal(digits));
const ends = (text: string): readonly [Decimal, Decimal] => {
  const [first, second] = figures(text);
  const low = first ?? decimal(0);
  return [low, second ?? low];
};

/** `95>x≥85`, `80≤x<90`. */
function chain(text: string): Limits {
  const [first, second] = ends(text);
  const [left = "", right = ""] = text.split("x");
  const leftIncluded = /[≥≤]$/u.test(left);
  const rightIncluded = /^[≥≤]/u.test(right);
  return /[>≥]$/u.test(left)
    ? { low: second, high: first, lowIncluded: rightIncluded, highIncluded: leftIncluded }
    : { low: first, high: second, lowIncluded: leftIncluded, highIncluded: rightIncluded };
}

/** `90(含)-100`, `[70-90)`, `80-89`. Square brackets, or one of them, tell both ends. */
function span(text: string): Limits {
  const [first, second] = ends(text.replace(/\([^()\d]*\d*\)/gu, ""));
  const [low, high] = first.lte(second) ? [first, second] : [second, first];
  if (/^[[(].*[\])]$/u.test(text) && /^\[|\]$/u.test(text))
    return { low, high, lowIncluded: text.startsWith("["), highIncluded: text.endsWith("]") };
  const [before = "", after = ""] = text.split(/[-,]/u);
  return { low, high, lowIncluded: saysIncluded(before), highIncluded: saysIncluded(after) };
}

/** 以上 includes the figure; 以下 and 以内 do unless another band has it. */
function worded(text: string): Limits {
  const [limit] = ends(text);
  const said = saysIncluded(text);
  return /以上/u.test(text)
    ? { low: limit, high: null, lowIncluded: said ?? true, highIncluded: null }
    : { low: null, high: limit, lowIncluded: null, highIncluded: said };
}

const upward: Readonly<Record<string, boolean>> = {
  "≥": true,
  ">": false,
  不低于: true,
  大于: false,
  高于: false,
  超过: false,
};
const downward: Readonly<Record<string, boolean>> = {
  "≤": true,
  "<": false,
  不高于: true,
  低于: false,
  不足: false,
  小于: false,
};

function single(text: string): Limits {
  const [limit] = ends(text);
  const sign = text.replace(/[\d.]+$/u, "");
  const up = upward[sign];
  return up === undefined
    ? { low: null, high: limit, lowIncluded: null, highIncluded: downward[sign] ?? null }
    : { low: limit, high: null, lowIncluded: up, highIncluded: null };
}

function saysIncluded(text: string): boolean | null {
  if (text.includes("不含")) return false;
  return text.includes("含") ? true : null;
}
