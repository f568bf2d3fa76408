/** The words that the pane shows, in one language. */
import type { Language, Locale } from "../locale";
import { localeFrom } from "../locale/printers";
import { chinese } from "../locale/zh-CN";
import type { PaneWords } from "../locale/zh-CN/pane";
import { paneWords } from "../locale/zh-CN/pane";

/** What every page of the product says, and what only the pane says. */
export interface Words {
  readonly locale: Locale;
  readonly pane: PaneWords;
}

/** The first language; it is there at once. */
export const chineseWords: Words = { locale: localeFrom("zh-CN", chinese), pane: paneWords };

/** All words of a language; what is not Chinese comes when it is asked for, so that nobody loads both. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "zh-CN") return chineseWords;
  const { englishWords } = await import(/* webpackChunkName: "en-US" */ "./words-en");
  return englishWords;
}
