/** One cell of the host's workbook. */
import type { RawValue } from "../../../src/core/grid/sheet";

/** A cell that holds something or whose format differs from that of an untouched cell. */
export interface HostCell {
  value: RawValue;
  /** With its `=`; null where the cell holds none. */
  formula: string | null;
  numberFormat: string;
  /** Display text of a fixture, good until the cell changes. */
  shown: string | null;
  locked: boolean;
}

/** A cell that nobody touched. */
export function untouched(): HostCell {
  return { value: null, formula: null, numberFormat: "General", shown: null, locked: true };
}

/** True where nothing tells the cell from one that nobody touched. */
export function isUntouched(cell: HostCell): boolean {
  return cell.value === null && cell.formula === null && cell.numberFormat === "General" && cell.locked;
}

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** True for the words that Excel takes for an error value. */
export function isErrorText(text: string): boolean {
  return errors.has(text);
}

/** A value as it goes over the wire. */
export function wireValue(value: RawValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
