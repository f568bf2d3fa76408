/** Brings the looks of a sheet in the grid up to the model's: only cells that differ are set. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetAppearance } from "../file/appearance";
import { styleOf } from "./style";

/** Cells as `row,column`. */
const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Gives cells the look that the model has; a cell to which it gives none loses its own. */
export function restyleSheet(sheet: FWorksheet, look: SheetAppearance | undefined): void {
  const wanted = new Map((look?.styles ?? []).map(([row, column, style]) => [keyOf(row, column), styleOf(style)]));
  const stale: (readonly [number, number])[] = [];
  const shown = new Set<string>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const key = keyOf(row, column);
      if (cell?.s === undefined || cell.s === null) return;
      shown.add(key);
      if (!wanted.has(key)) stale.push([row, column]);
    });
  for (const [row, column] of stale) sheet.getRange(row, column).setValue({ s: null });
  for (const [key, style] of wanted) {
    if (shown.has(key)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.getRange(row, column).setValue({ s: style });
  }
}
