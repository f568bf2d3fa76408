/** `=100%` where a scheme wants it exactly so (A31): anything else earns nothing. */
import type { Working } from "../../standards/standard";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, none } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";

export function onlyEqual(given: Given, pair: Pair): Outcome {
  const met = pair.actual.eq(pair.target);
  const { actual, target } = figuresOf(pair);
  const before: Working = [{ line: "compare", left: actual, sign: "=", right: target, met }];
  return met ? full("equal", given.weight, "met", before) : none("equal", given.weight, "not-met", before);
}
