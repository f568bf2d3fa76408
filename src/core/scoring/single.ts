/** One target and one actual without a table: for formulas in cells. */
import type { Scheme } from "../schemes/scheme";
import { finished } from "./finish";
import type { Given } from "./given";
import { scoreIndicator } from "./indicator";
import type { Outcome } from "./outcome";
import type { Decimal } from "../decimal";
import type { OtherReading } from "../standards/standard";

/** What one indicator earns alone: its outcome, and its score rounded as the scheme says where it is scored. */
export interface SingleScore {
  readonly outcome: Outcome;
  readonly score: Decimal | null;
  readonly otherReadings: readonly OtherReading[];
}

/** Scores what `=JIPING.SCORE(指标值, 实际完成值, 分值, [评分标准])` is given. */
export function scoreSingle(given: Omit<Given, "scheme">, scheme: Scheme): SingleScore {
  const outcome = scoreIndicator({ ...given, scheme });
  const done = outcome.status === "scored" ? finished(outcome, scheme.options.scorePlaces) : null;
  return { outcome, score: done?.score ?? null, otherReadings: done?.otherReadings ?? [] };
}
