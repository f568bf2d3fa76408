/** The weight that counts for a row: its column's, its name's, or that of a level heading over this row alone. */
import { decimal, placesOf } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { IndicatorRow, TableLayout } from "../layout/layout";
import { percentAt } from "./cells";
import type { NumberReading } from "./table";

/** Reads the weights of a table's rows, given with their index. */
export function weightReader(grid: Grid, layout: TableLayout): (row: IndicatorRow, at: number) => NumberReading | null {
  const levels = new Map(
    layout.levels.flatMap(({ firstRow, lastRow, writtenWeight, cell }) =>
      writtenWeight !== null && firstRow === lastRow ? [[firstRow, written(writtenWeight, cell)] as const] : [],
    ),
  );
  return (row, at) => {
    const column = percentAt(grid, row.weight);
    if (column && column.state !== "blank") return column;
    if (row.nameWeight !== null) return written(row.nameWeight, row.nameCell);
    return column ?? levels.get(at) ?? null;
  };
}

/** Digits found inside a text, as a reading of its cell. */
function written(digits: string, cell: CellAddress): NumberReading {
  return { cell, text: digits, number: decimal(digits), places: placesOf(digits), formula: false, state: "number" };
}
