/** Sentences on time: deadlines, and points for each day, month or year late (domain: T10). */
import { decimal, maximum, zero, type Decimal } from "../../decimal";
import type { DatePoint } from "../../values/value";
import { baseOf, sizeOf, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import { daysBetween, dayOf, monthsBetween, workdaysBetween, type Day } from "./calendar";
import { inGap, judged, rule, scored, unreadableActual, worth, type Context, type Given } from "./context";
import { earnsAll, given } from "./effects";
import { afterLoss } from "./limits";
import { arithmetic, number, operation } from "./show";
import { isDuration } from "../parsing/arrange/delays";
import { phraseOf, relationOf } from "../phrase";
import { isShortfall } from "../shortfall";
import { countOf } from "./steps";

type Deadline = Extract<Clause, { kind: "deadline" }>;
type Delay = Extract<Clause, { kind: "delay-deduction" }>;

/** How late: in the unit asked; `rest` where part of a month is left over. */
interface Lateness {
  readonly late: boolean;
  readonly units: Decimal | null;
  readonly rest: boolean;
}

const inTime: Lateness = { late: false, units: zero, rest: false };

/** The two days to compare; null where a year is missing on one side only. */
function daysOf(context: Context, deadline: DatePoint): readonly [Day, Day] | null {
  const [actual] = context.facts.dates;
  if (!actual || context.facts.dates.length !== 1) return null;
  // 每年2月底前: of the year in which it was done, where that is early in it
  const yearly = (deadline.month ?? 12) <= 6 && context.clauses.some(({ text }) => /每年/u.test(text));
  const year = deadline.year ?? context.target?.dates[0]?.year ?? (yearly ? actual.year : null);
  // 2023年6月 against 6月15日, 1月10日 against 2023年12月31日: in time or not, nobody says
  const sameMonth = actual.month === deadline.month && (actual.year ?? year) === year;
  if (sameMonth && actual.day === null && deadline.day !== null && deadline.day < 28) return null;
  if (actual.year === null && year !== null && (actual.month ?? 12) <= 3 && (deadline.month ?? 12) >= 10) return null;
  // Without any year on either side both are of the same one.
  // only the actual has a year: 2023年6月21日 against 6月30日 is of that year, 2024年1月 may be of the next
  const near = actual.month !== null && actual.month >= (deadline.month ?? 12) - 3;
  if (year === null && actual.year !== null && !near) return null;
  const [due, done] = [dayOf(deadline, year ?? actual.year ?? 2001), dayOf(actual, actual.year ?? year ?? 2001)];
  return due && done ? [due, done] : null;
}

function between(due: Day, done: Day, base: string | null, exclusive: boolean): Lateness {
  const days = daysBetween(due, done) + (exclusive ? 1 : 0);
  if (days <= 0) return inTime;
  if (base === "天") return { late: true, units: decimal(days), rest: false };
  if (base === "工作日") return { late: true, units: decimal(workdaysBetween(due, done)), rest: false };
  if (base !== "月") return { late: true, units: null, rest: false };
  const { whole, rest } = monthsBetween(due, done);
  return { late: true, units: decimal(whole), rest };
}

/** Whether the actual's one date lies behind a deadline; null where that is not known. */
export function isLate(context: Context, deadline: DatePoint): boolean | null {
  const days = daysOf(context, deadline);
  return days && between(days[0], days[1], null, context.options.deadlineDay === "exclusive").late;
}

const onTime =
  /(?<![不未没非])(?:在?(?:规定|计划|要求)的?(?:期限|时限|时间)之?内|按时|按期|及时|如期|准时|提前|按计划)/u;
const tooLate = /[不未]能?(?:按时|按期|及时|如期|准时|按计划)|滞后|推迟|延迟|逾期|超期|延期/u;

/** 45个工作日 against ≤30个工作日: how long it took past what the target allows. */
function overrun({ facts, target }: Context, base: string): Lateness | null {
  const [limit, other] = target?.figures ?? [];
  const [took, second] = facts.figures;
  if (!limit || other || !took?.exact || second || target?.atMost !== true) return null;
  if (baseOf(limit.quantity) !== base || baseOf(took.quantity) !== base) return null;
  const past = sizeOf(took.quantity).minus(sizeOf(limit.quantity));
  return past.gt(0) ? { late: true, units: past, rest: false } : inTime;
}

/** How late the actual is, in whole units of `per`; null where it does not say. */
export function latenessOf(context: Context, deadline: DatePoint | null, per: Quantity | null): Lateness | null {
  const { facts } = context;
  const base = per && baseOf(per);
  if (facts.delay === "none") return inTime;
  if (facts.delay) return { late: true, units: base === baseOf(facts.delay) ? sizeOf(facts.delay) : null, rest: false };
  const due = deadline ?? context.target?.dates[0] ?? null;
  const days = due && daysOf(context, due);
  if (days) return between(days[0], days[1], base, context.options.deadlineDay === "exclusive");
  if (facts.dates.length > 0) return null;
  const lasting = deadline === null && base !== null ? overrun(context, base) : null;
  if (lasting) return lasting;
  if (tooLate.test(facts.squeezed)) return { late: true, units: null, rest: false };
  if (onTime.test(facts.squeezed) && facts.states.every(({ phrase }) => !phrase.negative)) return inTime;
  return /^[均都尚]?(?:未|没有)(?:全部)?(?:完成|到位|下达|提交|上报|建成|开展|公开)/u.test(facts.squeezed)
    ? { late: true, units: null, rest: false }
    : null;
}

function deductedFor(context: Context, delay: Delay, lateness: Lateness): Given {
  if (!lateness.late)
    return scored(context.full, [rule(delay), { line: "full", points: context.full, because: "standard" }]);
  if (lateness.units === null) return unreadableActual;
  const points = worth(delay.points, context);
  const lossOf = (steps: Decimal): Decimal => points.times(steps);
  const exact = lateness.units.div(sizeOf(delay.per));
  if (lateness.rest && context.options.partialStep === "pro-rata") {
    // How long a part of a month is, no rule says.
    const [least, most] = [countOf(exact, "whole"), countOf(exact.plus("0.000001"), "begun")];
    return judged(
      afterLoss(context, context.full, lossOf(most), delay),
      afterLoss(context, context.full, lossOf(least), delay),
      "no-figure",
      [rule(delay)],
    );
  }
  const counted = lateness.rest ? exact.plus("0.000001") : exact;
  const steps = countOf(counted, context.options.partialStep);
  const score = afterLoss(context, context.full, lossOf(steps), delay);
  const from = context.full.minus(lossOf(steps));
  const lines = [
    rule(delay),
    arithmetic(
      operation("−", number(context.full), operation("×", number(steps), number(points))),
      from,
      context.options.scorePlaces,
    ),
  ];
  return scored(maximum(score, zero), from.eq(score) ? lines : [...lines, { line: "capped", at: score, from }]);
}

const allowed = new Set<Clause["kind"]>([
  "deadline",
  "delay-deduction",
  "limit",
  "note",
  "otherwise",
  "not-applicable",
  "veto",
  "discretion",
  "state",
  "award",
]);

const timely =
  /及时|按时|按期|如期|准时|按计划|工期|按合同|按约定|时间节点|规定(?:时间|时限|期限)|(?:期限|时限|时间)之?内/u;

/** 12月15日前完成得5分，12月底前完成得3分: the earliest deadline that is kept. */
function byEarliest(context: Context, due: readonly Deadline[]): Given {
  // 2023年10月底前, 11月底前: of one year
  const year = due.find(({ condition }) => condition.date.year !== null)?.condition.date.year ?? null;
  const known = due.map((clause) => {
    const days = daysOf(context, { ...clause.condition.date, year: clause.condition.date.year ?? year });
    const late = days && between(days[0], days[1], null, context.options.deadlineDay === "exclusive").late;
    return { clause, late, at: days && daysBetween(days[0], days[1]) };
  });
  if (known.some(({ late }) => late === null)) return unreadableActual;
  const tooLate = context.clauses.find(
    (clause): clause is Deadline => clause.kind === "deadline" && clause.condition.late,
  );
  const kept = known.filter(({ late }) => late === false).toSorted((left, right) => (right.at ?? 0) - (left.at ?? 0));
  const [first] = kept;
  if (first) return given(context, first.clause, first.clause.effect);
  const rest =
    context.clauses.find((clause) => clause.kind === "otherwise") ??
    tooLate ??
    context.clauses.find(
      (clause) =>
        clause.kind === "state" &&
        (isShortfall(clause.condition.words) || /^(?:此后|之后|以后|在此之后)/u.test(clause.condition.words)),
    );
  const effect = rest && "effect" in rest ? rest.effect : null;
  return rest && effect ? given(context, rest, effect) : inGap;
}

/** 季度终了后10个工作日内拨付，每超期1天扣0.5分, answered by how late it was. */
function byDuration(context: Context, [delay, second]: readonly Delay[]): Given | null {
  const [lasting, ...others] = context.clauses.filter((clause) => clause !== delay && clause.kind !== "note");
  if (!delay || second || lasting?.kind !== "threshold" || !isDuration(lasting) || others.length > 0) return null;
  const { delay: late } = context.facts;
  if (late === null || late === "none") return null;
  const units = baseOf(late) === baseOf(delay.per) ? sizeOf(late) : null;
  return deductedFor(context, delay, { late: true, units, rest: false });
}

/** What a sentence on time gives; null where it is none. */
export function byDates(context: Context): Given | null {
  const { clauses } = context;
  const deadlines = clauses.filter((clause): clause is Deadline => clause.kind === "deadline");
  const delays = clauses.filter((clause): clause is Delay => clause.kind === "delay-deduction");
  const lasting = byDuration(context, delays);
  if (lasting) return lasting;
  // 报账按月办结，每推迟一个月扣1.5分: what is asked, where the actual says how late
  const fits = (clause: Clause): boolean =>
    allowed.has(clause.kind) || (clause.kind === "requirement" && delays.length > 0 && context.facts.delay !== null);
  if (deadlines.length + delays.length === 0 || !clauses.every(fits)) return null;
  // 未提交不得分 beside days late: what was never done is not late
  const never = clauses.filter(
    (clause) =>
      clause.kind === "state" &&
      clause.effect.gives === "none" &&
      phraseOf(clause.condition.words).negative &&
      (!isShortfall(clause.condition.words) || clause.condition.words === context.facts.squeezed) &&
      !timely.test(clause.condition.words),
  );
  const undone = never.find(
    (clause) =>
      clause.kind === "state" &&
      context.facts.states.some(({ phrase }) => relationOf(phraseOf(clause.condition.words), phrase) === "same"),
  );
  if (undone?.kind === "state") return given(context, undone, undone.effect);
  const states = clauses.filter((clause) => clause.kind === "state" && !never.includes(clause));
  // 按规定拨付得3分 beside days late, where the actual says how late
  const late = context.facts.delay !== null && context.facts.delay !== "none";
  const told =
    late &&
    states.length === 1 &&
    states.every((clause) => clause.kind === "state" && earnsAll(clause.effect, context));
  if (
    !told &&
    !states.every(
      (clause) =>
        clause.kind === "state" &&
        (isShortfall(clause.condition.words) ||
          timely.test(clause.condition.words) ||
          /^(?:此后|之后|以后|在此之后)/u.test(clause.condition.words)),
    )
  )
    return null;
  const [delay, secondDelay] = delays;
  const due = deadlines.filter((clause) => !clause.condition.late);
  const [first, second] = due;
  if (secondDelay || (second && delay)) return null;
  if (second) return byEarliest(context, due);
  const found = latenessOf(context, first?.condition.date ?? deadlines[0]?.condition.date ?? null, delay?.per ?? null);
  if (!found) return unreadableActual;
  if (!found.late && first) return given(context, first, first.effect);
  if (delay) return deductedFor(context, delay, found);
  const lateClause = deadlines.find((clause) => clause.condition.late);
  if (found.late && lateClause?.effect) return given(context, lateClause, lateClause.effect);
  const rest = clauses.find(
    (clause): clause is Extract<Clause, { kind: "otherwise" | "state" | "discretion" }> =>
      clause.kind === "otherwise" ||
      clause.kind === "discretion" ||
      (clause.kind === "state" && isShortfall(clause.condition.words)),
  );
  return found.late && rest ? given(context, rest, rest.effect) : inGap;
}
