/** One sentence against one actual, as the JSON of the command says it. */
import { decimal, roundHalfUp, type Decimal } from "../../core/decimal";
import type { SchemeOptions } from "../../core/schemes/options";
import { applyStandard, parseStandard } from "../../core/standards";
import type { Standard, StandardOutcome, Working } from "../../core/standards/standard";
import { readActualText, readText } from "../../core/values/read";
import type { Locale } from "../../locale";

/** What is asked. */
export interface Asked {
  readonly id: string | null;
  readonly text: string;
  /** In points. */
  readonly weight: Decimal;
  readonly target: string | null;
  readonly actual: string;
  /** The indicator's name, empty where none is given. */
  readonly name: string;
}

/** The answer; `json` is what other programs read. */
export interface Answer {
  readonly status: StandardOutcome["status"];
  /** Rounded as the options say; null where not scored. */
  readonly score: Decimal | null;
  readonly range: readonly Decimal[] | null;
  readonly working: Working;
  readonly json: (locale: Pick<Locale, "printWorking">) => object;
}

/** Points from a word: a plain number from 0; null where it is none. */
export function weightOf(word: string): Decimal | null {
  return /^\d{1,6}(?:\.\d{1,6})?$/u.test(word.trim()) ? decimal(word.trim()) : null;
}

function clausesOf(standard: Standard): readonly object[] {
  return standard.clauses.map(({ kind, text }) => ({ kind, text }));
}

/** Holds the sentence against the actual. */
export function answerTo(asked: Asked, options: SchemeOptions): Answer {
  const standard = parseStandard(asked.text);
  const target = asked.target === null || asked.target.trim() === "" ? null : readText(asked.target);
  const actual = readActualText(asked.actual, target);
  const outcome = applyStandard(standard, { weight: asked.weight, name: asked.name, target, actual }, options);
  const score = outcome.status === "scored" ? roundHalfUp(outcome.score, options.scorePlaces) : null;
  const range = outcome.status === "judgement" ? outcome.range : null;
  const working = outcome.status === "unreadable" ? [] : outcome.working;
  const others = outcome.status === "scored" ? outcome.otherReadings : [];
  return {
    status: outcome.status,
    score,
    range,
    working,
    json: (locale) => ({
      ...(asked.id === null ? {} : { id: asked.id }),
      status: outcome.status,
      ...(score ? { score: score.toNumber() } : {}),
      ...(range ? { range: range.map((end) => end.toNumber()) } : {}),
      ...(outcome.status === "unreadable" ? { why: outcome.why } : {}),
      clauses: clausesOf(standard),
      unread: standard.unread,
      ...(standard.tooLong ? { tooLong: true } : {}),
      otherReadings: others.map(({ option, choice, score: other }) => ({ [option]: choice, score: other.toNumber() })),
      working: working.length === 0 ? null : locale.printWorking(working),
    }),
  };
}
