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
  /** What of its look differs from an untouched cell, by path: `font/bold`, `borders/EdgeTop/style`. */
  readonly look: Readonly<Record<string, unknown>>;
}

/** How an untouched cell looks. */
export const plainLook: Readonly<Record<string, unknown>> = {
  "fill/color": "#FFFFFF", // Excel says the same of no fill as of a white one
  "font/bold": false,
  "font/italic": false,
  "font/underline": "None",
  "font/strikethrough": false,
  "font/color": "#000000",
  "font/name": "等线",
  "font/size": 11,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
};

/** A cell that nobody touched. */
export function untouched(): HostCell {
  return { value: null, formula: null, numberFormat: "General", shown: null, locked: true, look: {} };
}

/** True where nothing tells the cell from one that nobody touched. */
export function isUntouched(cell: HostCell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.numberFormat === "General" &&
    cell.locked &&
    Object.keys(cell.look).length === 0
  );
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
