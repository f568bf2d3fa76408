/** 发生较大及以上事故的不得分 answered by 发生重大事故1起: grades of accidents and the like, from a grade upwards. */
import type { Facts } from "../actual/facts";
import { factsOf } from "../actual/read";
import type { Clause } from "../kinds";
import { phraseOf } from "../phrase";

/** From least to most; 特大 is the old name of 特别重大. Source: 生产安全事故报告和调查处理条例, article 3. */
const grades = ["轻微", "一般", "较大", "重大", "特别重大"] as const;
const grade = "特别重大|特大|重大|较大|一般|轻微";
const events = "事故|事件|舆情|案件|险情|灾害|疫情|火灾";
const said = new RegExp(`(?<!较)(?<grade>${grade})(?:级)?(?=的?[\\u4E00-\\u9FFF]{0,10}(?:${events}))`, "u");
const upwards = new RegExp(`(?<grade>${grade})(?:级)?(?:及其?以上|或以上|以上)`, "u");

function rankOf(word: string): number {
  return grades.findIndex((one) => one === (word === "特大" ? "特别重大" : word));
}

const counted = /[\d一二两三四五六七八九十]+[起次件例宗个]$/u;

/** The grade that words name, as its place among the grades; null where they name none. */
export function severityOf(words: string): number | null {
  const found = said.exec(words)?.groups?.["grade"];
  return found === undefined ? null : rankOf(found);
}

/** An actual that names a grade, in the words of the sentence where that asks for such a grade and all above it. */
export function inGradesOf(clauses: readonly Clause[], facts: Facts): Facts {
  const asked = clauses.flatMap(({ text }) => {
    const found = upwards.exec(text);
    return found ? [{ words: found[0], rank: rankOf(found.groups?.["grade"] ?? "") }] : [];
  });
  const [only, second] = asked.filter(({ words }, at) => asked.findIndex((one) => one.words === words) === at);
  const rank = severityOf(facts.squeezed);
  if (!only || second || rank === null || rank < only.rank || upwards.test(facts.squeezed)) return facts;
  const found = factsOf(facts.squeezed.replace(said, only.words));
  // how many there were is in `found`; that one did happen is the state
  const states = found.states.map(({ words }) => ({ words, phrase: phraseOf(words.replace(counted, "")) }));
  return { ...found, states, text: facts.text };
}
