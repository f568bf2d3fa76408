/** Words of the options of a scheme: the name, the question it answers, its choices. */
import type { OptionEntry, OptionValue } from "../core/schemes";

export interface OptionWord {
  /** Short: 不足一档. */
  readonly name: string;
  /** The question in one sentence. */
  readonly explanation: string;
  /** By the choice's value as text; figures of one's own are not listed. */
  readonly choices: Readonly<Record<string, string>>;
}

export type OptionWords = Readonly<Record<OptionEntry["id"], OptionWord>>;

/** A choice in words: its own, else the figure as the option counts it. */
export function choiceWord(words: OptionWords, id: OptionEntry["id"], value: OptionValue, none: string): string {
  const own = words[id].choices[String(value)];
  return own ?? (value === null ? none : String(value));
}
