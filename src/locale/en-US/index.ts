/** English, complete behind the Chinese. */
import type { LanguageWords } from "../words";
import { plainWords } from "./plain";
import { workingWords } from "./working";

export const english: LanguageWords = { ...plainWords, working: workingWords };
