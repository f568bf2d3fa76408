/**
 * Grade bands written in words: `优秀（S≥95）、良好（95＞S≥85）`, `90-100分为优`, `90(含)以上为优`, `A[90-100] B[70-90)`.
 * Forms as collected in domain.md section 5. Where two bands share a limit and neither says whose it is, it belongs
 * to the better one.
 */
import { decimal, hundred } from "../decimal";
import type { Decimal } from "../decimal";
import { squeeze } from "../values/text";
import type { GradeBand } from "./table";

interface Open {
  readonly label: string;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** null where the text leaves it open. */
  readonly lowIncluded: boolean | null;
  readonly highIncluded: boolean | null;
}

const gradeWord = "不合格|不及格|基本合格|优秀|良好|中等|较差|合格|及格|一般|优|良|中|差|低|[A-D]\\+?";

/** A grade or a limit, as they follow each other in the text. */
type Token = { readonly grade: string } | { readonly limits: Limits };

/** The bands of a text from the best to the worst; null where it holds fewer than two, or where grades and limits do not take turns. */
export function bandsIn(text: string): readonly GradeBand[] | null {
  const key = squeeze(text)
    .replace(/[–—―~〜∼至到]/gu, "-")
    .replace(/(?:综合|评价|自评|考核)?(?:得分|总分|分数|分值|[SXsx])/gu, "x")
    .replace(/分(?!为)/gu, "");
  const tokens = withoutLists(tokensIn(key));
  const found: Open[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const pair = [tokens[at], tokens[at + 1]];
    const grade = pair.find((token) => token !== undefined && "grade" in token);
    const limit = pair.find((token) => token !== undefined && "limits" in token);
    if (!grade || !("grade" in grade) || !limit || !("limits" in limit)) return null;
    found.push({ label: grade.grade, ...limit.limits });
  }
  const labels = new Set(found.map(({ label }) => label));
  return found.length < 2 || labels.size < found.length || tokens.length % 2 > 0 ? null : settle(found);
}

function tokensIn(key: string): readonly Token[] {
  return [...key.matchAll(tokenPattern)].flatMap((match): readonly Token[] => {
    const [text] = match;
    const limits = limitsIn(text);
    if (limits) return [{ limits }];
    return standsAlone(key, match.index, text) ? [{ grade: text }] : [];
  });
}

/** 优、良、中、差四个等级 before the bands themselves: grades that follow one another have no limits. */
function withoutLists(tokens: readonly Token[]): readonly Token[] {
  const isGrade = (token: Token | undefined): boolean => token !== undefined && "grade" in token;
  const first = tokens.findIndex((token, at) => isGrade(token) && isGrade(tokens[at + 1]));
  if (first < 0) return tokens;
  let end = first;
  while (isGrade(tokens[end])) end++;
  // in `优、良、中、差: 优≥90` the last grade of the run has a limit of its own
  const runs = new Set<string>();
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || !("grade" in token)) continue;
    if (runs.has(token.grade)) return [...tokens.slice(0, first), ...tokens.slice(at)];
    runs.add(token.grade);
  }
  return [...tokens.slice(0, first), ...tokens.slice(end)];
}

/** A grade's word is no part of another word: 优秀率, 其中, 中央. */
function standsAlone(key: string, index: number, word: string): boolean {
  const before = key.charAt(index - 1);
  const after = key.charAt(index + word.length);
  const clear = (char: string, allowed: string): boolean =>
    char === "" || allowed.includes(char) || !/[\u4E00-\u9FFFA-Za-z]/u.test(char);
  return clear(before, "为是评定属级次档即得上下含") && clear(after, "等级档的为是得低不大小高x");
}

type Limits = Omit<Open, "label">;

