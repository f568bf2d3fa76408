/** English, complete behind the Chinese. */
import type { LanguageWords } from "../words";
import { findingWords } from "./findings";
import { optionWords } from "./options";
import { plainWords } from "./plain";
import { schemeProblem } from "./scheme";
import { workingWords } from "./working";

export const english: LanguageWords = {
  ...plainWords,
  schemeProblem,
  options: optionWords,
  findings: findingWords,
  working: workingWords,
};
