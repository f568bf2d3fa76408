/** The sheet as lines of labels: what stands in each row, with its merged area, its text, and its text squeezed for comparing. */
import type { Area, CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Cell } from "../grid/sheet";
import { squeeze } from "../values/text";
import type { TextAt } from "./layout";

/** A cell that shows something. */
export interface Label {
  readonly cell: Cell;
  readonly address: CellAddress;
  readonly area: Area;
  /** As displayed, trimmed. */
  readonly text: string;
  /** Squeezed, for comparing. */
  readonly key: string;
  /** Holds a number or a percentage and nothing else. */
  readonly numeric: boolean;
}

/** One row's labels from left to right; a vertically merged label stands in its first row only. */
export interface Line {
  readonly row: number;
  readonly labels: readonly Label[];
}

const plainFigure = /^[\d.%-]*$/u;
const figure = /^[-+]?(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)%?$/u;

/** True for `98`, `1,200.5`, `86%`. */
export function isFigure(key: string): boolean {
  return figure.test(key);
}

/** All lines of a sheet that show something. */
export function linesOf(grid: Grid): readonly Line[] {
  const lines: Line[] = [];
  for (const { row, cells } of grid.rows) {
    const labels = cells.map((cell) => labelOf(grid, cell)).filter((label) => label.key !== "");
    if (labels.length > 0) lines.push({ row, labels });
  }
  return lines;
}

/** Labels already made, by grid and place: squeezing a text is the dearest step of all, and many rules ask for the same cell. */
const known = new WeakMap<Grid, Map<Cell, Label>>();

/** The label of one cell. */
export function labelOf(grid: Grid, cell: Cell): Label {
  const labels = known.get(grid) ?? new Map<Cell, Label>();
  known.set(grid, labels);
  const before = labels.get(cell);
  if (before) return before;
  const text = cell.text.trim();
  const key = plainFigure.test(text) ? text : squeeze(text);
  const { row, column } = cell.address;
  const numeric = typeof cell.value === "number" || isFigure(key);
  const label = { cell, address: cell.address, area: grid.areaAt(row, column), text, key, numeric };
  labels.set(cell, label);
  return label;
}

/** The lines inside an area, each with the labels that start inside it. */
export function linesWithin(lines: readonly Line[], { top, left, bottom, right }: Area): readonly Line[] {
  const inside: Line[] = [];
  for (let at = firstFrom(lines, top); at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.row > bottom) break;
    const labels = line.labels.filter(({ address }) => address.column >= left && address.column <= right);
    if (labels.length > 0) inside.push(labels.length === line.labels.length ? line : { row: line.row, labels });
  }
  return inside;
}

/** Index of the first line at a row or below it. */
function firstFrom(lines: readonly Line[], row: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The area that the lines' labels cover, down to a last row. */
export function areaOfLines(lines: readonly Line[], last = Number.POSITIVE_INFINITY): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  let bottom = 0;
  for (const { row, labels } of lines) {
    if (row > last) break;
    bottom = row;
    for (const { area } of labels) {
      left = Math.min(left, area.left);
      right = Math.max(right, area.right);
    }
  }
  return {
    top: lines[0]?.row ?? 0,
    left: Number.isFinite(left) ? left : 0,
    bottom: Number.isFinite(last) ? last : bottom,
    right,
  };
}

/** A label as the layout hands it on. */
export function textAt(label: Label): TextAt {
  return { text: label.text, cell: label.address };
}
