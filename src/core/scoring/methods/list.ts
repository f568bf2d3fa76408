/** Several targets in one cell: each shares the points (`走访≥60名，发放慰问金≥3万元`). */
import { sum, zero } from "../../decimal";
import { pairItems } from "../../values/pairs";
import type { ListItem, ListValue, ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome, Scored } from "../outcome";
import { earned, judgement } from "../outcome";
import { exactShares } from "../share";

/** Scores one target against one actual; handed in, since a list is made of what it is one of. */
export type ScoreValue = (given: Given, target: ValueReading, actual: ValueReading) => Outcome;

function readingOf({ label, value }: ListItem): ValueReading {
  return { text: label, value, doubts: [], ...(label === "" ? {} : { label }) };
}

/** The sum of the targets' shares; a person's where one of them is, or has no counterpart. */
export function list(given: Given, target: ListValue, actual: readonly ListItem[], score: ScoreValue): Outcome {
  const pairs = pairItems(target.items, actual);
  const shares = exactShares(given.weight, pairs.length);
  const parts = pairs.map((pair, at): Outcome => {
    const weight = shares[at] ?? zero;
    if (!pair.actual) return judgement("list", [zero, weight], "unsure");
    return score(
      { ...given, name: pair.target.label || given.name, weight },
      readingOf(pair.target),
      readingOf(pair.actual),
    );
  });
  const scored = parts.filter((part): part is Scored => part.status === "scored");
  const earnedPoints = sum(scored.map((part) => part.exact));
  const working = parts.flatMap((part) => part.working);
  const met = parts.some((part) => part.met === false) ? false : scored.length === parts.length ? true : null;
  return scored.length === parts.length
    ? earned("list", given.weight, earnedPoints, { met, working })
    : judgement("list", [earnedPoints, given.weight], "unsure", { met, before: working });
}
