/** A workbook file as the pane's host: selections are noted, and one trouble at a time can be asked for. */
import { areaOf, fromA1, sameAddress, toA1 } from "../../../src/core/grid/address";
import { fail, succeed } from "../../../src/core/result";
import type { FileWorkbook } from "../../../src/workbooks/file";
import type { ChangedCells, Workbook } from "../../../src/workbooks/workbook";

/** A person at the workbook: types into a cell, and reads one. */
export interface Hands {
  readonly type: (sheet: string, cell: string, text: string) => void;
  readonly textOf: (sheet: string, cell: string) => Promise<string>;
}

const watchers = new Set<(changed: ChangedCells) => void>();

/** Edits go into the file, and are told like a person's. */
export function handsOn(workbook: FileWorkbook): Hands {
  return {
    type(sheet, a1, text) {
      const cell = fromA1(a1);
      if (!cell) throw new Error(`no cell: ${a1}`);
      workbook.edit(sheet, [{ cell, value: text === "" ? null : text, formula: null, numberFormat: null }]);
      for (const heard of watchers) heard({ sheet, areas: [areaOf(cell)] });
    },
    async textOf(sheet, a1) {
      const read = await workbook.read([sheet]);
      const cell = fromA1(a1);
      const cells = read.ok ? (read.value.sheets[0]?.cells ?? []) : [];
      return cells.find(({ address }) => cell !== null && sameAddress(address, cell))?.text ?? "";
    },
  };
}

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
    watch: (onChange) => {
      watchers.add(onChange);
      return Promise.resolve(() => {
        watchers.delete(onChange);
        return Promise.resolve();
      });
    },
    recall: (key) => workbook.recall(key),
    remember: (key, value) => workbook.remember(key, value),
  };
}
