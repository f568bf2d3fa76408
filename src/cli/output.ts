/** Where the command's words go: results to stdout, sentences for people to stderr. */
import type { CommandWords } from "../locale/command";
import { commandWordsOf } from "../locale/command";
import type { Language, Locale } from "../locale";
import { localeOf } from "../locale";

/** What a command writes to, and the words it uses. */
export interface Output {
  readonly result: (line: string) => void;
  readonly say: (sentence: string) => void;
  readonly words: CommandWords;
  readonly locale: Locale;
}

/** The process's own streams, in Chinese unless `JIPING_LANGUAGE` asks for English. */
export function processOutput(): Output {
  const language: Language = process.env["JIPING_LANGUAGE"] === "en-US" ? "en-US" : "zh-CN";
  return {
    result: (line) => {
      process.stdout.write(`${line}\n`);
    },
    say: (sentence) => {
      process.stderr.write(`${sentence}\n`);
    },
    words: commandWordsOf(language),
    locale: localeOf(language),
  };
}
