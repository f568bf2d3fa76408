/** Chinese, the first language. */
import type { LanguageWords } from "../words";
import { findingWords } from "./findings";
import { plainWords } from "./plain";
import { workingWords } from "./working";

export const chinese: LanguageWords = { ...plainWords, findings: findingWords, working: workingWords };
