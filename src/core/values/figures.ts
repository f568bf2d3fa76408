/** Figures held against a limit or a range. An actual may itself be a range (`220余处`, `3-5次`). */
import type { Decimal } from "../decimal";
import type { Direction } from "./direction";
import { inOneUnit, type UnitDoubt } from "./unit-conversion";
import type { Amount, Unit, Value } from "./value";

/** The outcome for figures. */
export interface Judged {
  readonly met: boolean | null;
  readonly why: UnitDoubt | "doubt" | "unreadable" | null;
  readonly actual: Decimal | null;
  readonly target: Decimal | null;
  readonly unit: Unit | null;
}

/** One end of a set of numbers; null is open. */
interface End {
  readonly amount: Amount;
  readonly included: boolean;
}

interface Ends {
  readonly low: End | null;
  readonly high: End | null;
}

const unjudged = (why: NonNullable<Judged["why"]>): Judged => ({
  met: null,
  why,
  actual: null,
  target: null,
  unit: null,
});

/** The numbers that an actual may be. */
function endsOf(value: Value): Ends | null {
  switch (value.kind) {
    case "amount":
      return { low: { amount: value, included: true }, high: { amount: value, included: true } };
    case "comparison": {
      const end = { amount: value.amount, included: value.sign !== ">" && value.sign !== "<" };
      if (value.sign === "=") return { low: end, high: end };
      return value.sign === "≥" || value.sign === ">" ? { low: end, high: null } : { low: null, high: end };
    }
    case "span":
      return {
        low: value.low && { amount: value.low, included: value.lowIncluded },
        high: value.high && { amount: value.high, included: value.highIncluded },
      };
    default:
      return null;
  }
}

/** What a target asks for. */
function limitsOf(target: Value, direction: Direction): Ends | null {
  if (target.kind === "span") return endsOf(target);
  const amount = target.kind === "comparison" ? target.amount : target.kind === "amount" ? target : null;
  if (!amount) return null;
  const strict = target.kind === "comparison" && (target.sign === ">" || target.sign === "<");
  const end = { amount, included: !strict };
  if (direction === "equal") return { low: end, high: end };
  return direction === "at-least" ? { low: end, high: null } : { low: null, high: end };
}

/** -1, 0 or 1 where an actual's end lies below, at or above a target's; a failure where the units do not allow it. */
type Side = { readonly order: number } | { readonly failure: UnitDoubt };

function side(actual: Amount, target: Amount): Side {
  const common = inOneUnit(actual, target);
  return common.ok ? { order: common.value.actual.cmp(common.value.target) } : { failure: common.failure };
}

/** True where all numbers from `low` up lie above a lower limit. */
const above = (order: number, low: End, limit: End): boolean =>
  order > 0 || (order === 0 && (limit.included || !low.included));

/** Whether one limit holds for the whole actual, for none of it, or for part (null). `up`: the limit is a lower one. */
function holds(near: End | null, far: End | null, limit: End, up: 1 | -1): boolean | null | UnitDoubt {
  if (near) {
    const nearSide = side(near.amount, limit.amount);
    if ("failure" in nearSide) return nearSide.failure;
    if (above(nearSide.order * up, near, limit)) return true;
  }
  if (!far) return null;
  const farSide = side(far.amount, limit.amount);
  if ("failure" in farSide) return farSide.failure;
  const order = farSide.order * up;
  return order < 0 || (order === 0 && !(far.included && limit.included)) ? false : null;
}

function convertible(actual: Amount, target: Amount): boolean {
  return actual.unit === null || target.unit === null || actual.unit.factor.eq(target.unit.factor);
}

/** The figures to show: the actual's and the limit it is held against. */
function shown(actual: Ends, limit: End): Pick<Judged, "actual" | "target" | "unit"> {
  const amount = (actual.low ?? actual.high)?.amount;
  const common = amount ? inOneUnit(amount, limit.amount) : null;
  return common?.ok ? common.value : { actual: null, target: null, unit: null };
}

/** Holds an actual's figure against a target's. `ask`: amounts in different units of one dimension are left to a person. */
export function meetsFigure(actual: Value, target: Value, direction: Direction, conversion: "auto" | "ask"): Judged {
  const given = endsOf(actual);
  const limits = limitsOf(target, direction);
  if (!given || !limits) return unjudged(actual.kind === "date" ? "unit-mismatch" : "unreadable");
  const outcomes: (boolean | null)[] = [];
  for (const [limit, near, far, up] of [
    [limits.low, given.low, given.high, 1],
    [limits.high, given.high, given.low, -1],
  ] as const) {
    if (!limit) continue;
    const one = near ?? far;
    if (conversion === "ask" && one && !convertible(one.amount, limit.amount)) return unjudged("unit-mismatch");
    const outcome = holds(near, far, limit, up);
    if (typeof outcome === "string") return unjudged(outcome);
    outcomes.push(outcome);
  }
  const met = outcomes.includes(false) ? false : outcomes.includes(null) ? null : true;
  const limit = met === false && outcomes[0] !== false ? (limits.high ?? limits.low) : (limits.low ?? limits.high);
  const figures = limit ? shown(given, limit) : null;
  return { met, why: met === null ? "doubt" : null, ...(figures ?? { actual: null, target: null, unit: null }) };
}
