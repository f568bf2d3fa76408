/** 10月31日前完工得满分；逾期1个月以内扣2分，逾期1-3个月扣4分: a deadline, and rungs of time past it. */
import { decimal } from "../../decimal";
import type { Clause } from "../kinds";
import { lateness } from "../parsing/arrange/delays";
import { unreadableActual, type Context, type Given } from "./context";
import { latenessOf } from "./dates-way";
import { given } from "./effects";

type Deadline = Extract<Clause, { kind: "deadline" }>;
type Rung = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

const isRung = (clause: Clause): clause is Rung =>
  (clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line") &&
  clause.condition.parts.every(({ subject }) => subject === lateness);

const beside = new Set<Clause["kind"]>(["limit", "note", "otherwise", "not-applicable", "veto"]);

/** What a deadline with rungs past it gives; null where the sentence is no such one. `rest` scores the rungs. */
export function byDelayRungs(context: Context, rest: (context: Context) => Given): Given | null {
  const { clauses, facts } = context;
  const [deadline, second] = clauses.filter((clause): clause is Deadline => clause.kind === "deadline");
  const rungs = clauses.filter(isRung);
  const [rung] = rungs;
  if (!deadline || second || deadline.condition.late || !rung || deadline.effect === null) return null;
  if (!clauses.every((clause) => clause === deadline || isRung(clause) || beside.has(clause.kind))) return null;
  const per = rung.condition.parts[0]?.test[0]?.[0]?.quantity;
  const late = per ? latenessOf(context, deadline.condition.date, per) : null;
  if (!per || !late) return unreadableActual;
  if (!late.late) return given(context, deadline, deadline.effect);
  const others = { ...context, clauses: clauses.filter((clause) => clause !== deadline) };
  if (facts.delay !== null || late.units === null) return rest(others);
  // part of a month past whole ones lies between the edges, which are whole months
  const whole = rungs.every(({ condition }) =>
    condition.parts.every(({ test }) => test.flat().every(({ quantity }) => quantity.number.mod(1).eq(0))),
  );
  if (late.rest && !whole) return unreadableActual;
  const number = late.rest ? late.units.plus(decimal("0.5")) : late.units;
  return rest({ ...others, facts: { ...facts, dates: [], delay: { number, unit: per.unit } } });
}
