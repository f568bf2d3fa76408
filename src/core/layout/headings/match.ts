/** What a heading says, by the heading words: whole, in part, or nearly. */
import { headingWords } from "../words/headings";
import type { HeadingRole } from "../words/headings";

/** A role a heading may have; `strength` 1 for a known heading, less for a part of one or a likeness. */
export interface HeadingMatch {
  readonly role: HeadingRole;
  readonly strength: number;
  readonly how: "known" | "part" | "similar";
}

/** Longer texts are no headings of columns. */
const longest = 18;

const exactRoles = new Map<string, HeadingRole>();
for (const { role, exact } of headingWords)
  for (const word of exact) if (!exactRoles.has(word)) exactRoles.set(word, role);

/** A heading without what stands in brackets, numbering and ending colon: `指标值(A)` is `指标值`. */
export function bareHeading(key: string): string {
  const bare = key
    .replace(/\([^()]*\)/gu, "")
    .replace(/\[[^[\]]*\]/gu, "")
    .replace(/^[\d一二三四五六七八九十]{1,2}[、.]/u, "")
    .replace(/[:*]+$/u, "");
  return bare === "" ? key : bare;
}

/** The role of a squeezed heading, by known words alone; null where it is none of them. */
export function matchHeading(key: string): HeadingMatch | null {
  if (key.length > longest + 8) return null;
  const bare = bareHeading(key);
  const exact = exactRoles.get(bare) ?? exactRoles.get(key);
  if (exact !== undefined) return { role: exact, strength: 1, how: "known" };
  if (bare.length > longest) return null;
  for (const { role, parts, without } of headingWords) {
    if (parts.some((part) => bare.includes(part)) && !without.some((part) => key.includes(part)))
      return { role, strength: 0.85, how: "part" };
  }
  return null;
}

/** The role of a heading that is like a known one (shared pairs of characters), for rows already taken for headings. */
export function similarHeading(key: string): HeadingMatch | null {
  const bare = bareHeading(key);
  if (bare.length < 2 || bare.length > longest || /预计|截至|[1-9]月|半年|季度|监控/u.test(bare)) return null;
  let best: HeadingMatch | null = null;
  for (const [word, role] of exactRoles) {
    const likeness = dice(bare, word);
    if (likeness >= 0.5 && likeness > (best?.strength ?? 0)) best = { role, strength: likeness, how: "similar" };
  }
  return best && { ...best, strength: best.strength * 0.8 };
}

/** Dice's coefficient over pairs of neighbouring characters, from 0 to 1. */
export function dice(first: string, second: string): number {
  const pairs = (text: string): readonly string[] =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const left = pairs(first);
  const right = pairs(second);
  if (left.length + right.length === 0) return first === second ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}
