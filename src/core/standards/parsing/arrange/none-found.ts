/** 未出现违规得满分，出现1次扣1分，出现2次及以上不得分: none is a count of 0 beside the other counts. */
import { zero } from "../../../decimal";
import type { Effect } from "../../effect";
import type { FigureTest } from "../../figure";
import { isCount } from "../../lexer/units";
import type { Clause } from "../../kinds";

const none = /^(?:全年|年度内|当年)?(?:未|没有|无)(?:出现|发生|发现|存在|查出|收到|接到)?/u;
const counted = /出现|发生|发现|存在|查出|收到|接到/u;

function countUnit(clause: Clause): string | null {
  if (clause.kind !== "band" && clause.kind !== "zero-line" && clause.kind !== "threshold") return null;
  const [part] = clause.condition.parts;
  const unit = part?.test[0]?.[0]?.quantity.unit ?? null;
  return part && isCount(unit) && counted.test(part.subject) ? unit : null;
}

type Earned = Extract<Effect, { gives: "full" | "award" }>;

const earns = (effect: Effect): effect is Earned => effect.gives === "full" || effect.gives === "award";

/** Turns the state into a threshold at 0, and 出现1次 into exactly 1. */
export function noneFound(clauses: readonly Clause[]): readonly Clause[] {
  const unit = clauses.map(countUnit).find((one) => one !== null);
  if (unit === undefined) return clauses;
  const test: FigureTest = [[{ sign: "=", quantity: { number: zero, unit }, firm: "explicit" }]];
  return clauses.map((clause): Clause => {
    if (clause.kind === "state" && earns(clause.effect) && none.test(clause.condition.words)) {
      const { text, condition, effect } = clause;
      return {
        kind: "threshold",
        text,
        condition: { on: "figure", parts: [{ subject: "", test }], words: condition.words },
        effect,
      };
    }
    if (
      countUnit(clause) === null ||
      (clause.kind !== "band" && clause.kind !== "zero-line" && clause.kind !== "threshold")
    )
      return clause;
    const parts = clause.condition.parts.map((part) => ({
      ...part,
      test: part.test.map((bounds) =>
        bounds.map((bound) => (bound.firm === "bare" ? { ...bound, firm: "explicit" as const } : bound)),
      ),
    }));
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}