const number = String.raw`(\d{1,3}(?:\.\d+)?)`;
const included = String.raw`(\((?:含|不含)(?:本数)?\d*\))?`;
const spanSource = String.raw`([[(])?${number}${included}[-,]${number}${included}([\])])?`;
const downSource = String.raw`${number}([>≥])x([>≥])${number}`;
const upSource = String.raw`${number}([<≤])x([<≤])${number}`;
const wordedSource = String.raw`${number}${included}(?:及|或)?(以上|以下|以内)(\((?:含|不含)\d*\))?`;
const singleSource = String.raw`(≥|≤|>|<|不低于|低于|不足|小于|大于|高于|超过|不高于)${number}`;
const spanPattern = new RegExp(spanSource, "u");
const chainDown = new RegExp(downSource, "u");
const chainUp = new RegExp(upSource, "u");
const worded = new RegExp(wordedSource, "u");
const singlePattern = new RegExp(singleSource, "u");
const plainNumber = String.raw`\d{1,3}(?:\.\d+)?`;
const plainIncluded = String.raw`(?:\((?:含|不含)(?:本数)?\d*\))?`;
const tokenPattern = new RegExp(
  [
    String.raw`${plainNumber}[>≥<≤]x[>≥<≤]${plainNumber}`,
    String.raw`[[(]?${plainNumber}${plainIncluded}[-,]${plainNumber}${plainIncluded}[\])]?`,
    String.raw`${plainNumber}${plainIncluded}(?:及|或)?以[上下内](?:\((?:含|不含)\d*\))?`,
    String.raw`(?:≥|≤|>|<|不低于|低于|不足|小于|大于|高于|超过|不高于)${plainNumber}`,
    gradeWord,
  ].join("|"),
  "gu",
);

/** The ends that one expression names; null for a grade's word. */
function limitsIn(text: string): Limits | null {
  return chain(text) ?? span(text) ?? wordedEnd(text) ?? singleEnd(text);
}

const saysIncluded = (word: string | undefined): boolean | null =>
  word === undefined || word === "" ? null : !word.includes("不含");

function span(text: string): Limits | null {
  const match = spanPattern.exec(text);
  if (match?.[2] === undefined || match[4] === undefined) return null;
  const ends = [decimal(match[2]), decimal(match[4])] as const;
  const [low, high] = ends[0].lte(ends[1]) ? ends : [ends[1], ends[0]];
  const bracketed = match[1] !== undefined && match[6] !== undefined && (match[1] === "[" || match[6] === "]");
  const lowIncluded = bracketed ? match[1] === "[" : (saysIncluded(match[3]) ?? null);
  const highIncluded = bracketed ? match[6] === "]" : (saysIncluded(match[5]) ?? null);
  return { low, high, lowIncluded, highIncluded };
}

function chain(text: string): Limits | null {
  const down = chainDown.exec(text);
  if (down?.[1] !== undefined && down[4] !== undefined)
    return {
      low: decimal(down[4]),
      high: decimal(down[1]),
      lowIncluded: down[3] === "≥",
      highIncluded: down[2] === "≥",
    };
  const up = chainUp.exec(text);
  if (up?.[1] === undefined || up[4] === undefined) return null;
  return { low: decimal(up[1]), high: decimal(up[4]), lowIncluded: up[2] === "≤", highIncluded: up[3] === "≤" };
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
  低于: false,
  不足: false,
  小于: false,
  不高于: true,
};

function singleEnd(text: string): Limits | null {
  const match = singlePattern.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const limit = decimal(match[2]);
  const up = upward[match[1]];
  if (up !== undefined) return { low: limit, high: null, lowIncluded: up, highIncluded: null };
  return { low: null, high: limit, lowIncluded: null, highIncluded: downward[match[1]] ?? null };
}

function wordedEnd(text: string): Limits | null {
  const match = worded.exec(text);
  if (match?.[1] === undefined) return null;
  const limit = decimal(match[1]);
  const said = saysIncluded(match[2]) ?? saysIncluded(match[4]);
  if (match[3] === "以上") return { low: limit, high: null, lowIncluded: said ?? true, highIncluded: null };
  return { low: null, high: limit, lowIncluded: null, highIncluded: said };
}

/** Best band first, open limits settled: a shared one belongs to the better band, an end that no other band begins at is inside. */
function settle(found: readonly Open[]): readonly GradeBand[] {
  const bands = [...found].sort((a, b) => (top(b).gt(top(a)) ? 1 : -1));
  return bands.map(({ label, low, high, lowIncluded, highIncluded }) => {
    const taken = high !== null && bands.some((other) => other.low?.eq(high) === true && other.lowIncluded !== false);
    return {
      label,
      low,
      lowIncluded: low !== null && (lowIncluded ?? true),
      high,
      highIncluded: high !== null && (highIncluded ?? !taken),
    };
  });
}

const top = ({ low, high }: Open): Decimal => high ?? (low === null ? hundred : low.plus(hundred));
