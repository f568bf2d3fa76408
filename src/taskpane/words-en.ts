/** The English words in one piece. */
import { english } from "../locale/en-US";
import { paneWords } from "../locale/en-US/pane";
import { localeFrom } from "../locale/printers";
import type { Words } from "./words";

export const englishWords: Words = { locale: localeFrom("en-US", english), pane: paneWords };
