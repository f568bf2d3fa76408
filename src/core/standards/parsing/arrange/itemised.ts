/** States with points of their own that do not exclude each other are items of a list: their points add up. */
import type { StateCondition } from "../../condition";
import type { Clause } from "../../kinds";
import { isShortfall } from "../../shortfall";
import { excludeEachOther } from "../../phrase";

function exclusive(states: readonly StateCondition[]): boolean {
  return states.some((first, at) => states.slice(at + 1).some((second) => excludeEachOther(first.words, second.words)));
}

/** 未建立 beside 建立健全 denies one of them; 不符合 alone says what holds for each. */
function denies(states: readonly Extract<Clause, { kind: "state" }>[]): boolean {
  const plain = /^(?:不符合|不满足|未达到|没有|否则)(?:要求|条件|标准)?的?$/u;
  return exclusive(states.map(({ condition }) => condition).filter(({ words }) => !plain.test(words)));
}

/** Numbers the items; leaves states that are alternatives (健全, 基本健全, 不健全) as they are. */
export function itemised(clauses: readonly Clause[]): readonly Clause[] {
  const states = clauses.flatMap((clause) => (clause.kind === "state" ? [clause] : []));
  const awards = states.filter((clause) => clause.effect.gives === "award");
  const others =
    states.some(
      (clause) =>
        clause.effect.gives !== "award" && !(clause.effect.gives === "none" && isShortfall(clause.condition.words)),
    ) || clauses.some((clause) => clause.kind === "otherwise" && clause.effect.gives !== "none");
  if (awards.length < 2 || others || exclusive(awards.map((clause) => clause.condition)) || denies(states))
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
