/** `98-100%`, `5-10天`: full inside, in proportion to the end that is missed outside. */
import { zero } from "../../decimal";
import type { Amount, Span } from "../../values/value";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { judgement } from "../outcome";
import type { Pair } from "../pair";
import { pairOf } from "../pair";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";

function pairs(actual: Amount, span: Span, given: Given): { low: Pair | null; high: Pair | null } | null {
  const conversion = given.scheme.options.unitConversion;
  const low = span.low ? pairOf(actual, span.low, conversion) : null;
  const high = span.high ? pairOf(actual, span.high, conversion) : null;
  const unread = (span.low !== null && low === null) || (span.high !== null && high === null);
  return unread ? null : { low, high };
}

/** Full between the ends; below the lower one as an at-least target, above the upper one as an at-most target. */
export function inSpan(given: Given, actual: Amount, span: Span): Outcome {
  const ends = pairs(actual, span, given);
  if (!ends) return judgement("range", [zero, given.weight], "unsure");
  const { low, high } = ends;
  const below = low !== null && (span.lowIncluded ? low.actual.lt(low.target) : low.actual.lte(low.target));
  const above = high !== null && (span.highIncluded ? high.actual.gt(high.target) : high.actual.gte(high.target));
  if (low && below) return { ...atLeast(given, low, !span.lowIncluded), method: "range" };
  if (high && above) return { ...atMost(given, high, !span.highIncluded), method: "range" };
  const end = low ?? high;
  if (!end) return judgement("range", [zero, given.weight], "unsure");
  const inside = low ? atLeast(given, low, !span.lowIncluded) : atMost(given, end, !span.highIncluded);
  return { ...inside, method: "range" };
}
