/** 完成年度任务数得5分，每超额完成1家加0.5分: the target itself is what the steps go up from. */
import { one } from "../../../decimal";
import { baseOf, goalUnit, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";

const words =
  /^(?:[\u4E00-\u9FFF]{2,14}(?:[人户次个件数量]|数量|面积)(?=(?:全部|按时|按期|如期|足额)*(?:完成|达到|实现)))?(?:全部|按时|按期|如期|足额)*(?:完成|达到|达成|实现)了?(?:年度|年初|既定|当年|全年|预期|绩效|下达|上级)*的?(?:目标任务|任务|目标|计划|指标)(?:[数量值]|任务)?的?$/u;

/** Turns such a state into the threshold that it is, where points are added past it, or shares of it (完成80%以上) stand beside it. */
export function goals(clauses: readonly Clause[]): readonly Clause[] {
  const shares = clauses.some(
    (clause) =>
      (clause.kind === "threshold" || clause.kind === "band") &&
      clause.condition.parts.every(
        ({ subject, test }) => subject === "完成" && test.flat().every(({ quantity }) => baseOf(quantity) === "ratio"),
      ),
  );
  if (!shares && !clauses.some(({ kind }) => kind === "step-award")) return clauses;
  const test: FigureTest = [[{ sign: "≥", quantity: { number: one, unit: goalUnit }, firm: "explicit" }]];
  return clauses.map((clause): Clause => {
    if (clause.kind !== "state" || !words.test(clause.condition.words)) return clause;
    const { effect, text } = clause;
    if (effect.gives !== "award" && effect.gives !== "full") return clause;
    const condition = { on: "figure", parts: [{ subject: "", test }], words: clause.condition.words } as const;
    return { kind: "threshold", text, condition, effect };
  });
}
