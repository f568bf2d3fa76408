/** One indicator: by its sentence, its target, the scheme's rule for its name, or by a person. */
import { decimal, zero } from "../decimal";
import { namedPoints, parseStandard } from "../standards";
import type { NamedRule, Source } from "../schemes/scheme";
import { squeeze } from "../values/text";
import type { ValueReading } from "../values/value";
import { scoreByStandard } from "./by-standard";
import { scoreByTarget } from "./by-target";
import type { Given } from "./given";
import type { Outcome } from "./outcome";
import { full, judgement, none, unscored } from "./outcome";

const saysNotApplicable = /不适用|无此项|无该项|没有此项|没有该项|不涉及|未涉及/u;

/** True where the row is said not to apply; a bare stroke beside a real target is a gap, not an answer. */
export function notApplicable(given: Given): boolean {
  const { actual, target } = given;
  if (actual && saysNotApplicable.test(squeeze(actual.text))) return true;
  const struck = (reading: ValueReading | null): boolean => reading?.value.kind === "not-applicable";
  return struck(target) && (actual === null || struck(actual) || actual.value.kind === "blank");
}

/** A row that does not apply, by the scheme's choice (A21); left out of the total where it is rescaled or skipped. */
function withoutObject(given: Given): Outcome {
  const choice = given.scheme.options.notApplicable;
  if (choice === "full") return { ...full("not-applicable", given.weight, "standard"), met: null };
  if (choice === "zero") return { ...none("not-applicable", given.weight, "standard"), met: null };
  return unscored("missing", "not-applicable");
}

const isBlank = (reading: ValueReading): boolean =>
  reading.value.kind === "blank" || reading.value.kind === "not-applicable";

function sourceText(source: Source): string {
  return source.clause === null ? source.document : `${source.document}，${source.clause}`;
}

/** The scheme's rule for an indicator of this name and weight, where it has a sentence that can be used. */
function namedRule(given: Given): NamedRule | null {
  const name = squeeze(given.name);
  const rule = given.scheme.namedRules.find((one) => one.names.some((other) => squeeze(other) === name));
  if (!rule?.standard) return null;
  if (rule.weight !== null && !decimal(rule.weight).eq(given.weight)) return null;
  const points = namedPoints(parseStandard(rule.standard));
  return points && !points.most.eq(given.weight) ? null : rule;
}

/** Neither sentence nor target: the scheme's rule for the name, else a person; points written as the actual are the proposal. */
function withoutTarget(given: Given, actual: ValueReading): Outcome {
  const rule = namedRule(given);
  if (rule?.standard) return scoreByStandard(given, rule.standard, actual, sourceText(rule.source));
  const value = actual.value;
  const points = value.kind === "amount" && value.unit?.dimension === "points" ? value.number : null;
  const fits = points !== null && points.gte(0) && points.lte(given.weight);
  return judgement(fits ? "points" : "none", [zero, given.weight], "no-rule", { proposal: fits ? points : null });
}

/** What an indicator earns. Never a score for something not understood. */
export function scoreIndicator(given: Given): Outcome {
  if (notApplicable(given)) return withoutObject(given);
  const { actual, standard, target } = given;
  const unasked = target === null && standard === null;
  if (actual === null || (isBlank(actual) && unasked))
    return judgement("none", [zero, given.weight], unasked ? "no-rule" : "no-figure");
  if (isBlank(actual)) return unscored("missing");
  if (standard !== null) return scoreByStandard(given, standard, actual, null);
  return target === null || target.value.kind === "blank"
    ? withoutTarget(given, actual)
    : scoreByTarget(given, target, actual);
}
