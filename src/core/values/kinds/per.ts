/** What a figure is counted per, as words before it say: `每月1次`, `每人每年500元`. */
import { counterAt } from "../lexing/unit";

/** Words for the whole period, which change nothing: `每年2次` is 2次 in the year of the table. */
export const periodAlone = /^(?:平均)?(?:每年度?|每一年|全年|一年|年度|年)$/u;

/** `每月`, `每人每年` as what a figure is counted per; null where the words are no such thing. */
export function countedPer(label: string): readonly string[] | null {
  const kinds: string[] = [];
  let at = label.startsWith("平均") ? 2 : 0;
  if (label.charAt(at) !== "每") return null;
  while (label.charAt(at) === "每") {
    const found = counterAt(label, at + 1);
    if (!found) return null;
    kinds.push(found.name);
    at = found.end;
  }
  return at === label.length ? kinds : null;
}
