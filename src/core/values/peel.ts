/** A text taken apart into the words of a vocabulary, longest first, without backtracking. */

/** Words by their first character, the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** A vocabulary of words that are written with spaces between them. */
export function vocabulary(...lines: readonly string[]): Vocabulary {
  const byStart = new Map<string, string[]>();
  for (const word of lines.join(" ").split(" ")) {
    const start = word.charAt(0);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), word].sort((a, b) => b.length - a.length),
    );
  }
  return byStart;
}

/** The words that a text consists of; null where something is left over. */
export function peel(text: string, words: Vocabulary): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const here = at;
    const word = words.get(text.charAt(at))?.find((one) => text.startsWith(one, here));
    if (word === undefined) return null;
    found.push(word);
    at += word.length;
  }
  return found;
}
