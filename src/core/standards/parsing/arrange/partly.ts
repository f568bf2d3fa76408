/** 完成得满分，部分完成的按比例得分，未完成不得分: all of it, some of it by its share, none of it nothing. */
import { zero } from "../../../decimal";
import { planUnit, isPlanned, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";
import { phraseOf } from "../../phrase";

const some =
  /^(?:只|仅)?(?:部分|未全部|未完全|没有全部)(?:完成|达到|达成|实现|到位|开展|落实|发放)(?:目标|任务|计划)?的?$/u;
const nothing: FigureTest = [[{ sign: "=", quantity: { number: zero, unit: planUnit }, firm: "explicit" }]];

/** Turns the share into what holds below the goal, and what was not done at all into none of the goal. */
export function partly(clauses: readonly Clause[]): readonly Clause[] {
  const goal = clauses.some(
    (clause) =>
      clause.kind === "threshold" &&
      clause.condition.parts.every(({ test }) => test.flat().every(({ quantity }) => isPlanned(quantity))),
  );
  const share = clauses.find(
    (clause) => clause.kind === "state" && clause.effect.gives === "proportion" && some.test(clause.condition.words),
  );
  if (!goal || share?.kind !== "state") return clauses;
  return clauses.map((clause): Clause => {
    if (clause === share) return { kind: "otherwise", text: share.text, effect: share.effect };
    if (clause.kind !== "state" || clause.effect.gives !== "none" || !phraseOf(clause.condition.words).negative)
      return clause;
    const { text, condition, effect } = clause;
    const figure = { on: "figure", parts: [{ subject: "", test: nothing }], words: condition.words } as const;
    return { kind: "zero-line", text, condition: figure, effect };
  });
}
