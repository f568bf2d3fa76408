/** Several targets in one cell: each shares the points (`走访≥60名，发放慰问金≥3万元`). */
import { sum, zero } from "../../decimal";
import { squeeze } from "../../values/text";
import type { ListItem, ListValue, ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome, Scored } from "../outcome";
import { earned, judgement } from "../outcome";
import { exactShares } from "../share";

/** Scores one target against one actual; handed in, since a list is made of what it is one of. */
export type ScoreValue = (given: Given, target: ValueReading, actual: ValueReading) => Outcome;

function readingOf(item: ListItem): ValueReading {
  return { text: item.label, value: item.value, doubts: [] };
}

/** The actual of each target: by its label, else by its place where both lists are equally long. */
function partners(targets: readonly ListItem[], actuals: readonly ListItem[]): readonly ListItem[] | null {
  const labelled = targets.map((target) => {
    const label = squeeze(target.label);
    return label === "" ? undefined : actuals.find((actual) => squeeze(actual.label) === label);
  });
  const found = labelled.filter((actual) => actual !== undefined);
  if (found.length === targets.length && new Set(found).size === targets.length) return found;
  return actuals.length === targets.length ? actuals : null;
}

/** The sum of the targets' shares; a person's where one of them is. */
export function list(given: Given, target: ListValue, actual: ListValue, score: ScoreValue): Outcome {
  const actuals = partners(target.items, actual.items);
  if (!actuals) return judgement("list", [zero, given.weight], "unsure");
  const shares = exactShares(given.weight, target.items.length);
  const parts = target.items.map((item, at) => {
    const partner = actuals[at] ?? item;
    const share = { ...given, name: item.label || given.name, weight: shares[at] ?? zero };
    return score(share, readingOf(item), readingOf(partner));
  });
  const scored = parts.filter((part): part is Scored => part.status === "scored");
  const working = parts.flatMap((part) => part.working);
  if (scored.length < parts.length) {
    const low = sum(scored.map((part) => part.exact));
    return judgement("list", [low, given.weight], "unsure", { before: working });
  }
  const met = scored.every((part) => part.met === true);
  return earned("list", given.weight, sum(scored.map((part) => part.exact)), { met, working });
}
