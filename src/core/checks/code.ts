/** All codes of findings: locale/ must have words for each. */
import type { TableFindingCode } from "./list";

/** Codes that need more than one table. */
export const workbookFindingCodes = [
  "approved-weight-changed",
  "approved-target-changed",
  "approved-indicator-missing",
  "approved-indicator-added",
  "project-duplicate",
  "amounts-disagree",
  "summary-differs",
  "records-old",
] as const;

export type WorkbookFindingCode = (typeof workbookFindingCodes)[number];

export type FindingCode = TableFindingCode | WorkbookFindingCode;
