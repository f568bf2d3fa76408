/** What a person changed in the grid, in the terms of the model. */
import type { ICellData } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import type { Area } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";
import type { ChangedCells } from "../workbook";
import type { PersonEdit } from "../file/personEdit";

export interface PersonEdits {
  readonly bySheet: ReadonlyMap<string, readonly PersonEdit[]>;
  readonly changed: readonly ChangedCells[];
}

function areaOfRange(range: FRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function rawValue(cell: ICellData | null): RawValue {
  const value = cell?.v ?? null;
  if (value === null || value === "") return cell?.p ? (cell.p.body?.dataStream.trim() ?? null) : null;
  return value;
}

function editOf(range: FRange, row: number, column: number, cell: ICellData | null): PersonEdit {
  const style = range.getCellStyleData();
  return {
    cell: { row, column },
    value: rawValue(cell),
    formula: cell?.f ?? null,
    numberFormat: style?.n?.pattern ?? null,
  };
}

/** Reads the changed ranges cell by cell; an area is as large as what a person typed or pasted. */
export function personEdits(ranges: readonly FRange[]): PersonEdits {
  const bySheet = new Map<string, PersonEdit[]>();
  const areas = new Map<string, Area[]>();
  for (const range of ranges) {
    const name = range.getSheetName();
    const area = areaOfRange(range);
    areas.set(name, [...(areas.get(name) ?? []), area]);
    const list = bySheet.get(name) ?? [];
    bySheet.set(name, list);
    range.forEach((row, column, cell) => {
      list.push(editOf(range, row, column, cell));
    });
  }
  return { bySheet, changed: [...areas].map(([sheet, changed]) => ({ sheet, areas: changed })) };
}
