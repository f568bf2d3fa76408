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

/** The label of one cell. */
export function labelOf(grid: Grid, cell: Cell): Label {
  const text = cell.text.trim();
  const key = squeeze(text);
  const { row, column } = cell.address;
  return {
    cell,
    address: cell.address,
    area: grid.areaAt(row, column),
    text,
    key,
    numeric: typeof cell.value === "number" || isFigure(key),
  };
}

/** The lines inside an area, each with the labels that start inside it. */
export function linesWithin(lines: readonly Line[], area: Area): readonly Line[] {
  return lines
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .map(({ row, labels }) => ({
      row,
      labels: labels.filter(({ address }) => address.column >= area.left && address.column <= area.right),
    }))
    .filter(({ labels }) => labels.length > 0);
}

/** A label as the layout hands it on. */
export function textAt(label: Label): TextAt {
  return { text: label.text, cell: label.address };
}
