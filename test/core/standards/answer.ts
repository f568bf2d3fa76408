/** A row of examples held against the program. */
import { decimal, plainDigits, roundHalfUp } from "../../../src/core/decimal";
import { applyStandard, defaultStandardOptions, parseStandard } from "../../../src/core/standards";
import type { StandardOptions, StandardOutcome } from "../../../src/core/standards/standard";
import { readActualText, readText } from "../../../src/core/values/read";

/** An example as an accountant would write it down. */
export interface Row {
  readonly text: string;
  readonly weight: number;
  readonly target?: string | null;
  readonly actual: string;
  readonly name?: string;
  readonly status: "scored" | "judgement" | "unreadable";
  /** Points, rounded half up to two places; null where not scored. */
  readonly expect: number | null;
  readonly range?: readonly [number, number];
  readonly options?: Partial<StandardOptions>;
}

export interface Answer {
  readonly status: StandardOutcome["status"];
  /** Digits. */
  readonly score: string | null;
  readonly range: readonly string[] | null;
  readonly outcome: StandardOutcome;
}

/** What the program says to a row. */
export function answerOf(row: Omit<Row, "status" | "expect" | "range">): Answer {
  const options = { ...defaultStandardOptions, ...row.options };
  const target = row.target == null ? null : readText(row.target);
  const actual = readActualText(row.actual, target);
  const given = { weight: decimal(row.weight), name: row.name ?? "", target, actual };
  const outcome = applyStandard(parseStandard(row.text), given, options);
  return {
    status: outcome.status,
    score: outcome.status === "scored" ? plainDigits(roundHalfUp(outcome.score, options.scorePlaces)) : null,
    range: outcome.status === "judgement" ? outcome.range.map((end) => plainDigits(end)) : null,
    outcome,
  };
}
