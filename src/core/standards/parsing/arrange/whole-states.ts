/** 全部完成, 完成任务 beside figures or ratios of the same thing: all of it is 100 %. */
import { decimal } from "../../../decimal";
import { goalUnit, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";
import { phraseOf } from "../../phrase";

type State = Extract<Clause, { kind: "state" }>;

const reaching = /完成|到位|达到|达成|实现|发放|下达|兑现|覆盖|达标/u;
const atGoal: FigureTest = [[{ sign: "≥", quantity: { number: decimal(1), unit: goalUnit }, firm: "explicit" }]];

function earns(clause: State): boolean {
  return clause.effect.gives === "full" || clause.effect.gives === "award" || clause.effect.gives === "award-range";
}

function isWhole(clause: State, plainToo: boolean): boolean {
  const phrase = phraseOf(clause.condition.words);
  const task = /^(?:全部|均)?完成(?:年度|既定|全年|预定)?(?:目标任务|目标|任务|计划|指标)(?:任务)?的?$/u.test(
    clause.condition.words,
  );
  const degree = phrase.degree === "full" || ((plainToo || task) && phrase.degree === null);
  return (
    !phrase.negative &&
    degree &&
    reaching.test(clause.condition.words) &&
    !/及时|按时|按期|如期/u.test(clause.condition.words)
  );
}

function isProportion(clause: Clause): boolean {
  if (clause.kind === "proportional") return true;
  return "effect" in clause && clause.effect?.gives === "proportion";
}

/** Turns the state into a threshold at the goal, where the rest of the sentence is about how much of it was done. */
export function wholeStates(clauses: readonly Clause[]): readonly Clause[] {
  const figures = clauses.some(
    (clause) => clause.kind === "band" || clause.kind === "threshold" || clause.kind === "zero-line",
  );
  const proportion = clauses.some(isProportion);
  if (!figures && !proportion) return clauses;
  return clauses.map((clause): Clause => {
    if (clause.kind !== "state" || !earns(clause) || !isWhole(clause, proportion)) return clause;
    const { text, condition, effect } = clause;
    const figure = { on: "figure", parts: [{ subject: "", test: atGoal }], words: condition.words } as const;
    return effect.gives === "full" || effect.gives === "award"
      ? { kind: "threshold", text, condition: figure, effect }
      : { kind: "band", text, condition: figure, effect };
  });
}
