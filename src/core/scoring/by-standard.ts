/** An actual held against a 评分标准 sentence. */
import type { Decimal } from "../decimal";
import { minimum } from "../decimal";
import { applyStandard, asksForTarget, namedInRow, parseStandard } from "../standards";
import type { Standard } from "../standards";
import type { Working } from "../standards/standard";
import { compareReadings } from "../values/compare";
import type { ValueReading } from "../values/value";
import { scoreByTarget } from "./by-target";
import { contextOf } from "./context";
import type { Given } from "./given";
import type { Outcome } from "./outcome";
import { earned, judgement, unscored } from "./outcome";
import type { ClauseNote } from "./score";

function notes(standard: Standard): { clauses: readonly ClauseNote[]; unread: readonly string[] } {
  return { clauses: standard.clauses.map(({ kind, text }) => ({ kind, text })), unread: standard.unread };
}

/** The target is met as the two say it; without a target, where all points are earned that the sentence names. */
function isMet(given: Given, standard: Standard, actual: ValueReading, score: Decimal): boolean {
  const { target, weight } = given;
  const compared = target ? compareReadings(actual, target, contextOf(given)).met : null;
  const named = namedInRow(standard, weight);
  return compared ?? score.gte(named ? minimum(named.most, weight) : weight);
}

/** A rule of the scheme's own says where it comes from; a sheet's sentence stands in its clauses. */
function ruleLine(sentence: string, source: string | null, working: Working): Working {
  if (source === null && working.length > 0) return [];
  return [{ line: "rule", text: sentence.trim(), source }];
}

/** 完成得满分 where the target itself must be asked: a list, each by its own figure; words that the actual repeats. Less is not the sentence's to say. */
function byReachedTarget(given: Given, standard: Standard, actual: ValueReading): Outcome | null {
  const { target } = given;
  if (!target || !asksForTarget(standard)) return null;
  const outcome = scoreByTarget(given, target, actual);
  return outcome.status === "scored" && outcome.met === true && outcome.exact.eq(given.weight) ? outcome : null;
}

/** What the sentence gives; unreadable where it says nothing to go by for this actual. `source` names a scheme's own rule. */
export function scoreByStandard(given: Given, sentence: string, actual: ValueReading, source: string | null): Outcome {
  const standard = parseStandard(sentence);
  const { weight, name, target, scheme } = given;
  const outcome = applyStandard(standard, { weight, name, target, actual }, scheme.options);
  const working = outcome.status === "unreadable" ? [] : outcome.working;
  const rule = ruleLine(sentence, source, working);
  switch (outcome.status) {
    case "scored":
      return {
        ...earned("standard", weight, outcome.score, {
          met: isMet(given, standard, actual, outcome.score),
          working: [...rule, ...working],
          otherReadings: outcome.otherReadings,
          bonus: scheme.options.bonus === "outside",
        }),
        ...notes(standard),
      };
    case "judgement":
      return {
        ...judgement("standard", outcome.range, "discretion", { proposal: outcome.proposal }),
        working: [...rule, ...working],
        ...notes(standard),
      };
    case "unreadable": {
      const reached = byReachedTarget(given, standard, actual);
      if (reached) return { ...reached, ...notes(standard) };
      return { ...unscored("unreadable", "standard"), working: rule, ...notes(standard) };
    }
  }
}
