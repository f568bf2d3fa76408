/** 延期1个月以内得8分，1-3个月得5分，按期完成得10分: rungs of time late, on which being in time is none of it. */
import { zero } from "../../../decimal";
import { baseOf, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

/** What the figures then measure. */
export const lateness = "延期";

const late = /推迟|滞后|延迟|延期|逾期|超期|拖延|延误|延后|超时|晚|迟[报交送拨付]/u;
const inTime = /及时|按时|按期|如期|准时|按计划|工期内|按合同|按约定|提前|规定(?:时间|时限|期限)/u;
const never = /[不未没]|逾期|超期|延期|滞后|推迟|延迟/u;
const times = new Set(["天", "工作日", "月"]);

const isFigures = (clause: Clause): clause is Figures =>
  clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";

function measuresTime(clause: Figures): boolean {
  return clause.condition.parts.every((part) => part.test.flat().every(({ quantity }) => times.has(baseOf(quantity))));
}

function unitOf(figures: readonly Figures[]): string | null {
  return figures[0]?.condition.parts[0]?.test[0]?.[0]?.quantity.unit ?? null;
}

/** 180日历天内完工得4分: how long it may take, before the rungs of how late it is. */
export function isDuration(clause: Clause): boolean {
  if (clause.kind !== "threshold" || clause.effect === null || !measuresTime(clause)) return false;
  const [part, other] = clause.condition.parts;
  const [bound, second] = part?.test.flat() ?? [];
  const least = bound?.sign === "≤" || bound?.sign === "<";
  return !other && !second && least && part !== undefined && part.subject.length > 2 && !late.test(part.subject);
}

/** Puts what is in time and what is late on one ladder. */
export function delays(clauses: readonly Clause[]): readonly Clause[] {
  const figures = clauses.filter(isFigures);
  const spoken = figures.some((clause) => clause.condition.parts.some((part) => late.test(part.subject)));
  const [first] = figures;
  const allowed = first && isDuration(first) ? first : null;
  const fits = figures.every(
    (clause) =>
      clause === allowed ||
      (measuresTime(clause) &&
        clause.condition.parts.every((part) => late.test(part.subject) || part.subject.length < 3)),
  );
  if (!spoken || !fits) return clauses;
  const unit = unitOf(figures.filter((clause) => clause !== allowed));
  const test: FigureTest = [[{ sign: "≤", quantity: { number: zero, unit }, firm: "explicit" }]];
  return clauses.map((clause): Clause => {
    if (clause === allowed) return clause;
    if (isFigures(clause)) {
      const parts = clause.condition.parts.map((part) => ({ ...part, subject: lateness }));
      return { ...clause, condition: { ...clause.condition, parts } };
    }
    if (clause.kind === "delay-deduction") {
      const { text, per, points, limit } = clause;
      return { kind: "step-deduction", text, subject: lateness, direction: "up", per, points, when: null, limit };
    }
    if (clause.kind !== "state" || !inTime.test(clause.condition.words) || never.test(clause.condition.words))
      return clause;
    const { text, effect } = clause;
    const condition = { on: "figure", parts: [{ subject: lateness, test }], words: clause.condition.words } as const;
    return effect.gives === "full" || effect.gives === "keep" || effect.gives === "award"
      ? { kind: "threshold", text, condition, effect }
      : clause;
  });
}
