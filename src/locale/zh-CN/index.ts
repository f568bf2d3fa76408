/** Chinese, the first language. */
import type { LanguageWords } from "../words";
import { plainWords } from "./plain";
import { workingWords } from "./working";

export const chinese: LanguageWords = { ...plainWords, working: workingWords };
