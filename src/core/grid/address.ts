/** Places on a sheet: rows and columns count from 0 here, A1 text is only for people and JSON. */

/** One cell of a sheet, counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** A1 style without sheet name or dollar signs. */
export function toA1(address: CellAddress): string {
  return `${columnLetters(address.column)}${String(address.row + 1)}`;
}

/** `A1:H33`, or `A1` where the area is one cell. */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u;

/** The address of `B7` or `$B$7`; null where the text is none. */
export function fromA1(text: string): CellAddress | null {
  const match = cellPattern.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The area of `A1:H33` or `A1`, ends in any order; null where the text is none. */
export function areaFromA1(text: string): Area | null {
  const [start = "", end = start] = text.split(":");
  const first = fromA1(start);
  const last = fromA1(end);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function sameAddress(first: CellAddress, second: CellAddress): boolean {
  return first.row === second.row && first.column === second.column;
}

export function contains(area: Area, address: CellAddress): boolean {
  return (
    address.row >= area.top && address.row <= area.bottom && address.column >= area.left && address.column <= area.right
  );
}

/** The area of one cell. */
export function areaOf(address: CellAddress): Area {
  return { top: address.row, left: address.column, bottom: address.row, right: address.column };
}
