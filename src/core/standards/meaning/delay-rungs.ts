/** 10月31日前完工得满分；逾期1个月以内扣2分，逾期1-3个月扣4分: a deadline, and rungs of time past it. */
import { decimal } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import { isDuration, lateness } from "../parsing/arrange/delays";
import { unreadableActual, type Context, type Given } from "./context";
import { latenessOf } from "./dates-way";
import { given } from "./effects";

type Deadline = Extract<Clause, { kind: "deadline" }>;
type Rung = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

type StepsLate = Extract<Clause, { kind: "step-deduction" }>;

const isRung = (clause: Clause): clause is Rung =>
  (clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line") &&
  clause.condition.parts.every(({ subject }) => subject === lateness);
const isStepsLate = (clause: Clause): clause is StepsLate =>
  clause.kind === "step-deduction" && clause.subject === lateness;

const besideDuration = new Set<Clause["kind"]>([
  "threshold",
  "band",
  "zero-line",
  "step-deduction",
  "delay-deduction",
  "item-deduction",
  "limit",
  "note",
  "otherwise",
]);
const beside = new Set<Clause["kind"]>(["limit", "note", "otherwise", "not-applicable", "veto"]);

/** What the rungs are counted in; null where they are in whole units of nothing. */
function unitOf(rungs: readonly Rung[]): Quantity | null {
  return rungs[0]?.condition.parts[0]?.test[0]?.[0]?.quantity ?? null;
}

/** 180日历天内完工得4分；逾期30天以内得2分 answered by how long it took, or by how late it was. */
function byDuration(context: Context, lasting: Rung, rest: (context: Context) => Given): Given {
  const { clauses, facts } = context;
  const others = { ...context, clauses: clauses.filter((clause) => clause !== lasting) };
  if (facts.delay !== null) return rest(others);
  const [limit] = lasting.condition.parts.flatMap(({ test }) => test.flat());
  const [took, second] = facts.figures;
  if (!limit || !took?.exact || second || baseOf(took.quantity) !== baseOf(limit.quantity)) return unreadableActual;
  const past = sizeOf(took.quantity).minus(sizeOf(limit.quantity));
  if (past.lte(0)) return given(context, lasting, lasting.effect);
  const delay = { number: past, unit: baseOf(limit.quantity) === "天" ? "天" : limit.quantity.unit };
  if (baseOf(limit.quantity) !== "天" && sizeOf(limit.quantity).gt(0)) return unreadableActual;
  return rest({ ...others, facts: { ...facts, figures: [], delay } });
}

/**
 * What a deadline with rungs past it gives, or (按计划时间完成得5分，延迟超过3个月不得分) the target's date with them; null where
 * the sentence is no such one. `rest` scores the rungs.
 */
export function byDelayRungs(context: Context, rest: (context: Context) => Given): Given | null {
  const { clauses, facts } = context;
  const [deadline, second] = clauses.filter((clause): clause is Deadline => clause.kind === "deadline");
  const [lasting, other] = clauses.filter(isDuration);
  const inTime = facts.delay === "none" && facts.figures.length === 0 && lasting?.kind === "threshold" && !other;
  // 10日内拨付得4分，每逾期一天扣0.5分 answered by 未逾期
  if (inTime && clauses.every((clause) => clause === lasting || besideDuration.has(clause.kind)))
    return given(context, lasting, lasting.effect);
  const rungs = clauses.filter(isRung);
  if (lasting?.kind === "threshold" && !deadline && rungs.length > 0) return byDuration(context, lasting, rest);
  const per = unitOf(rungs);
  if (second || deadline?.condition.late === true || !per || deadline?.effect === null) return null;
  const fits = (clause: Clause): boolean =>
    clause === deadline || isRung(clause) || isStepsLate(clause) || beside.has(clause.kind);
  if (!clauses.every(fits) || (!deadline && (facts.delay !== null || facts.dates.length === 0))) return null;
  const late = latenessOf(context, deadline?.condition.date ?? null, per);
  if (!late) return unreadableActual;
  const others = { ...context, clauses: clauses.filter((clause) => clause !== deadline) };
  if (!late.late) {
    if (deadline) return given(context, deadline, deadline.effect);
    return rest({ ...others, facts: { ...facts, dates: [], delay: "none" } });
  }
  if (facts.delay !== null || late.units === null) return rest(others);
  // part of a month past whole ones lies between the edges, which are whole months; how long it is, steps would have to know
  const whole = rungs.every(({ condition }) =>
    condition.parts.every(({ test }) => test.flat().every(({ quantity }) => quantity.number.mod(1).eq(0))),
  );
  const edge = rungs.flatMap(({ condition }) => condition.parts.flatMap(({ test }) => test.flat()));
  const past = edge.every(({ quantity }) => late.units?.gte(quantity.number));
  if (late.rest && (!whole || (clauses.some(isStepsLate) && !past))) return unreadableActual;
  const number = late.rest ? late.units.plus(decimal("0.5")) : late.units;
  return rest({ ...others, facts: { ...facts, dates: [], delay: { number, unit: per.unit } } });
}
