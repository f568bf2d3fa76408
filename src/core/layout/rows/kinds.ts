/** What a line under the headings is: a sum, a note, a heading again, or something to look at as an indicator. */
import type { Label } from "../lines";
import { noteWords, subtotalWords, totalWords } from "../words/head";
import { bareLabel, levelNamed } from "../words/text";

const totals = new Set(totalWords);
const subtotals = new Set(subtotalWords);

/** The label of a sum, without brackets and colon; null where the label is none. */
export function sumKind(key: string): { readonly role: "total" | "subtotal"; readonly of: string | null } | null {
  const bare = bareLabel(key);
  if (totals.has(bare)) return { role: "total", of: null };
  if (subtotals.has(bare)) return { role: "subtotal", of: null };
  const parted = /^(.{2,12}?)(?:小计|合计)$/u.exec(bare);
  if (parted?.[1] === undefined) return null;
  return levelNamed(parted[1]) === null && !bare.endsWith("小计") ? null : { role: "subtotal", of: parted[1] };
}

/** True where a label begins a line that is no indicator: 其他需要说明事项, 填表人, 注. */
export function isNote(label: Label): boolean {
  return noteWords.some((word) => label.key.startsWith(word));
}

/** True where a label is nothing but such a word, with or without a colon: `填表人：某某`. */
export function isPlainNote({ key }: Label): boolean {
  return noteWords.some(
    (word) => key === word || key.startsWith(`${word}:`) || (word.endsWith(":") && key.startsWith(word)),
  );
}
