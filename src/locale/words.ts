/** What each language folder gives; the printers of index.ts make a Locale of it. */
import type { PlainWords } from "./locale";
import type { WorkingWords } from "./working";

export interface LanguageWords extends PlainWords {
  readonly working: WorkingWords;
}
