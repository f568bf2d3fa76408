/** Names of the options that lead to other readings, as short words inside a sentence. */

/** By option: its name and its choices. */
export type ReadingWords = Readonly<
  Record<string, { readonly name: string; readonly choices: Readonly<Record<string, string>> }>
>;

/** Looks an option and its choice up; a choice without a word stands as it is. */
export function optionWordFrom(words: ReadingWords) {
  return (option: string, choice: string): { readonly option: string; readonly choice: string } => {
    const entry = words[option];
    return { option: entry?.name ?? option, choice: entry?.choices[choice] ?? choice };
  };
}
