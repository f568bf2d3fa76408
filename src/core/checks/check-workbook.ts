/** What shows only across tables: duplicates, summaries, approved targets. */
import type { WorkbookData } from "../grid/sheet";
import { againstApproved } from "./workbook/approved";
import { approvedTables } from "./workbook/approved-tables";
import { duplicateProjects } from "./workbook/duplicates";
import type { EvaluatedTable, SheetFinding } from "./workbook/evaluated";
import { summaries } from "./workbook/summary";

/** Every finding across a workbook, none ignored yet; `approved` is the workbook of the approved targets, null for none. */
export function checkWorkbook(
  tables: readonly EvaluatedTable[],
  workbook: WorkbookData,
  approved: WorkbookData | null,
): readonly SheetFinding[] {
  return [
    ...duplicateProjects(tables),
    ...summaries(tables, workbook),
    ...(approved ? againstApproved(tables, approvedTables(approved)) : []),
  ];
}
