/** Whether a figure lies within a condition, and which of several conditions says it most closely. */
import type { Decimal } from "../../decimal";
import { baseOf, sizeOf, type Bound, type FigureTest } from "../figure";
import type { Clause } from "../kinds";
import type { StandardOptions } from "../standard";

/** How closely a condition holds: strictly inside or at an end said explicitly, at a plain end (以上), at an open end (80%-90%). */
export type Closeness = 3 | 2 | 1;

function holds(bound: Bound, size: Decimal, options: StandardOptions): Closeness | null {
  const edge = sizeOf(bound.quantity);
  if (size.eq(edge)) {
    if (bound.sign === ">" || bound.sign === "<") return null;
    if (bound.firm === "plain") return options.boundary === "inclusive" ? 2 : null;
    return bound.firm === "open" ? 1 : 3;
  }
  const above = size.gt(edge);
  if (bound.sign === "=") return null;
  return above === (bound.sign === "≥" || bound.sign === ">") ? 3 : null;
}

function closer(first: Closeness, second: Closeness): Closeness {
  return first < second ? first : second;
}

/** How closely a figure meets a condition; null where it does not. */
export function within(test: FigureTest, size: Decimal, options: StandardOptions): Closeness | null {
  let best: Closeness | null = null;
  for (const bounds of test) {
    let least: Closeness | null = 3;
    for (const bound of bounds) {
      const one = holds(bound, size, options);
      least = one === null || least === null ? null : closer(least, one);
    }
    if (least !== null && (best === null || least > best)) best = least;
  }
  return best;
}

interface End {
  readonly edge: Decimal;
  readonly included: boolean;
}

interface Ends {
  readonly low: End | null;
  readonly high: End | null;
}

/** The ends of the alternative that a figure lies in. */
function endsAround(test: FigureTest, size: Decimal, options: StandardOptions): Ends | null {
  const around = test.find((bounds) => within([bounds], size, options) !== null);
  if (!around) return null;
  let low: End | null = null;
  let high: End | null = null;
  for (const { sign, quantity } of around) {
    const end: End = { edge: sizeOf(quantity), included: sign !== "<" && sign !== ">" };
    if (sign !== "≤" && sign !== "<" && (low === null || tighter(end, low, 1))) low = end;
    if (sign !== "≥" && sign !== ">" && (high === null || tighter(end, high, -1))) high = end;
  }
  return { low, high };
}

/** True where an end leaves less than another: `side` 1 for low ends, -1 for high ones. */
function tighter(end: End, other: End, side: 1 | -1): boolean {
  const order = end.edge.cmp(other.edge) * side;
  return order > 0 || (order === 0 && !end.included && other.included);
}

function isInside(inner: Ends, outer: Ends): boolean {
  const low = outer.low === null || (inner.low !== null && !tighter(outer.low, inner.low, 1));
  const high = outer.high === null || (inner.high !== null && !tighter(outer.high, inner.high, -1));
  return low && high;
}

/** True where both have one end, on the same side. */
function isOneSided({ ends: first }: { readonly ends: Ends }, { ends: second }: { readonly ends: Ends }): boolean {
  const [low, high] = [first.low !== null && second.low !== null, first.high !== null && second.high !== null];
  return (low && first.high === null && second.high === null) || (high && first.low === null && second.low === null);
}

/** True where the first leaves less than the second. */
function isTighter(first: Ends, second: Ends): boolean {
  if (first.low && second.low) return first.low.edge.gt(second.low.edge);
  return first.high !== null && second.high !== null && first.high.edge.lt(second.high.edge);
}

export interface Region<C extends Clause = Clause> {
  readonly clause: C;
  readonly test: FigureTest;
}

/**
 * The region that speaks for a figure: the one that says it most closely, among equals the narrowest (≥100% before ≥90%).
 * Null where none holds; "conflict" where two hold and neither lies within the other.
 */
export function chosen<R extends Region>(
  regions: readonly R[],
  size: Decimal,
  options: StandardOptions,
): R | null | "conflict" {
  const holding = regions.flatMap((region) => {
    const closeness = within(region.test, size, options);
    return closeness === null
      ? []
      : [{ region, closeness, ends: endsAround(region.test, size, options) ?? { low: null, high: null } }];
  });
  // 60%-80%得5分，60%以下不得分 at 60%: both name it, and only the lesser says it a little more firmly.
  const open = holding.some(({ closeness }) => closeness === 1);
  const plainBelow = holding.some(({ closeness, region }) => closeness === 2 && region.clause.kind === "zero-line");
  if (open && plainBelow && holding.every(({ closeness }) => closeness < 3)) return "conflict";
  // 90%以上得5分，80%以上得3分 at 90%: the one lies within the other, however each says its end.
  const inner = holding.filter(
    (one) => !holding.some((other) => other !== one && isOneSided(one, other) && isTighter(other.ends, one.ends)),
  );
  const most = Math.max(0, ...inner.map((one) => one.closeness));
  const near = inner.filter((one) => one.closeness === most);
  const [first] = near;
  if (!first) return null;
  const narrowest = near.filter((one) => near.every((other) => isInside(one.ends, other.ends)));
  const [best, second] = narrowest;
  if (!best) return "conflict";
  return second ? "conflict" : best.region;
}

/** The measure of a region's figures. */
export function baseOfTest(test: FigureTest): string {
  return (
    test
      .flat()
      .map((bound) => baseOf(bound.quantity))
      .find((base) => base !== "") ?? ""
  );
}
