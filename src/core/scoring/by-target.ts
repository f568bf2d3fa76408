/** An actual held against its target, where no sentence says how: the scheme's methods. */
import { zero } from "../decimal";
import { compareReadings } from "../values/compare";
import type { Comparing } from "../values/compare";
import type { Value, ValueReading } from "../values/value";
import { contextOf } from "./context";
import type { Given } from "./given";
import { atLeast } from "./methods/at-least";
import { atMost } from "./methods/at-most";
import { deadline } from "./methods/date";
import { onlyEqual } from "./methods/equal";
import { execution } from "./methods/execution";
import { list } from "./methods/list";
import { quality } from "./methods/quality";
import { satisfaction } from "./methods/satisfaction";
import { inSpan } from "./methods/span";
import type { Outcome } from "./outcome";
import { judgement, unscored } from "./outcome";
import type { Pair } from "./pair";
import { pairOf } from "./pair";

/** Target and actual. */
type Texts = readonly [ValueReading, ValueReading];

const isStrict = (value: Value): boolean => value.kind === "comparison" && (value.sign === ">" || value.sign === "<");
const isSigned = (value: Value): boolean => value.kind === "comparison" && value.sign !== "=";

/** A person's: the whole weight, since nothing certain was read. */
function unsure(given: Given, met: boolean | null = null): Outcome {
  return judgement("none", [zero, given.weight], "unsure", { met });
}

/** More is better: the ways of satisfaction and of the execution rate where it is one, else in proportion. */
function upward(given: Given, pair: Pair, target: Value): Outcome {
  if (given.nature === "satisfaction") return satisfaction(given, pair, isStrict(target));
  if (given.nature === "execution" && pair.ratio) return execution(given, pair);
  const scored = atLeast(given, pair, isStrict(target));
  return isSigned(target) ? scored : { ...scored, method: "equal" };
}

function byFigures(given: Given, compared: Comparing, texts: Texts): Outcome {
  const pair = pairOf(compared);
  const [target, actual] = texts;
  // a range that misses its target has no one figure to put in proportion
  if (!pair || (compared.met === false && actual.value.kind === "span")) return unsure(given, compared.met);
  switch (compared.direction) {
    case "at-least":
      return upward(given, pair, target.value);
    case "at-most": {
      const scored = atMost(given, pair, isStrict(target.value));
      return isSigned(target.value) ? scored : { ...scored, method: "equal" };
    }
    case "equal":
      return onlyEqual(given, pair);
    case "range":
      return inSpan(given, pair, compared.met === true, texts);
    case "date":
    case "words":
    case "list":
    case null:
      return unsure(given);
  }
}

function byList(given: Given, [target, actual]: Texts): Outcome {
  if (target.value.kind !== "list" || actual.value.kind === "quality") return quality(given, target, actual);
  const items = actual.value.kind === "list" ? actual.value.items : itemsOf(actual);
  return items ? list(given, target.value, items, scoreByTarget) : unsure(given);
}

function itemsOf({ label = "", value }: ValueReading) {
  const single =
    value.kind === "amount" || value.kind === "comparison" || value.kind === "span" || value.kind === "date";
  return single ? [{ label, value }] : null;
}

/** Scores what an actual says against what its target says; both are there. */
export function scoreByTarget(given: Given, target: ValueReading, actual: ValueReading): Outcome {
  const texts: Texts = [target, actual];
  const compared = compareReadings(actual, target, contextOf({ ...given, target }));
  const unread = target.value.kind === "unreadable" || actual.value.kind === "unreadable";
  // 7×24小时 against itself is reached, though nothing reads it
  if (unread && compared.by !== "words-repeat") return unscored("unreadable");
  if (compared.why === "doubt" || compared.why === "scale-unclear" || compared.why === "unit-mismatch")
    return unsure(given);
  if (target.value.kind === "list") return byList(given, texts);
  if (compared.by === "figures") return byFigures(given, compared, texts);
  if (compared.by === "dates" && compared.met !== null) return deadline(given, compared.met, texts);
  return quality(given, target, actual);
}
