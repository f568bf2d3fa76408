/** States with points of their own that do not exclude each other are items of a list: their points add up. */
import type { StateCondition } from "../../condition";
import type { Clause } from "../../kinds";
import { isShortfall } from "../../shortfall";
import { excludeEachOther } from "../../phrase";

function exclusive(states: readonly StateCondition[]): boolean {
  return states.some((first, at) => states.slice(at + 1).some((second) => excludeEachOther(first.words, second.words)));
}

/** 完成备案得2分，完成测评得2分；未完成的不得分: what is denied is what each asks. */
function deniesEach(words: string, states: readonly Extract<Clause, { kind: "state" }>[]): boolean {
  const verb = /^未([\u4E00-\u9FFF]{2})的?$/u.exec(words)?.[1];
  const awards = states.filter(({ effect }) => effect.gives === "award");
  return verb !== undefined && awards.every(({ condition }) => condition.words.includes(verb));
}

/** 未建立 beside 建立健全 denies one of them; 不符合 alone says what holds for each. */
function denies(states: readonly Extract<Clause, { kind: "state" }>[]): boolean {
  const plain = /^(?:不符合|不满足|未达到|没有|否则)(?:要求|条件|标准)?的?$/u;
  return exclusive(
    states.map(({ condition }) => condition).filter(({ words }) => !plain.test(words) && !deniesEach(words, states)),
  );
}

/** 未设置绩效目标，该栏不得分 forfeits the whole list. */
function asVeto(clause: Clause): Clause {
  const whole = clause.kind === "state" && clause.effect.gives === "none" && clause.effect.whole;
  return whole && /^(?:未|没有)/u.test(clause.condition.words) && !isShortfall(clause.condition.words)
    ? { kind: "veto", text: clause.text, event: clause.condition.words }
    : clause;
}

/** Numbers the items; leaves states that are alternatives (健全, 基本健全, 不健全) as they are. */
export function itemised(given: readonly Clause[]): readonly Clause[] {
  const clauses = given.map(asVeto);
  const states = clauses.flatMap((clause) => (clause.kind === "state" ? [clause] : []));
  const awards = states.filter((clause) => clause.effect.gives === "award");
  const others =
    states.some(
      (clause) =>
        clause.effect.gives !== "award" &&
        !(
          clause.effect.gives === "none" &&
          (isShortfall(clause.condition.words) || deniesEach(clause.condition.words, states))
        ),
    ) || clauses.some((clause) => clause.kind === "otherwise" && clause.effect.gives !== "none");
  // 已公开但时限不符合要求: less of what the state before it asks
  const lesser = awards.some(({ condition }) => condition.words.includes("但"));
  if (awards.length < 2 || others || lesser || exclusive(awards.map((clause) => clause.condition)) || denies(states))
    return clauses;
  let item = 0;
  return clauses.map((clause): Clause => {
    if (clause.kind === "state" && clause.effect.gives === "none")
      return { kind: "otherwise", text: clause.text, effect: clause.effect };
    if (clause.kind !== "state" || clause.effect.gives !== "award") return clause;
    item++;
    const { text, condition, effect } = clause;
    return { kind: "itemised-award", text, item, condition, points: effect.points };
  });
}
