/** Findings: what is wrong or doubtful on a table and across a workbook. */
export { checkWorkbook } from "./check-workbook";
export type { EvaluatedTable, SheetFinding } from "./workbook/evaluated";
export { oldRecords } from "./workbook/old-records";
export type { KeptRecord, KnownTable } from "./workbook/old-records";
export { basisOf, setAside, withIgnored } from "./ignoring";
export type { SetAside } from "./ignoring";
export { checkTable } from "./check-table";
export { tableChecks } from "./list";
export type { TableFindingCode } from "./list";
export { severityOf } from "./settings";
export { workbookFindingCodes } from "./code";
export type { FindingCode, WorkbookFindingCode } from "./code";
