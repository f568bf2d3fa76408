/** Words for people: the one place where core values become sentences. */
import { chinese } from "./zh-CN";
import { english } from "./en-US";
import type { Language, Locale } from "./locale";
import { localeFrom } from "./printers";
import type { LanguageWords } from "./words";

const byLanguage: Readonly<Record<Language, LanguageWords>> = { "zh-CN": chinese, "en-US": english };

/** The words and printers of a language. */
export function localeOf(language: Language): Locale {
  return localeFrom(language, byLanguage[language]);
}

export type { FindingText } from "./findings";
export type { Language, Locale };
