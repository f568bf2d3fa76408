/** The words that the pane shows, in one language. */
import type { Language, Locale } from "../locale";
import { localeOf } from "../locale";
import { paneWords as english } from "../locale/en-US/pane";
import type { PaneWords } from "../locale/zh-CN/pane";
import { paneWords as chinese } from "../locale/zh-CN/pane";

/** What every page of the product says, and what only the pane says. */
export interface Words {
  readonly locale: Locale;
  readonly pane: PaneWords;
}

/** All words of a language. */
export function wordsOf(language: Language): Words {
  return { locale: localeOf(language), pane: language === "zh-CN" ? chinese : english };
}
