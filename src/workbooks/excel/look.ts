/** The look of cells, for columns that are added in a table's own style: read from one cell, given to another, put back. */
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";

/** What is asked of a look; the left line is the right one of the cell before, and is never touched. */
export const lookQuestion: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
  },
};

/** A look as plain data, as it is kept for the way back. */
export type Look = Readonly<Record<string, unknown>>;

/** Excel says the same of no fill as of a white one. */
const noFill = "#FFFFFF";

const sides = ["top", "bottom", "right"] as const;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** A line as it is to be set; one that is none has no colour. */
function lineOf(value: unknown): Fields {
  const { color, style, weight } = fieldsOf(value);
  return style === "None" || style === undefined || style === null ? { style: "None" } : { style, color, weight };
}

/** What getCellProperties says of a cell, without what is not asked and what is no fill. */
export function lookOf(properties: unknown): Look {
  const { borders, fill, ...others } = fieldsOf(fieldsOf(properties)["format"]);
  const lines = fieldsOf(borders);
  const { color } = fieldsOf(fill);
  return {
    ...others,
    borders: Object.fromEntries(sides.map((side) => [side, lineOf(lines[side])])),
    ...(typeof color === "string" && color !== "" && color.toUpperCase() !== noFill ? { fill: { color } } : {}),
  };
}

/** Two looks that cannot be told apart. */
export const sameLook = (first: Look, second: Look): boolean => canonical(first) === canonical(second);

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${name}:${canonical(one)}`).join(",")}}`;
}

/** A cell and the look that it gets. */
export interface LookTask {
  readonly cell: CellAddress;
  readonly look: Look;
}

/** Gives cells of one sheet their looks, in the next sync: one call for each stretch of a column. */
export function setLooks(sheet: Excel.Worksheet, stretches: readonly (readonly LookTask[])[]): void {
  const bare: string[] = [];
  for (const tasks of stretches) {
    const [first] = tasks;
    if (!first) continue;
    const range = sheet.getRangeByIndexes(first.cell.row, first.cell.column, tasks.length, 1);
    range.setCellProperties(tasks.map(({ look }) => [{ format: formatOf(look) }]));
    range.untrack();
    for (const { cell, look } of tasks) if (!("fill" in look)) bare.push(toA1(cell));
  }
  for (let at = 0; at < bare.length; at += addressesAtOnce) {
    const ranges = sheet.getRanges(bare.slice(at, at + addressesAtOnce).join(","));
    ranges.format.fill.clear();
    ranges.untrack();
  }
}

/** Addresses of single cells that stay below Excel's 8,192 characters. */
const addressesAtOnce = 500;

/** A look that we read from Excel, or that the record kept and `isLook` checked. */
function formatOf(look: Look): Excel.CellPropertiesFormat {
  return look;
}

const plainValue = (value: unknown): boolean =>
  ["string", "number", "boolean"].includes(typeof value) || value === null;

/** Whether kept data is a look: plain values, at most two levels deep. Anyone may have written there. */
export function isLook(value: unknown, depth = 0): value is Look {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 2) return false;
  return Object.values(value).every((one) => plainValue(one) || isLook(one, depth + 1));
}
