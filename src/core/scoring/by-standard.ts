/** An actual held against a 评分标准 sentence. */
import { parseStandard, applyStandard } from "../standards";
import type { Standard } from "../standards";
import type { WorkingLine } from "../standards/standard";
import type { ValueReading } from "../values/value";
import type { ClauseNote } from "./score";
import type { Given } from "./given";
import type { Outcome } from "./outcome";
import { earned, judgement, unscored } from "./outcome";

function notes(standard: Standard): { clauses: readonly ClauseNote[]; unread: readonly string[] } {
  return { clauses: standard.clauses.map(({ kind, text }) => ({ kind, text })), unread: standard.unread };
}

/** What the sentence gives; unreadable where it says nothing to go by for this actual. `source` names a scheme's own rule. */
export function scoreByStandard(given: Given, sentence: string, actual: ValueReading, source: string | null): Outcome {
  const standard = parseStandard(sentence);
  const { weight, name, target, scheme } = given;
  const outcome = applyStandard(standard, { weight, name, target, actual }, scheme.options);
  const rule: WorkingLine = { line: "rule", text: sentence.trim(), source };
  switch (outcome.status) {
    case "scored":
      return {
        ...earned("standard", weight, outcome.score, {
          met: outcome.score.gte(weight),
          working: [rule, ...outcome.working],
          otherReadings: outcome.otherReadings,
          bonus: scheme.options.bonus === "outside",
        }),
        ...notes(standard),
      };
    case "judgement":
      return {
        ...judgement("standard", outcome.range, "discretion", { proposal: outcome.proposal }),
        working: [rule, ...outcome.working],
        ...notes(standard),
      };
    case "unreadable":
      return { ...unscored("unreadable", "standard"), working: [rule], ...notes(standard) };
  }
}
