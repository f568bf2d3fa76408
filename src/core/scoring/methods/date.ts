/** Deadlines: in time is full; how much a delay costs no rule says, so a person scores it. */
import { zero } from "../../decimal";
import type { Working } from "../../standards/standard";
import type { ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, judgement } from "../outcome";

/** A date, a month or a span of dates against the deadline. */
export function deadline(given: Given, met: boolean, texts: readonly [ValueReading, ValueReading]): Outcome {
  const [target, actual] = texts;
  const before: Working = [{ line: "compare-text", actual: actual.text.trim(), target: target.text.trim(), met }];
  return met
    ? full("date", given.weight, "met", before)
    : judgement("date", [zero, given.weight], "no-rule", { met, before });
}
