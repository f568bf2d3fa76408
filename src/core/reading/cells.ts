/** Cells read as numbers, texts and values. */
import { hundred } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Cell } from "../grid/sheet";
import type { TextAt } from "../layout/layout";
import { readNumber } from "../values/number";
import { readActual, readTarget, readText } from "../values/read";
import { squeeze } from "../values/text";
import type { ValueReading } from "../values/value";
import type { CellReading, NumberReading } from "./table";

/** The number of a cell, null where the table has no such cell. A percentage is a fraction here. */
export function numberAt(grid: Grid, address: CellAddress | null): NumberReading | null {
  if (!address) return null;
  const cell = grid.at(address.row, address.column);
  return { cell: address, text: cell.text.trim(), formula: cell.formula !== null, ...readNumber(cell) };
}

/** A weight: `15%` is 15 points of 100. */
export function percentAt(grid: Grid, address: CellAddress | null): NumberReading | null {
  const reading = numberAt(grid, address);
  if (reading?.number == null || !squeeze(reading.text).endsWith("%")) return reading;
  return { ...reading, number: reading.number.times(hundred), places: Math.max(0, reading.places - 2) };
}

/** A rate with the places of its percent display. Above 2 without a percent sign it is a percentage written bare: 79.27 is 79.27 %, 0.7927 is the same. */
export function rateOf(reading: NumberReading | null): NumberReading | null {
  if (reading?.number == null || squeeze(reading.text).endsWith("%")) return reading;
  if (reading.number.lte(2)) return { ...reading, places: Math.max(0, reading.places - 2) };
  return { ...reading, number: reading.number.div(hundred) };
}

/** A written rate as a fraction, null where the cell holds none. */
export function rateAt(grid: Grid, address: CellAddress): NumberReading | null {
  return rateOf(numberAt(grid, address));
}

/** The text of a cell with its place, null where it is blank. */
export function textAt(grid: Grid, address: CellAddress | null): TextAt | null {
  if (!address) return null;
  const text = grid.at(address.row, address.column).text.trim();
  return text === "" ? null : { text, cell: address };
}

const reading = (cell: Cell, value: ValueReading): CellReading => ({
  ...value,
  text: value.text.trim(),
  cell: cell.address,
  formula: cell.formula !== null,
});

/** A target: its cell, with a sign and a unit from cells of their own joined around it. */
export function targetAt(
  grid: Grid,
  address: CellAddress | null,
  beside: { readonly sign: CellAddress | null; readonly unit: CellAddress | null },
): CellReading | null {
  if (!address) return null;
  const cell = grid.at(address.row, address.column);
  const sign = signOf(textAt(grid, beside.sign)?.text ?? "");
  const unit = unitOf(textAt(grid, beside.unit)?.text ?? "", cell);
  if (sign === "" && unit === "") return reading(cell, readTarget(cell, grid.sheet.date1904));
  const text = `${sign}${cell.text.trim()}${unit}`;
  return cell.text.trim() === "" ? reading(cell, readTarget(cell, grid.sheet.date1904)) : reading(cell, readText(text));
}

/** 定性 and its like say how to look at a target, and are no part of it. */
function signOf(text: string): string {
  return /^(?:定性|定量|正向|反向|其他)/u.test(squeeze(text)) ? "" : text;
}

/** The unit as joined to the value: left out where the value has it already, or has no figure. */
function unitOf(text: string, cell: Cell): string {
  const value = squeeze(cell.text);
  if (!/\d/u.test(value) || /^[-—–/\\]*$/u.test(squeeze(text))) return "";
  return value.endsWith(squeeze(text)) ? "" : text;
}

/** An actual, read in the light of its target. */
export function actualAt(grid: Grid, address: CellAddress | null, target: ValueReading | null): CellReading | null {
  if (!address) return null;
  const cell = grid.at(address.row, address.column);
  return reading(cell, readActual(cell, target, grid.sheet.date1904));
}
