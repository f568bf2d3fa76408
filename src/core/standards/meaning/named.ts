/** The points that a sentence names: for 满分, and at most. */
import { maximum, sum, zero, type Decimal } from "../../decimal";
import type { Effect, Points } from "../effect";
import type { Clause } from "../kinds";
import { pointsIn } from "../lexer/points";
import type { NamedPoints, Standard } from "../standard";

function ofEffect(effect: Effect | null): Points | null {
  switch (effect?.gives) {
    case "award":
      return effect.points;
    case "full":
      return effect.named;
    case "award-range":
      return effect.high;
    default:
      return null;
  }
}

/** The points that a clause names for what it gives. */
function ofClause(clause: Clause): Points | null {
  switch (clause.kind) {
    case "threshold":
    case "band":
    case "state":
    case "deadline":
    case "award":
    case "otherwise":
    case "discretion":
    case "item-reference":
      return ofEffect(clause.effect);
    case "limit":
      return ["deducted", "together", "least", "added"].includes(clause.limit.limits) ? null : clause.limit.points;
    default:
      return null;
  }
}

/** 得满分 without a figure: the weight, whatever else is named. */
function saysFull(clause: Clause): boolean {
  return "effect" in clause && clause.effect?.gives === "full" && clause.effect.named === null;
}

const isItem = (clause: Clause): boolean =>
  clause.kind === "itemised-award" || (clause.kind === "item-reference" && clause.condition.on === "items");

/** Points of items add up. */
function ofItems(clauses: readonly Clause[], weight: Decimal): Decimal | null {
  const items = clauses.filter(isItem).flatMap((clause) => {
    if (clause.kind === "itemised-award") return [pointsIn(clause.points, weight)];
    if (clause.kind !== "item-reference" || clause.condition.on !== "items" || clause.effect.gives !== "award")
      return [];
    const times = clause.condition.any === null ? 1 : clause.condition.items.length;
    return [pointsIn(clause.effect.points, weight).times(times)];
  });
  return items.length === 0 ? null : sum(items);
}

/** The most points that the clauses name, in points of a weight; null where they name none. */
export function mostNamed(clauses: readonly Clause[], weight: Decimal): Decimal | null {
  const single = clauses.filter((clause) => !isItem(clause)).flatMap((clause) => ofClause(clause) ?? []);
  const items = ofItems(clauses, weight);
  const all = [...single.map((points) => pointsIn(points, weight)), ...(items ? [items] : [])];
  return all.length === 0 ? null : all.reduce(maximum, zero);
}

/** What 满分 is in a row of that weight. */
export function fullOf(clauses: readonly Clause[], weight: Decimal): Decimal {
  const base = clauses.find((clause) => clause.kind === "limit" && clause.limit.limits === "base");
  if (base?.kind === "limit" && base.limit.points) return pointsIn(base.limit.points, weight);
  return clauses.some(saysFull) ? weight : (mostNamed(clauses, weight) ?? weight);
}

/**
 * The most points that a sentence *names* (计5分, the sum of its parts), null where it names none. `capped` where a
 * formula or a ratio gives the points: it is held at the weight and conflicts with nothing (contract.md, Findings).
 */
export function namedPoints(standard: Standard): NamedPoints | null {
  const { clauses } = standard;
  const capped = clauses.some(
    (clause) =>
      clause.kind === "formula" ||
      clause.kind === "proportional" ||
      clause.kind === "item-award" ||
      clause.kind === "step-award",
  );
  const absolute = clauses.filter((clause) => !saysShare(clause));
  if (absolute.some((clause) => saysFull(clause))) return null;
  const most = mostNamed(absolute, zero);
  if (most === null) return capped ? { most: zero, capped } : null;
  return { most, capped: capped && !clauses.some((clause) => clause.kind === "threshold") };
}

function saysShare(clause: Clause): boolean {
  return ofClause(clause)?.of === "weight";
}
