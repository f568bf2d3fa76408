/** 国家级, 省级, 市级及以上: of which level something is, where that tells one rule from another. */
import type { Clause } from "../kinds";
import type { Context } from "./context";

const levels = ["乡", "县", "市", "省", "国家"] as const;
const named = /(?<level>国家|中央|[省市县区部]|乡镇?)级?(?<upwards>及?以上)?/u;

/** The level that words name; null where they name none. */
export function levelOf(words: string): string | null {
  return named.exec(words)?.groups?.["level"] ?? null;
}

function rankOf(level: string): number {
  const known: Readonly<Record<string, string>> = { 中央: "国家", 部: "国家", 区: "县", 乡镇: "乡" };
  return levels.findIndex((one) => one === (known[level] ?? level));
}

/** The rule whose level an actual's words are of: the very one, or the highest 及以上 at or below it. Null where none is, or rules name no levels. */
export function placeByLevel(rules: readonly string[], words: string): number | null {
  const level = levelOf(words);
  const own = rules.map((rule) => levelOf(rule));
  if (level === null || own.includes(null)) return null;
  if (own.includes(level)) return own.indexOf(level) === own.lastIndexOf(level) ? own.indexOf(level) : null;
  const open = rules.map((rule, at) =>
    named.exec(rule)?.groups?.["upwards"] !== undefined && rankOf(own[at] ?? "") <= rankOf(level)
      ? rankOf(own[at] ?? "")
      : -1,
  );
  const best = Math.max(...open);
  return best < 0 ? null : open.indexOf(best);
}

/** 就高计分，不累计: of the rules whose levels the actual names, the one that gives most; null where the sentence says no such thing. */
export function highestOf<C extends Clause>(
  context: Context,
  rules: readonly C[],
  words: (rule: C) => string,
): C | null {
  const only = context.clauses.some(({ kind, text }) => kind === "note" && /就高|最高/u.test(text));
  const told = context.facts.squeezed.split(/[、,;和及]/u);
  if (!only || told.length < 2 || context.facts.states.some(({ phrase }) => phrase.negative)) return null;
  const places = told.map((piece) => placeByLevel(rules.map(words), piece));
  if (places.includes(null)) return null;
  // from the highest level downwards, as such rules stand
  return rules[Math.min(...places.flatMap((place) => place ?? []))] ?? null;
}
