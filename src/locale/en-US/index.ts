/** English, complete behind the Chinese. */
import type { LanguageWords } from "../words";
import { findingWords } from "./findings";
import { plainWords } from "./plain";
import { workingWords } from "./working";

export const english: LanguageWords = { ...plainWords, findings: findingWords, working: workingWords };
