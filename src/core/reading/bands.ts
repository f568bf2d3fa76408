/**
 * Grade bands written in words: `优秀（S≥95）、良好（95＞S≥85）`, `90-100分为优`, `90(含)以上为优`, `A[90-100] B[70-90)`.
 * Forms as collected in domain.md section 5. Where two bands share a limit and neither says whose it is, it belongs
 * to the better one.
 */
import { hundred } from "../decimal";
import type { Decimal } from "../decimal";
import { squeeze } from "../values/text";
import { limitPattern, limitsIn } from "./limits";
import type { Limits } from "./limits";
import type { GradeBand } from "./table";

const gradeWords = "不合格|不及格|基本合格|优秀|良好|中等|较差|合格|及格|一般|[优良中差低]|[A-D]\\+?";
const tokenPattern = new RegExp(`${limitPattern}|${gradeWords}`, "gu");

/** A grade or its limits, as they follow each other in the text. */
type Token = { readonly grade: string } | { readonly limits: Limits };
type Band = Limits & { readonly label: string };

/** The bands of a text from the best to the worst; null where it holds fewer than two, or where grades and limits do not take turns. */
export function bandsIn(text: string): readonly GradeBand[] | null {
  const tokens = withoutLists(tokensIn(plainForm(text)));
  if (tokens.length < 4 || tokens.length % 2 > 0) return null;
  const found: Band[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const band = pairOf(tokens[at], tokens[at + 1]);
    if (!band || found.some(({ label }) => label === band.label)) return null;
    found.push(band);
  }
  return settle(found);
}

/** One sign for a span, `x` for the score, no 分. */
function plainForm(text: string): string {
  return squeeze(text)
    .replace(/[–—―~〜∼至到]/gu, "-")
    .replace(/(?:综合|评价|自评|考核)?(?:得分|总分|分数|分值|[SXsx])/gu, "x")
    .replace(/分(?!为)/gu, "");
}

function tokensIn(key: string): readonly Token[] {
  return [...key.matchAll(tokenPattern)].flatMap((match): readonly Token[] => {
    const [text] = match;
    const limits = limitsIn(text);
    if (limits) return [{ limits }];
    return standsAlone(key, match.index, text) ? [{ grade: text }] : [];
  });
}

function pairOf(first: Token | undefined, second: Token | undefined): Band | null {
  if (!first || !second) return null;
  if ("grade" in first) return "limits" in second ? { label: first.grade, ...second.limits } : null;
  return "grade" in second ? { label: second.grade, ...first.limits } : null;
}

/** 优、良、中、差四个等级 before the bands themselves: grades that follow one another have no limits, but the last of a run may. */
function withoutLists(tokens: readonly Token[]): readonly Token[] {
  const gradeAt = (at: number): string | null => {
    const token = tokens[at];
    return token && "grade" in token ? token.grade : null;
  };
  const first = tokens.findIndex((_, at) => gradeAt(at) !== null && gradeAt(at + 1) !== null);
  if (first < 0) return tokens;
  const seen = new Set<string>();
  let end = first;
  for (let grade = gradeAt(end); grade !== null && !seen.has(grade); grade = gradeAt(++end)) seen.add(grade);
  return [...tokens.slice(0, first), ...tokens.slice(end)];
}

/** A grade's word is no part of another word: 优秀率, 其中, 中央. */
function standsAlone(key: string, index: number, word: string): boolean {
  const clear = (char: string, allowed: string): boolean =>
    char === "" || allowed.includes(char) || !/[\u4E00-\u9FFFA-Za-z]/u.test(char);
  const before = key.charAt(index - 1);
  const after = key.charAt(index + word.length);
  return clear(before, "为是评定属级次档即得上下含") && clear(after, "等级档的为是得低不大小高x");
}

/** Best band first, open limits settled: a shared one belongs to the better band, an end that no other band begins at is inside. */
function settle(found: readonly Band[]): readonly GradeBand[] {
  const top = ({ low, high }: Band): Decimal => high ?? (low === null ? hundred : low.plus(hundred));
  const bands = [...found].sort((a, b) => top(b).cmp(top(a)));
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
