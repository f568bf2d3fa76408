/** `98-100%`, `5-10天`: full inside, in proportion to the end that is missed outside. */
import type { Working } from "../../standards/standard";
import type { ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full } from "../outcome";
import type { Pair } from "../pair";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";

/** Inside: all points. Outside, `pair` holds the end that is missed: the lower one is an at-least target, the upper one an at-most target. */
export function inSpan(given: Given, pair: Pair, met: boolean, texts: readonly [ValueReading, ValueReading]): Outcome {
  const [target, actual] = texts;
  const before: Working = [{ line: "compare-text", actual: actual.text.trim(), target: target.text.trim(), met }];
  if (met) return full("range", given.weight, "met", before);
  const below = pair.actual.lte(pair.target);
  return { ...(below ? atLeast(given, pair, true) : atMost(given, pair, true)), method: "range" };
}
