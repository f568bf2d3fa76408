/** What a line under the headings is: a sum, a note, a heading again, or something to look at as an indicator. */
import type { Label, Line } from "../lines";
import { noteWords, subtotalWords, totalWords } from "../words/head";
import { bareLabel, levelNamed } from "../words/text";

const notes = new Set(noteWords);
const notesByStart = new Map<string, readonly string[]>();
for (const word of noteWords) notesByStart.set(word.charAt(0), [...(notesByStart.get(word.charAt(0)) ?? []), word]);

const totals = new Set(totalWords);
const subtotals = new Set(subtotalWords);

/** `合计得分:99.44`: the figure in the label's own cell. */
const figureBehind = /:\d{1,3}(?:\.\d+)?分?$/u;

/** The label of a sum, without brackets and colon; null where the label is none. */
export function sumKind(key: string): { readonly role: "total" | "subtotal"; readonly of: string | null } | null {
  const bare = bareLabel(key).replace(figureBehind, "");
  if (totals.has(bare)) return { role: "total", of: null };
  if (subtotals.has(bare)) return { role: "subtotal", of: null };
  const parted = /^(.{2,12}?)(?:小计|合计)$/u.exec(bare);
  if (parted?.[1] === undefined) return null;
  return levelNamed(parted[1]) === null && !bare.endsWith("小计") ? null : { role: "subtotal", of: parted[1] };
}

/** True where a label begins a line that is no indicator: 其他需要说明事项, 填表人, 注. */
export function isNote({ key }: Label): boolean {
  return notesByStart.get(key.charAt(0))?.some((word) => key.startsWith(word)) ?? false;
}

/** True where a label is nothing but such a word, with or without a colon: `填表人：某某`. */
export function isPlainNote({ key }: Label): boolean {
  const colon = key.indexOf(":");
  if (colon < 0) return notes.has(key);
  return notes.has(key.slice(0, colon)) || notes.has(key.slice(0, colon + 1));
}

const formula = /^[([][\dA-Z=×*/÷+%-]{1,16}[)\]]$/u;
const letters = new Set("甲乙丙丁戊己庚辛");

/** True for a line that only numbers the columns: `(1) (2) (3)`, `甲 乙 1 2 3`. */
export function isColumnNumbers({ labels }: Line): boolean {
  if (labels.length < 3) return false;
  if (labels.every(({ key }) => formula.test(key))) return true;
  const rest = labels.filter(({ key }) => !letters.has(key) && key !== "栏次" && key !== "行次");
  return rest.length >= 3 && rest.length < labels.length && rest.every(({ key }, at) => key === String(at + 1));
}
