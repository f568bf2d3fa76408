/** The approved targets of a workbook (批复的绩效目标表), read like tables to score. */
import { gridOf } from "../../grid/grid";
import type { WorkbookData } from "../../grid/sheet";
import { findTargets } from "../../layout/targets";
import { readTable } from "../../reading";
import type { TableReading } from "../../reading/table";

/** Every table with targets, whatever sheet it stands on. */
export function approvedTables(workbook: WorkbookData): readonly TableReading[] {
  return workbook.sheets.flatMap((sheet) => {
    const grid = gridOf(sheet);
    return findTargets(grid).map((layout) => readTable(grid, layout));
  });
}
