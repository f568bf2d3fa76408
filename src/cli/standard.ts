/** `jiping standard`: what a 评分标准 sentence gives for an actual (contract.md, The command). */
import { readFileSync } from "node:fs";
import { defaultOptions } from "../core/schemes";
import type { SchemeOptions } from "../core/schemes/options";
import type { Output } from "./output";
import { chosenScheme } from "./score/scheme";
import { answerTo, type Answer } from "./standard/answer";
import { readBatch } from "./standard/batch";
import { readStandardWords } from "./standard/words";

function fromStandardInput(): string {
  return readFileSync(0, "utf8");
}

function linesOf(answer: Answer, output: Output): readonly string[] {
  const { locale } = output;
  const points = answer.score ?? answer.range?.map((end) => locale.number(end)).join("-") ?? "";
  const head = [locale.labels.status[answer.status], typeof points === "string" ? points : locale.number(points)];
  return [head.filter((word) => word !== "").join(" "), ...locale.workingLines(answer.working)];
}

/**
 * Runs the command. One sentence from the words, or with `--batch` one JSON object a line from standard input and one
 * out, in the same order. 0 done; 2 where a word or a line is wrong (the other lines are still answered).
 */
export function standardCommand(words: readonly string[], output: Output, input = fromStandardInput): number {
  const read = readStandardWords(words);
  if (!read.ok) {
    output.say(output.words.wrongWord(read.failure.word, read.failure.detail));
    return 2;
  }
  const scheme = chosenScheme(read.value.scheme, output);
  if (!scheme.ok) return 2;
  const options = scheme.value?.options ?? defaultOptions;
  if (read.value.asked) {
    const answer = answerTo(read.value.asked, options);
    const lines = read.value.json ? [JSON.stringify(answer.json(output.locale))] : linesOf(answer, output);
    for (const line of lines) output.result(line);
    return 0;
  }
  return answerAll(input(), options, output);
}

function answerAll(text: string, options: SchemeOptions, output: Output): number {
  let status = 0;
  for (const row of readBatch(text)) {
    if (row.ok) output.result(JSON.stringify(answerTo(row.value, options).json(output.locale)));
    else {
      output.say(output.words.wrongWord(`${row.failure.line}`, row.failure.detail));
      status = 2;
    }
  }
  return status;
}
