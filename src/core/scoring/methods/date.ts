/** Deadlines: in time is full; how much a delay costs no rule says, so a person scores it. */
import { zero } from "../../decimal";
import type { Working } from "../../standards/standard";
import { meets } from "../../values/compare";
import type { ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, judgement } from "../outcome";

/** A date, a month or a span of dates against the deadline (A28: the day itself is in time unless the scheme says otherwise). */
export function deadline(given: Given, target: ValueReading, actual: ValueReading): Outcome {
  const { deadlineDay } = given.scheme.options;
  const { met } = meets(actual.value, target.value, { year: given.year, deadlineDay });
  if (met === null) return judgement("date", [zero, given.weight], "unsure");
  const before: Working = [{ line: "compare-text", actual: actual.text.trim(), target: target.text.trim(), met }];
  return met
    ? full("date", given.weight, "met", before)
    : judgement("date", [zero, given.weight], "no-rule", { met, before });
}
