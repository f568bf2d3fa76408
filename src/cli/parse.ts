/** The words of a command, by its options; what is wrong with them is a value. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { fail, succeed, type Result } from "../core/result";
import type { WrongWord } from "../locale/command";
import { messageOf } from "./message";

/** A word that cannot be used, and why. */
export interface WordProblem {
  readonly word: string;
  readonly detail: WrongWord;
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>
>;

/** Reads words as options and what stands beside them; an unknown option or a missing value names its word. */
export function parseWords<const Known extends Options>(
  words: readonly string[],
  options: Known,
): Result<Parsed<Known>, WordProblem> {
  try {
    return succeed(parseArgs({ args: [...words], options, allowPositionals: true }));
  } catch (problem) {
    const text = messageOf(problem);
    const word = /'(-[^' ]*)/u.exec(text)?.[1] ?? "--";
    return fail({ word, detail: text.startsWith("Unknown option") ? "unknown" : "missing-value" });
  }
}
