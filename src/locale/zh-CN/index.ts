/** Chinese, the first language. */
import type { LanguageWords } from "../words";
import { findingWords } from "./findings";
import { optionWords } from "./options";
import { plainWords } from "./plain";
import { schemeProblem } from "./scheme";
import { workingWords } from "./working";

export const chinese: LanguageWords = {
  ...plainWords,
  schemeProblem,
  options: optionWords,
  findings: findingWords,
  working: workingWords,
};
