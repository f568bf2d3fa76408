/** Words for people: the one place where core values become sentences. */
import { chinese } from "./zh-CN";
import { english } from "./en-US";
import type { Working } from "../core/standards/standard";
import { findingText } from "./findings";
import { printAmount, printNumber, printPercent } from "./figures";
import type { Language, Locale } from "./locale";
import type { LanguageWords } from "./words";
import { printWorkingLines } from "./working";

const byLanguage: Readonly<Record<Language, LanguageWords>> = { "zh-CN": chinese, "en-US": english };

/** What led to the score; what other readings would give stands beside it, not in it. */
const arithmeticOf = (working: Working): Working => working.filter(({ line }) => line !== "other-reading");

/** The words and printers of a language. */
export function localeOf(language: Language): Locale {
  const { working, findings, ...plain } = byLanguage[language];
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

export type { FindingText } from "./findings";
export type { Language, Locale };
