/** A workbook file as the pane's host: selections are noted, and one trouble at a time can be asked for. */
import { toA1 } from "../../../src/core/grid/address";
import { fail, succeed } from "../../../src/core/result";
import type { Workbook } from "../../../src/workbooks/workbook";

/** `trouble`: `protected` refuses writing, `hanging` never answers a read, null does all. */
export function hostFor(workbook: Workbook, trouble: string | null): Workbook {
  const refused = fail({ code: "sheet-protected", sheet: "自评表" } as const);
  return {
    abilities: workbook.abilities,
    listSheets: () => workbook.listSheets(),
    read: (sheets) => (trouble === "hanging" ? new Promise(() => undefined) : workbook.read(sheets)),
    apply: (edits) => (trouble === "protected" ? Promise.resolve(refused) : workbook.apply(edits)),
    revert: () => workbook.revert(),
    canRevert: () => workbook.canRevert(),
    mark: (sheets, marks) => workbook.mark(sheets, marks),
    clearMarks: () => workbook.clearMarks(),
    select: (sheet, cell) => {
      window.selected = `${sheet}!${toA1(cell)}`;
      return Promise.resolve(succeed(null));
    },
    putSheets: (sheets) => workbook.putSheets(sheets),
    watch: (onChange) => workbook.watch(onChange),
    recall: (key) => workbook.recall(key),
    remember: (key, value) => workbook.remember(key, value),
  };
}
