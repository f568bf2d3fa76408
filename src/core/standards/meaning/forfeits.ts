/** Rules that forfeit all, beside deductions for each fault: which of them an actual is nearer to. */
import type { Clause } from "../kinds";
import type { Context } from "./context";
import { phraseOf } from "../phrase";
import { distinct } from "./faults";
import { severityOf } from "./severity";
import { common } from "./subjects";

/** The words of a rule that forfeits all for what has happened; "" for any other clause, and for what was left undone. */
function forfeitOf(clause: Clause): string {
  const none = clause.kind === "state" && clause.effect.gives === "none" ? clause.condition.words : "";
  const words = clause.kind === "veto" ? clause.event : none;
  return phraseOf(words).negative ? "" : words;
}

/**
 * 被市局通报批评1次 beside 被上级通报批评的不得分: the rule that forfeits all which shares more words with the actual than the
 * fault counted does. `said`: all that it asks but a word or two; else (较大及以上事故 of an accident) what it asks is open.
 */
export function nearerForfeit(context: Context): { readonly clause: Clause; readonly said: boolean } | null {
  const told = context.facts.states.filter(({ phrase, words }) => !phrase.negative && !/^有?(?:0|零)/u.test(words));
  const most = (event: string): number => Math.max(0, ...told.map(({ words }) => common(distinct(event), words)));
  const events = context.clauses.flatMap((clause) => (clause.kind === "item-deduction" ? [most(clause.event)] : []));
  if (events.length === 0) return null;
  const least = Math.max(4, ...events.map((size) => size + 2));
  const clause = context.clauses.find((one) => most(forfeitOf(one)) >= least);
  // 较大事故 beside 较大及以上事故 is told by its grade
  if (!clause || (severityOf(forfeitOf(clause)) !== null && severityOf(context.facts.squeezed) !== null)) return null;
  // of 截留、挤占、挪用 one is enough
  const kinds = forfeitOf(clause).split(/[、,或和]|及(?!以上)/u);
  const unsaid = kinds.map((kind) => distinct(kind).replace(/[^\u4E00-\u9FFF]/gu, "").length - most(kind));
  const at = kinds.map(most).indexOf(Math.max(...kinds.map(most)));
  return { clause, said: (unsaid[at] ?? 0) <= 3 };
}
