/** Whether two texts say the same in the same words. */
import { squeeze } from "./text";

const punctuation = /[\p{P}\s]/gu;
/** Signs and figures are words too: `-5%` is not `5%`. */
const keptMarks = /[%\-.‰/]/u;
/** Words that only say that it is so. */
const saidSo = /^(?:[已均都]|已经|实现了?|做到了?|达到了?)+(?=.{2})/u;

function essence(text: string): string {
  const kept = squeeze(text).replace(punctuation, (mark) => (keptMarks.test(mark) ? mark : ""));
  return kept
    .replace(saidSo, "")
    .replace(/[.了]+$/u, "")
    .toLowerCase();
}

/** True where two texts are the same words, but for punctuation, width, spaces and a leading 已 or 实现. Two empty texts are not. */
export function sameWords(first: string, second: string): boolean {
  const essential = essence(first);
  return essential !== "" && essential === essence(second);
}
