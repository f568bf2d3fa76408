/** The ends that a sentence sets: how much a clause may cost at most, what is left at least (domain: A12). */
import { maximum, minimum, zero, type Decimal } from "../../decimal";
import type { Clause } from "../kinds";
import type { Context } from "./context";
import { worth } from "./context";

/** The most that a deduction may cost: the limit that follows it, before the next deduction with a limit of its own; null for all. */
export function mostDeducted(context: Context, clause: Clause): Decimal | null {
  if ("limit" in clause && clause.kind !== "limit" && clause.limit)
    return clause.limit.points && worth(clause.limit.points, context);
  const at = context.clauses.indexOf(clause);
  for (const next of context.clauses.slice(at + 1)) {
    if (next.kind !== "limit" || next.limit.limits !== "deducted") continue;
    return next.limit.points && worth(next.limit.points, context);
  }
  return null;
}

function limitOf(context: Context, limits: "added" | "awarded" | "base" | "least" | "together"): Decimal | null {
  for (const clause of context.clauses)
    if (clause.kind === "limit" && clause.limit.limits === limits && clause.limit.points)
      return worth(clause.limit.points, context);
  return null;
}

/** 最低得25分, 合计最多扣6分; 0 where nothing is said. */
export function least(context: Context): Decimal {
  const together = limitOf(context, "together");
  return limitOf(context, "least") ?? (together ? maximum(context.full.minus(together), zero) : zero);
}

/** 最高得5分; null where nothing is said. */
export function mostAwarded(context: Context): Decimal | null {
  return limitOf(context, "awarded");
}

/** 最多加1分, on top of the rest; null where nothing is said. */
export function mostAdded(context: Context): Decimal | null {
  return limitOf(context, "added");
}

/** 基础分4分: what is earned anyway; null where nothing is said. */
export function baseGiven(context: Context): Decimal | null {
  return limitOf(context, "base");
}

/** A loss held at its limit, taken from a base, and held at the floor. */
export function afterLoss(context: Context, base: Decimal, loss: Decimal, clause: Clause): Decimal {
  const most = mostDeducted(context, clause);
  const held = most === null ? loss : minimum(loss, most);
  return maximum(base.minus(held), least(context));
}
