/** What each language folder gives; the printers of index.ts make a Locale of it. */
import type { FindingWords } from "./findings";
import type { SchemeProblem } from "../core/schemes";
import type { OptionWords } from "./options";
import type { PlainWords } from "./locale";
import type { WorkingWords } from "./working";

export interface LanguageWords extends PlainWords {
  readonly schemeProblem: (problem: SchemeProblem) => string;
  readonly options: OptionWords;
  readonly findings: FindingWords;
  readonly working: WorkingWords;
}
