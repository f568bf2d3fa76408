/** Whether dates count from 1904: the API does not say, so a date that is on a sheet must. */
import type { Cell } from "../../core/grid/sheet";

/** Days by which the two calendars differ. */
const shift = 1462;
const dayMilliseconds = 86_400_000;
/** 1899-12-30, day 0 of the calendar that counts from 1900. */
const dayZero = Date.UTC(1899, 11, 30);

const yearPattern = /(?:19|20)\d\d/u;

function yearOf(serial: number): number {
  return new Date(dayZero + Math.floor(serial) * dayMilliseconds).getUTCFullYear();
}

/** True or false where the cell shows its year as one calendar has it and the other has not; null where it says nothing. */
function saysIt(cell: Cell): boolean | null {
  if (typeof cell.value !== "number" || !/y{2}/iu.test(cell.numberFormat)) return null;
  const shown = yearPattern.exec(cell.text)?.[0];
  if (shown === undefined) return null;
  const year = Number(shown);
  const [from1900, from1904] = [yearOf(cell.value) === year, yearOf(cell.value + shift) === year];
  return from1900 === from1904 ? null : from1904;
}

/** The calendar of the workbook that these cells are in; 1900 where no date says otherwise. */
export function countsFrom1904(cells: Iterable<Cell>): boolean {
  for (const cell of cells) {
    const said = saysIt(cell);
    if (said !== null) return said;
  }
  return false;
}
