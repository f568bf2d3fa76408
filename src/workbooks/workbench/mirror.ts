/** Brings the grid up to the model: only cells that differ are set. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetData } from "../../core/grid/sheet";
import { gridValue } from "./snapshot";

/** Sets every cell of the grid that shows another value or formula than the model holds; styles stay. */
export function mirrorSheet(sheet: FWorksheet, data: SheetData): void {
  const wanted = new Map(
    data.cells.map((cell) => [`${String(cell.address.row)},${String(cell.address.column)}`, cell]),
  );
  const matrix = sheet.getSheet().getCellMatrix();
  const stale: (readonly [number, number])[] = [];
  matrix.forValue((row, column, shown) => {
    if (!shown) return;
    const key = `${String(row)},${String(column)}`;
    const cell = wanted.get(key);
    const value = cell === undefined ? null : gridValue(cell.value);
    if ((shown.v ?? null) === value && (shown.f ?? null) === (cell?.formula ?? null)) wanted.delete(key);
    else if (cell === undefined && (shown.v !== undefined || shown.f !== undefined)) stale.push([row, column]);
  });
  for (const [row, column] of stale) sheet.getRange(row, column).setValue({ v: null, f: null });
  for (const cell of wanted.values()) {
    const range = sheet.getRange(cell.address.row, cell.address.column);
    range.setValue({ v: gridValue(cell.value), f: cell.formula, p: null });
  }
}
