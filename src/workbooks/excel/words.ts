/** The words on a cell, as a note (ExcelApi 1.18) or a comment (1.10). Ours begin with our mark; only those are removed. */

/** Who wrote notes that the file host left, as it names itself. */
export const ourName = "绩评";

/** How a note or comment of ours begins. */
const ourMark = `【${ourName}】`;

/** What Excel takes at most in a note, with room for the mark. */
const longest = 8000;

/** The text of a note of ours. */
export function wordsFor(words: readonly string[]): string {
  const text = `${ourMark}${[...new Set(words)].join("\n")}`;
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Whether a note or comment is ours. One that a person answered has her words too and stays. */
export function isOurs(content: string, replies: number): boolean {
  return content.startsWith(ourMark) && replies === 0;
}
