/** What each language folder gives; the printers of index.ts make a Locale of it. */
import type { FindingWords } from "./findings";
import type { PlainWords } from "./locale";
import type { WorkingWords } from "./working";

export interface LanguageWords extends PlainWords {
  readonly findings: FindingWords;
  readonly working: WorkingWords;
}
