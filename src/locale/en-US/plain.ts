/** Labels, reasons and failures in English. */
import type { Applied, HostFailure } from "../../workbooks/workbook";
import type { PlainWords } from "../locale";
import { damaged, notAWorkbook, tooLarge } from "./files";

/** At most three cells by name; the rest as a count. */
function cells(list: Applied["leftAlone"]): string {
  const named = list.slice(0, 3).map(({ sheet, cell, found }) => `${sheet}!${cell} (now ${found || "empty"})`);
  return list.length > 3 ? `${named.join(", ")} and ${list.length - 3} more` : named.join(", ");
}

function failure(given: HostFailure): string {
  switch (given.code) {
    case "sheet-protected":
      return `The sheet “${given.sheet}” is protected; nothing was written. Unprotect it under Review and try again.`;
    case "read-only":
      return "The workbook is read-only; nothing was written. Choose Enable Editing or save a copy, then try again.";
    case "cell-editing":
      return "A cell is being edited. Press Enter or Esc and try again.";
    case "sheet-missing":
      return `The sheet “${given.sheet}” is gone; it may have been renamed or deleted. Read the workbook again.`;
    case "not-written":
      return `${given.sheet}!${given.cell} was not written: expected ${given.expected}, found ${given.found || "empty"}. It was put back; check merged cells, data validation and protection there.`;
    case "changed-since":
      return `${given.sheet}!${given.cell} changed after it was read: it was ${given.expected || "empty"}, it is ${given.found || "empty"}. It was left alone; score again.`;
    case "filtered":
      return `The sheet “${given.sheet}” is filtered and hidden rows cannot be written. Clear the filter and try again.`;
    case "structure-protected":
      return "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook under Review and try again.";
    case "sheet-exists":
      return `There is a sheet “${given.sheet}” that Jiping did not make; it was left alone. Rename it and try again.`;
    case "nothing-to-revert":
      return "There is no scoring to undo.";
    case "too-large":
      return tooLarge(given.detail);
    case "not-a-workbook":
      return notAWorkbook(given.detail);
    case "encrypted":
      return "The workbook has a password and cannot be read. Remove the password in Excel and try again.";
    case "damaged":
      return damaged(given.detail);
    case "too-old":
      return `This version of Excel cannot do that (needs ${given.needed}). Update it, or use the workbench page.`;
    case "host":
      return `Excel did not finish (${given.detail}); the sheet is unchanged. Try again.`;
  }
}

export const plainWords: PlainWords = {
  labels: {
    severity: { error: "Error", warning: "Warning", info: "Note" },
    status: { scored: "scored", judgement: "for a person", unreadable: "not understood", missing: "not filled in" },
    kind: {
      "indicator-table": "Indicator table",
      "self-evaluation": "Project self-evaluation table",
      department: "Department self-evaluation table",
      report: "Evaluation report",
    },
    purpose: {
      score: "score",
      total: "total",
      grade: "grade",
      subtotal: "subtotal",
      rate: "execution rate",
      heading: "heading",
      weight: "weight",
    },
  },
  skipped: {
    empty: "empty sheet",
    "no-table": "no table to score",
    instructions: "instructions",
    "target-application": "application of targets, nothing done yet",
    monitoring: "mid-year monitoring, no year-end evaluation",
    "final-accounts": "final accounts",
    roster: "roster or list",
    summary: "summary sheet",
    "blank-form": "blank form",
    ours: "sheet made by Jiping",
    "too-large": "sheet too large to read",
  },
  heldBack: {
    formula: "a formula, never overwritten",
    written: "already has a score",
    protected: "protected cell",
    pending: "waits for the indicators a person must score",
    judgement: "a person must score it",
    unsure: "column not recognised for sure",
    merged: "covered by a merged cell",
    same: "already holds this figure",
  },
  failure,
  applied: ({ written, leftAlone }) =>
    leftAlone.length === 0
      ? `${written} cells written.`
      : `${written} cells written; ${cells(leftAlone)} changed meanwhile and were left alone.`,
  reverted: ({ written, leftAlone }) =>
    leftAlone.length === 0
      ? `${written} cells put back.`
      : `${written} cells put back; ${cells(leftAlone)} changed after the scoring and were left alone.`,
  sentenceGap: " ",
  listSeparator: ", ",
};
