/** Cell names read straight from a part's text, without cutting strings: there are many. */
import type { CellAddress } from "../../../core/grid/address";

/** The address of a cell name that stands between two places of a text; null where it is none. */
export function parseCellName(text: string, start: number, end: number): CellAddress | null {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (text.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at - start;
  let row = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const digits = end - start - letters;
  return letters < 1 || letters > 3 || digits < 1 || digits > 7 || row < 1
    ? null
    : { row: row - 1, column: column - 1 };
}
