/** What an actual says of one state of a sentence, and how much of the words agree. */
import { phraseOf, relationOf, type Phrase, type Relation } from "../phrase";
import type { Context } from "./context";
import type { Stated } from "./stated";

export interface Answer {
  readonly clause: Stated;
  readonly verdict: "yes" | "no" | "degree" | "open";
  /** How much of the words agree; 1 where they are the same. */
  readonly agreement: number;
}

export function agreementOf(first: Phrase, second: Phrase): number {
  const [short, long] = [first.head, second.head].toSorted((left, right) => left.length - right.length);
  return short && long ? short.length / long.length : 0;
}

function best(asked: Phrase, done: readonly Phrase[]): { readonly relation: Relation; readonly agreement: number } {
  let found: { relation: Relation; agreement: number } = { relation: null, agreement: 0 };
  for (const phrase of done) {
    const relation = relationOf(asked, phrase);
    const agreement = relation === null ? 0 : agreementOf(asked, phrase);
    if (agreement > found.agreement) found = { relation, agreement };
  }
  return found;
}

/** 未截留、手续完备 against 未截留，手续不完备: which of the parts are denied. */
const denials = (words: string): string =>
  words
    .split(/[,、;。]/u)
    .filter((part) => part !== "")
    .map((part) => (phraseOf(part).negative ? "-" : "+"))
    .join("");

const denying = /^[^未无没不]{0,6}(?:未|无|没有|不存在)/u;

/** 未发生截留、挤占、挪用: the one word denies them all. */
function listed(parts: readonly string[]): readonly Phrase[] {
  const phrases = parts.map(phraseOf);
  const [first, ...others] = phrases;
  const all = first?.negative === true && denying.test(parts[0] ?? "") && others.every(({ negative }) => !negative);
  // 未截留、手续完备: what is good is asked for itself
  const faults = parts.slice(1).every((part) => part.length <= 8 && fault.test(part));
  return all && faults ? phrases.map((phrase) => ({ ...phrase, negative: true })) : phrases;
}

const fault =
  /截留|挤占|挪用|套取|骗取|侵占|克扣|[虚滥违超错漏]|冒领|浪费|事故|投诉|纠纷|拖欠|滞后|逾期|延误|重复|问题|举报|上访|信访|处罚|通报|污染|损失|流失/u;

/** 有规程且取得认证: all parts must hold. */
function partsOf(words: string): readonly Phrase[] {
  return words.split(/[,且但]|并且/u).flatMap((piece) => listed(piece.split("、").filter((part) => part !== "")));
}

function verdictOf(relations: readonly Relation[]): Answer["verdict"] {
  if (relations.includes("opposite")) return "no";
  if (relations.includes("other-degree")) return "degree";
  return relations.every((relation) => relation === "same") ? "yes" : "open";
}

function isBoth(asked: Phrase, done: readonly Phrase[]): boolean {
  const relations = new Set(done.map((phrase) => relationOf(asked, phrase)));
  return relations.has("same") && relations.has("opposite");
}

export function answerOf(context: Context, clause: Stated): Answer {
  const done = context.facts.states.map(({ phrase }) => phrase);
  const whole = phraseOf(context.facts.squeezed);
  // A级（优秀）: the grade by its letter, and by its name
  const letter = /(?<=[A-D]\+?级)\((?:优秀|良好|中等|合格|不合格|较差|差)\)$/u;
  const words = clause.condition.words.replace(letter, "");
  const asked = phraseOf(words);
  const alike = relationOf(asked, whole) === "same" && asked.head === whole.head;
  if (alike && denials(words) === denials(context.facts.squeezed)) return { clause, verdict: "yes", agreement: 1 };
  const either = clause.condition.words.split(/或者?/u).filter((words) => words.length > 1);
  if (either.length > 1) {
    const relations = either.map((words) => best(phraseOf(words), [...done, whole]));
    const agreement = Math.max(...relations.map((one) => one.agreement));
    if (relations.some(({ relation }) => relation === "same")) return { clause, verdict: "yes", agreement };
    if (relations.every(({ relation }) => relation === "opposite")) return { clause, verdict: "no", agreement };
    return { clause, verdict: "open", agreement };
  }
  // 财务制度健全，采购制度不健全: so of one thing, not so of another
  if (partsOf(words).some((part) => isBoth(part, done))) return { clause, verdict: "open", agreement: 0 };
  const parts = partsOf(words).map((part) => best(part, [...done, whole]));
  const agreement = parts.length === 0 ? 0 : Math.min(...parts.map((part) => part.agreement));
  const verdict = verdictOf(parts.map((part) => part.relation));
  if (verdict !== "open" || parts.length < 2) return { clause, verdict, agreement };
  const together = best(asked, [whole]);
  return together.relation === "same"
    ? { clause, verdict: "yes", agreement: together.agreement }
    : { clause, verdict, agreement };
}
