/** Words for people: the one place where core values become sentences. */
import { chinese } from "./zh-CN";
import { english } from "./en-US";
import { printAmount, printNumber, printPercent } from "./figures";
import type { Language, Locale } from "./locale";
import type { LanguageWords } from "./words";
import { printWorkingLines } from "./working";

const byLanguage: Readonly<Record<Language, LanguageWords>> = { "zh-CN": chinese, "en-US": english };

/** The words and printers of a language. */
export function localeOf(language: Language): Locale {
  const { working, ...plain } = byLanguage[language];
  return {
    ...plain,
    language,
    number: printNumber,
    percent: printPercent,
    amount: printAmount,
    workingLines: (given) => printWorkingLines(given, working),
    printWorking: (given) => printWorkingLines(given, working).join(working.separator),
  };
}

export type { Language, Locale };
