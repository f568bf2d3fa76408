/** =JIPING.SCORE(指标值, 实际完成值, 分值, [评分标准]) and =JIPING.EXPLAIN of the same: the core's score of one indicator. */
import { plainDigits } from "../core/decimal";
import { defaultScheme } from "../core/schemes";
import type { SingleScore } from "../core/scoring";
import { scoreSingle } from "../core/scoring";
import type { Answer, FormulaLanguage } from "./answer";
import { isNoAnswer, none, numberOf, toExcel, wrong } from "./answer";
import type { Argument } from "./argument";
import { argumentText, readPair, unclearDate } from "./argument";

type Arguments = readonly [target: Argument, actual: Argument, weight: Argument, standard?: Argument];

/** Points, rounded as 财预〔2020〕10号 has it here: half up to two places. */
export function score(language: FormulaLanguage, ...given: Arguments): Answer<number> {
  const single = scored(language, ...given);
  if (isNoAnswer(single)) return single;
  const { outcome } = single;
  if (single.score !== null) return toExcel(single.score);
  const { words } = language;
  if (outcome.status === "judgement") {
    return none(words.judgement(plainDigits(outcome.range[0]), plainDigits(outcome.range[1])));
  }
  return outcome.status === "missing" ? none(words.missingActual) : none(words.unreadable(unreadText(given)));
}

/** The working in one line, as pane and notes print it. */
export function explain(language: FormulaLanguage, ...given: Arguments): Answer<string> {
  const single = scored(language, ...given);
  if (isNoAnswer(single)) return single;
  const working = language.locale.printWorking(single.outcome.working);
  if (working !== "") return working;
  return single.outcome.status === "missing"
    ? none(language.words.missingActual)
    : none(language.words.unreadable(unreadText(given)));
}

function unreadText([target, actual, , standard]: Arguments): string {
  return [standard, actual, target].map(argumentText).find((text) => text !== "") ?? "";
}

function scored({ words }: FormulaLanguage, ...[target, actual, weight, standard]: Arguments): Answer<SingleScore> {
  const points = numberOf(weight);
  if (points === null || points.lte(0)) return wrong(words.weight(argumentText(weight)));
  const day = unclearDate(target, actual);
  if (day !== null) return wrong(words.unclearDate(argumentText(day)));
  const pair = readPair(target, actual);
  if ("unclear" in pair) return wrong(words.unclearPercent(argumentText(pair.unclear)));
  const sentence = argumentText(standard);
  return scoreSingle(
    {
      weight: points,
      name: "",
      nature: "other",
      target: argumentText(target) === "" ? null : pair.target,
      actual: pair.actual,
      standard: sentence === "" ? null : sentence,
      year: null,
    },
    defaultScheme,
  );
}
