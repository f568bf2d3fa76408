/** 发生较大及以上事故的不得分 answered by 发生重大事故1起: grades of accidents and the like, from a grade upwards. */
import type { Facts } from "../actual/facts";
import { factsOf } from "../actual/read";
import type { Clause } from "../kinds";
import { phraseOf } from "../phrase";

/** From least to most; 特大 is the old name of 特别重大. Source: 生产安全事故报告和调查处理条例, article 3. */
const grades = ["轻微", "一般", "较大", "重大", "特别重大"] as const;
const grade = "特别重大|特大|重大|较大|一般|轻微";
const events = "事故|事件|舆情|案件|险情|灾害|疫情|火灾";
const said = new RegExp(`(?<!较)(?<grade>${grade})级?(?=的?[\\u4E00-\\u9FFF]{0,10}(?:${events}))`, "u");
const mention = new RegExp(
  `(?<!较)(?<grade>重特大|${grade})级?(?<upwards>及其?以上|或以上|以上)?(?:级别?)?(?=的?[\\u4E00-\\u9FFF]{0,10}(?:${events}))`,
  "gu",
);
const counted = /[\d一二两三四五六七八九十]+[起次件例宗个]$/u;

function rankOf(one: string): number {
  if (one === "重特大") return grades.indexOf("重大");
  return grades.findIndex((known) => known === (one === "特大" ? "特别重大" : one));
}

/** The grade that words name, as its place among the grades; null where they name none. */
export function severityOf(words: string): number | null {
  const found = said.exec(words)?.groups?.["grade"];
  return found === undefined ? null : rankOf(found);
}

interface Mention {
  readonly words: string;
  readonly rank: number;
  readonly upwards: boolean;
  /** 未发生较大事故 asks that there be none; else points are lost for it. */
  readonly denied: boolean;
}

function mentionsIn(clause: Clause): readonly Mention[] {
  const text = "event" in clause ? `${clause.event},${clause.text.replace(clause.event, "")}` : clause.text;
  return [...text.matchAll(mention)].map(({ 0: words, groups, index }) => ({
    words,
    rank: rankOf(groups?.["grade"] ?? ""),
    upwards: groups?.["upwards"] !== undefined || groups?.["grade"] === "重特大",
    denied: /[未无]|没有|不发生/u.test(text.slice(0, index)),
  }));
}

const covers = (one: Mention, rank: number): boolean => (one.upwards ? rank >= one.rank : rank === one.rank);

/**
 * An actual that names a grade, in the words of the clause that speaks of it: 重大 becomes 较大及以上 where that is what costs
 * points. Null where the sentence tells grades apart and the actual does not say which, or says one that none speaks of.
 */
export function inGradesOf(clauses: readonly Clause[], facts: Facts): Facts | null {
  const mentions = clauses.flatMap(mentionsIn);
  if (mentions.length === 0) return facts;
  const costs = mentions.filter(({ denied }) => !denied);
  const rank = severityOf(facts.squeezed);
  const happened = facts.found !== null && facts.found.count > 0;
  if (rank === null) return happened && new Set(mentions.map(({ words }) => words)).size > 1 ? null : facts;
  const [best] = (costs.length > 0 ? costs : mentions)
    .filter((one) => covers(one, rank))
    .toSorted((first, second) => second.rank - first.rank);
  const denied = facts.states.every(({ phrase }) => phrase.negative) || facts.found?.count === 0;
  if (denied) return facts;
  // 一般事故 beside 每发生1起扣2分，发生较大及以上事故的不得分: below what forfeits all, and a fault like any other
  const plain = clauses.some((clause) => clause.kind === "item-deduction" && severityOf(clause.event) === null);
  if (!best && plain && costs.every((one) => one.rank > rank)) return facts;
  if (!best) return costs.length > 0 && happened ? null : facts;
  const found = factsOf(facts.squeezed.replace(said, best.words));
  // how many there were is in `found`; that one did happen is the state
  const states = found.states.map(({ words }) => ({ words, phrase: phraseOf(words.replace(counted, "")) }));
  return { ...found, states, text: facts.text };
}
