/** Cells as the API hands them over, as cells of the core. */
import type { Cell, CellError, RawValue } from "../../core/grid/sheet";
import type { Rows } from "./content";

const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** The error value that Excel writes as this text; null for other text. The API hands errors over as their text. */
function errorOf(text: string): CellError | null {
  return errorTexts.has(text) ? { error: text } : null;
}

/** False throughout a range: a property of many cells is null where they differ, which the types leave out. */
export const isFalse = (value: unknown): boolean => value === false;

/** A value of the wire as a value of the core: an empty cell arrives as an empty text. */
export function rawValue(value: unknown): RawValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errorOf(value) ?? value;
}

/** The formula of a cell; text that only looks like one is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** The cells of some rows that hold something. */
export function cellsOf(rows: Rows): Cell[] {
  return rows.values.flatMap((line, down) =>
    line.flatMap((value, right): Cell[] => {
      const given = rows.formulas[down]?.[right];
      if (value === "" && given === "") return [];
      const numberFormat = rows.numberFormat[down]?.[right];
      return [
        {
          address: { row: rows.top + down, column: rows.left + right },
          value: rawValue(value),
          text: rows.text[down]?.[right] ?? "",
          formula: formulaOf(given, value),
          numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
        },
      ];
    }),
  );
}
