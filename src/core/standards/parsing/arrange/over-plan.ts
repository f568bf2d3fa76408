/** 未超概算得满分，超10%以上不得分: the second speaks of the same plan, without naming it. */
import { one } from "../../../decimal";
import { baseOf, isPlanned, planUnit, type Bound } from "../../figure";
import type { Clause } from "../../kinds";

const over = /^(?:若|如)?超(?:[过出支]|预算|概算|[过出]?标准)?(?:[不未]?超过|达到?|大于|小于|低于|不足|[≥≤<>])?\d/u;

/** 超支率达到20%: of the same plan. */
const overRate = /^超(?:支|预算|概算|计划)(?:率|比例|幅度)$/u;

/** What a cost is held within. */
const plan = /[预概]算|计划|批复|定额|标准|控制数|[未不]超支/u;

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

const isFigures = (clause: Clause): clause is Figures =>
  clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";

/** Turns 超10% into 110 % of the plan that another clause names. */
export function overPlan(clauses: readonly Clause[]): readonly Clause[] {
  const bounds = (clause: Figures): readonly Bound[] => clause.condition.parts.flatMap((part) => part.test.flat());
  const planned = clauses.some(
    (clause) => isFigures(clause) && bounds(clause).every(({ quantity }) => isPlanned(quantity)),
  );
  const named = clauses.some(({ text }) => plan.test(text));
  // 预算偏离度在5%以内，超过10%: of the rate, not past the budget
  const rated = clauses.some(
    (clause) =>
      isFigures(clause) &&
      clause.condition.parts.some(({ subject }) => /[率度](?:取?绝对值)?$/u.test(subject) && !overRate.test(subject)),
  );
  if (!planned && (!named || rated)) return clauses;
  const begun = clauses.findIndex((clause) => isFigures(clause) && /^(?:若|如)?超/u.test(clause.text));
  return clauses.map((clause, at): Clause => {
    const follows = begun >= 0 && at > begun && isFigures(clause) && /^\d/u.test(clause.text);
    const rate = isFigures(clause) && clause.condition.parts.every(({ subject }) => overRate.test(subject));
    if (!isFigures(clause) || !(over.test(clause.text) || follows || (rate && planned))) return clause;
    if (!bounds(clause).every(({ quantity }) => baseOf(quantity) === "ratio" && quantity.number.lte(50))) return clause;
    const parts = clause.condition.parts.map((part) => ({
      subject: "",
      test: part.test.map((alternative) =>
        alternative.map((bound) => ({
          ...bound,
          quantity: { number: one.plus(bound.quantity.number.div(100)), unit: planUnit },
        })),
      ),
    }));
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}
