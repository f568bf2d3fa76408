/** Workbooks in and out as plain data: fixtures to fill the host with, and the whole of it to compare. */
import type { WorkbookData, SheetData } from "../../../src/core/grid/sheet";
import { areaToA1, toA1 } from "../../../src/core/grid/address";
import { HostBook, placesOf } from "./book";
import { wireValue } from "./cell";
import type { HostSheet } from "./sheet";

function fillSheet(sheet: HostSheet, data: SheetData): void {
  for (const { address, value, text, formula, numberFormat } of data.cells) {
    const before = sheet.at(address.row, address.column);
    sheet.put(address.row, address.column, { ...before, value, formula, numberFormat, shown: text });
  }
  sheet.merges = [...data.merges];
  for (const row of data.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.visibility = data.visible ? "Visible" : "Hidden";
  sheet.protection.protected = data.protection.protected;
  for (const area of data.protection.unlocked) setLocked(sheet, area, false);
}

/** Locks or unlocks the cells of an area. */
export function setLocked(
  sheet: HostSheet,
  area: { top: number; left: number; bottom: number; right: number },
  locked: boolean,
): void {
  for (const { row, column } of placesOf(area)) sheet.put(row, column, { ...sheet.at(row, column), locked });
}

/** A workbook of the host with these sheets. */
export function bookOf(data: WorkbookData): HostBook {
  const [first, ...others] = data.sheets;
  const book = new HostBook(first?.name ?? "Sheet1");
  if (data.fileName !== null) book.name = data.fileName;
  if (first) fillSheet(book.active, first);
  for (const sheet of others) fillSheet(book.addSheet(sheet.name), sheet);
  const visible = book.sheets.find((sheet) => sheet.visibility === "Visible");
  if (visible) book.active = visible;
  return book;
}

/** Everything that a workbook keeps, in a form that toEqual can compare; not the selection. */
export function dump(book: HostBook): unknown {
  return {
    settings: Object.fromEntries([...book.settings].sort()),
    names: Object.fromEntries([...book.names].sort()),
    xmlParts: book.xmlParts.map(({ xml }) => xml),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: Object.fromEntries(
        [...sheet.all()]
          .map(({ row, column, cell }): [string, unknown] => [
            toA1({ row, column }),
            [wireValue(cell.value), typeof cell.value, cell.formula, cell.numberFormat, cell.locked, cell.look],
          ])
          .sort(([first], [second]) => (first < second ? -1 : 1)),
      ),
      merges: sheet.merges.map(areaToA1).sort(),
      hiddenRows: [...sheet.hiddenRows].sort(),
      hiddenColumns: [...sheet.hiddenColumns].sort(),
      protection: { ...sheet.protection, options: { ...sheet.protection.options } },
      filter: sheet.filter && { ...sheet.filter },
      conditionalFormats: sheet.conditionalFormats.map(({ type, areas, formula, look }) => ({
        type,
        areas: areas.map(areaToA1),
        formula,
        look: Object.fromEntries([...look].sort()),
      })),
      comments: sheet.comments.map(({ cell, content, author, replies }) => [toA1(cell), content, author, [...replies]]),
      tables: sheet.tables.map(({ name, area }) => [name, areaToA1(area)]),
      charts: sheet.charts.map(({ type, source, look }) => [type, source, Object.fromEntries([...look].sort())]),
      links: Object.fromEntries([...sheet.links].sort()),
      layout: Object.fromEntries([...sheet.layout].sort()),
      frozenRows: sheet.frozenRows,
      validations: sheet.validations.map(({ area, type, rule }) => [areaToA1(area), type, rule]),
    })),
  };
}
