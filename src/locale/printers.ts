/** The printers of a language over its words. */
import type { Working } from "../core/standards/standard";
import { printAmount, printNumber, printPercent } from "./figures";
import { findingText } from "./findings";
import type { Language, Locale } from "./locale";
import type { LanguageWords } from "./words";
import { printWorkingLines } from "./working";

/** What led to the score; what other readings would give stands beside it, not in it. */
const arithmeticOf = (working: Working): Working => working.filter(({ line }) => line !== "other-reading");

/** A language as everything that shows words uses it. */
export function localeFrom(language: Language, words: LanguageWords): Locale {
  const { working, findings, ...plain } = words;
  const { points, option } = working;
  const { listSeparator, sentenceGap } = plain;
  return {
    ...plain,
    language,
    number: printNumber,
    percent: printPercent,
    amount: printAmount,
    finding: (finding) => findingText(finding, findings, { points, option, listSeparator, sentenceGap }),
    workingLines: (given) => printWorkingLines(given, working),
    printWorking: (given) => printWorkingLines(arithmeticOf(given), working).join(working.separator),
  };
}
