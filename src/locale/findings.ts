/** Findings in words: a title, the sentence with its figures, what to do next. */
import type { FindingCode } from "../core/checks";
import type { Finding } from "../core/checks/finding";
import type { FactWords, Say } from "./say";
import { sayOf } from "./say";

/** The words of one code in one language. */
export interface FindingWord {
  /** A few characters: 成本超过上限. */
  readonly title: string;
  /** What is wrong, with its figures. */
  readonly message: (say: Say) => string;
  /** What to do next; empty where there is nothing to do. */
  readonly advice: string | ((say: Say) => string);
}

export type FindingWords = Readonly<Record<FindingCode, FindingWord>>;

/** A finding as a person reads it. */
export interface FindingText {
  readonly title: string;
  readonly message: string;
  readonly advice: string;
  /** Message and advice as one text, for notes, lists and JSON. */
  readonly whole: string;
}

const known = (code: string, words: FindingWords): code is FindingCode => code in words;

/** The words of a finding; a code without words (from a newer program) is shown by its name. */
export function findingText(
  finding: Pick<Finding, "code" | "facts">,
  words: FindingWords,
  printing: FactWords & { readonly sentenceGap: string },
): FindingText {
  if (!known(finding.code, words)) {
    return { title: finding.code, message: finding.code, advice: "", whole: finding.code };
  }
  const word = words[finding.code];
  const say = sayOf(finding, printing);
  const message = word.message(say);
  const advice = typeof word.advice === "string" ? word.advice : word.advice(say);
  const whole = advice === "" ? message : `${message}${printing.sentenceGap}${advice}`;
  return { title: word.title, message, advice, whole };
}
