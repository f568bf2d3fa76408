/** The look of single cells, as getCellProperties and setCellProperties have it. */
import type { Area } from "../../../src/core/grid/address";
import type { HostCell } from "../book/cell";
import { plainLook } from "../book/cell";
import type { HostSheet } from "../book/sheet";
import { invalidArgument } from "../wire/fault";

export const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
export type Side = (typeof sides)[number];

const cellSides = ["top", "bottom", "left", "right"] as const;
const plainBorder: Readonly<Record<string, unknown>> = { style: "None", color: "#000000", weight: "Thin" };

/** What a cell says of a property of its look. */
export function lookAt(cell: HostCell, path: string): unknown {
  const own = cell.look[path];
  if (own !== undefined) return own;
  return path.startsWith("borders/") ? plainBorder[path.slice(path.lastIndexOf("/") + 1)] : plainLook[path];
}

/** Sets a property; null takes it back to what an untouched cell has. */
export function setLook(sheet: HostSheet, row: number, column: number, path: string, value: unknown): void {
  const cell = sheet.at(row, column);
  const others = Object.entries(cell.look).filter(([name]) => name !== path);
  const plain = path === "fill/color" ? null : lookAt({ ...cell, look: {} }, path); // a white fill is not no fill
  const same = value === null || value === plain;
  const entries = same ? others : [...others, [path, value] as const];
  // a line that is none has no colour and no weight of its own
  const noLine = path.endsWith("/style") && same ? path.slice(0, -"style".length) : null;
  const kept = noLine === null ? entries : entries.filter(([name]) => !name.startsWith(noLine));
  sheet.put(row, column, { ...cell, look: Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))) });
}

/** The lines of one cell that a side of an area means. */
export function sideOf(side: Side, area: Area, row: number, column: number): string[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["left"] : [];
    case "EdgeRight":
      return column === area.right ? ["right"] : [];
    case "InsideHorizontal":
      return [...(row > area.top ? ["top"] : []), ...(row < area.bottom ? ["bottom"] : [])];
    case "InsideVertical":
      return [...(column > area.left ? ["left"] : []), ...(column < area.right ? ["right"] : [])];
  }
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A cell's answer to a question of getCellProperties, in the shape of the question. */
export function cellAnswer(cell: HostCell, question: unknown): unknown {
  if (!isPlain(question)) throw invalidArgument("getCellProperties");
  const { format, ...others } = question;
  if (Object.keys(others).length > 0 || !isPlain(format)) throw invalidArgument("getCellProperties");
  return { format: formatAnswer(cell, format) };
}

function formatAnswer(cell: HostCell, format: Plain): Plain {
  return Object.fromEntries(
    Object.entries(format).map(([name, asked]) => {
      if (name === "protection") return [name, { locked: cell.locked }];
      if (name === "borders") return [name, bordersAnswer(cell, asked)];
      if (isPlain(asked))
        return [name, Object.fromEntries(Object.keys(asked).map((one) => [one, known(cell, `${name}/${one}`)]))];
      return [name, known(cell, name)];
    }),
  );
}

function known(cell: HostCell, path: string): unknown {
  if (!(path in plainLook)) throw invalidArgument(`getCellProperties ${path}`);
  return lookAt(cell, path);
}

function bordersAnswer(cell: HostCell, asked: unknown): Plain {
  if (!isPlain(asked)) throw invalidArgument("getCellProperties borders");
  return Object.fromEntries(
    cellSides.map((side) => [
      side,
      Object.fromEntries(Object.keys(asked).map((one) => [one, lookAt(cell, `borders/${side}/${one}`)])),
    ]),
  );
}

/** Sets what an item of setCellProperties says. */
export function setCell(sheet: HostSheet, row: number, column: number, given: unknown): void {
  if (!isPlain(given) || !isPlain(given["format"])) throw invalidArgument("setCellProperties");
  for (const [name, value] of Object.entries(given["format"])) {
    if (name === "borders") setBorders(sheet, row, column, value);
    else if (isPlain(value))
      for (const [one, is] of Object.entries(value)) set(sheet, row, column, `${name}/${one}`, is);
    else set(sheet, row, column, name, value);
  }
}

function set(sheet: HostSheet, row: number, column: number, path: string, value: unknown): void {
  if (!(path in plainLook)) throw invalidArgument(`setCellProperties ${path}`);
  setLook(sheet, row, column, path, value);
}

function setBorders(sheet: HostSheet, row: number, column: number, given: unknown): void {
  if (!isPlain(given)) throw invalidArgument("setCellProperties borders");
  for (const [side, line] of Object.entries(given)) {
    if (!cellSides.some((one) => one === side) || !isPlain(line)) throw invalidArgument(`border ${side}`);
    // the style first: it makes the line that the others are of
    const ordered = Object.entries(line).sort(([a], [b]) => Number(b === "style") - Number(a === "style"));
    for (const [property, value] of ordered) {
      if (!(property in plainBorder)) throw invalidArgument(`border ${property}`);
      if (property !== "style" && line["style"] === "None") continue;
      setLook(sheet, row, column, `borders/${side}/${property}`, value);
    }
  }
}
