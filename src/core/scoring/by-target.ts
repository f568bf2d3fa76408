/** An actual held against its target, where no sentence says how: the scheme's methods. */
import type { Decimal } from "../decimal";
import { zero } from "../decimal";
import { needsConfirmation } from "../values/doubts";
import { squeeze } from "../values/text";
import type { Amount, Sign, Value, ValueReading } from "../values/value";
import type { Given } from "./given";
import { atLeast } from "./methods/at-least";
import { atMost } from "./methods/at-most";
import { deadline } from "./methods/date";
import { equal } from "./methods/equal";
import { execution } from "./methods/execution";
import { list } from "./methods/list";
import { quality } from "./methods/quality";
import { satisfaction } from "./methods/satisfaction";
import { inSpan } from "./methods/span";
import type { Outcome } from "./outcome";
import { full, judgement, unscored } from "./outcome";
import { lessIsBetter } from "./direction";
import type { Pair } from "./pair";
import { pairOf } from "./pair";

/** The figure of an actual; a comparison copied from the target (`≥13个`) counts as its figure unless it points the other way. */
function figureOf(value: Value, sign: Sign): Amount | null {
  if (value.kind === "amount") return value;
  if (value.kind !== "comparison") return null;
  const upward = (one: Sign): boolean => one === "≥" || one === ">";
  const downward = (one: Sign): boolean => one === "≤" || one === "<";
  const opposed = (upward(sign) && downward(value.sign)) || (downward(sign) && upward(value.sign));
  return opposed ? null : value.amount;
}

/** `已完成100%`, `完成率100%`: all of the target, whatever its unit. */
const wholly = /(?:完成|达成|达到|实现)\D{0,6}100(?:\.0{1,4})?%/u;

function byPair(given: Given, sign: Sign, pair: Pair): Outcome {
  if (given.nature === "satisfaction" && sign !== "≤" && sign !== "<") return satisfaction(given, pair, sign === ">");
  const rate = given.nature === "execution" && pair.ratio && sign !== "≤" && sign !== "<";
  if (rate && !(sign === "=" && given.scheme.options.equalTarget === "exact")) return execution(given, pair);
  switch (sign) {
    case "≥":
    case ">":
      return atLeast(given, pair, sign === ">");
    case "≤":
    case "<":
      return atMost(given, pair, sign === "<");
    case "=":
      return equal(given, pair);
  }
}

/** Nothing (`无`) is zero where less is better: no accidents against `≤3起`. */
function noneAgainst(given: Given, sign: Sign, target: Amount): Outcome {
  const pair: Pair = { actual: zero, target: target.number, unit: target.unit?.text ?? null, ratio: false };
  const less = sign === "≤" || sign === "<" || (sign === "=" && lessIsBetter(given, pair));
  return less ? byPair(given, sign, pair) : judgement("none", [zero, given.weight], "unsure");
}

function byAmount(given: Given, sign: Sign, target: Amount, texts: readonly [ValueReading, ValueReading]): Outcome {
  const [wanted, done] = texts;
  if (done.value.kind === "none") return noneAgainst(given, sign, target);
  if (done.value.kind === "quality") return quality(given, wanted, done);
  const figure = figureOf(done.value, sign);
  const pair = figure && pairOf(figure, target, given.scheme.options.unitConversion);
  if (pair) return byPair(given, sign, pair);
  if (wholly.test(squeeze(done.text)))
    return full("quality", given.weight, "words-say-reached", [
      { line: "compare-text", actual: done.text.trim(), target: wanted.text.trim(), met: true },
    ]);
  return judgement("none", [zero, given.weight], "unsure");
}

/** The range that a doubtful or unlike pair of values leaves: all of the weight. */
function unlike(weight: Decimal): Outcome {
  return judgement("none", [zero, weight], "unsure");
}

function byList(given: Given, target: ValueReading, actual: ValueReading): Outcome {
  if (target.value.kind === "list" && actual.value.kind === "list")
    return list(given, target.value, actual.value, scoreByTarget);
  return actual.value.kind === "quality" ? quality(given, target, actual) : unlike(given.weight);
}

/** Scores what an actual says against what its target says; both are there. */
export function scoreByTarget(given: Given, target: ValueReading, actual: ValueReading): Outcome {
  if (target.value.kind === "unreadable" || actual.value.kind === "unreadable") return unscored("unreadable");
  if (needsConfirmation(target) || needsConfirmation(actual)) return unlike(given.weight);
  const wanted = target.value;
  const done = actual.value;
  switch (wanted.kind) {
    case "comparison":
      return byAmount(given, wanted.sign, wanted.amount, [target, actual]);
    case "amount":
      return byAmount(given, "=", wanted, [target, actual]);
    case "span": {
      const figure = figureOf(done, "=");
      return figure ? inSpan(given, figure, wanted) : quality(given, target, actual);
    }
    case "date":
      return done.kind === "date" ? deadline(given, target, actual) : quality(given, target, actual);
    case "list":
      return byList(given, target, actual);
    case "none":
    case "not-applicable":
    case "quality":
    case "blank":
      return quality(given, target, actual);
  }
}
