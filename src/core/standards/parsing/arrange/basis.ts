/** 以100%为基准，每减少1%扣0.2分: the figure that the steps start from, where no threshold says it. */
import { decimal } from "../../../decimal";
import type { Clause } from "../../kinds";

const basis = /^以(\d{1,3}(?:\.\d{1,4})?)%作?为(?:标准|基准|目标值|满分标准)$/u;

/** Turns the note into a threshold with the full points implied; beside a threshold it repeats what that says. */
export function basis100(clauses: readonly Clause[]): readonly Clause[] {
  const figures = clauses.some(({ kind }) => kind === "threshold" || kind === "band" || kind === "state");
  if (figures || !clauses.some(({ kind }) => kind === "step-deduction" || kind === "deviation-deduction"))
    return clauses;
  return clauses.map((clause): Clause => {
    const digits = clause.kind === "note" ? basis.exec(clause.words)?.[1] : undefined;
    if (digits === undefined) return clause;
    const quantity = { number: decimal(digits), unit: "%" };
    const parts = [{ subject: "", test: [[{ sign: "=", quantity, firm: "bare" } as const]] }];
    return {
      kind: "threshold",
      text: clause.text,
      condition: { on: "figure", parts, words: `${digits}%` },
      effect: null,
    };
  });
}
