/** The workbench without its looks: one grid, one workbook open in it at a time. */
import type { Result } from "../core/result";
import { openAnyFile } from "../workbooks/file";
import type { HostFailure, SheetSummary } from "../workbooks/workbook";
import { type GridEngine, startGrid } from "../workbooks/workbench/engine";
import { WorkbenchWorkbook } from "../workbooks/workbench/workbench-workbook";

/** An open workbook with its name and its sheets that can be shown. */
export interface Opened {
  readonly name: string;
  readonly workbook: WorkbenchWorkbook;
  readonly sheets: readonly SheetSummary[];
}

export interface Bench {
  /** The grid's own interface. */
  readonly api: GridEngine["api"];
  open(bytes: Uint8Array, name: string): Promise<Result<Opened, HostFailure>>;
  undo(): void;
  redo(): void;
  /** Calls back with the name of the sheet in front whenever it changes. */
  onActiveSheet(listener: (name: string) => void): void;
}

/** Starts the grid in an element; a workbook that cannot be opened leaves the one before in place. */
export function startBench(container: HTMLElement): Bench {
  const engine: GridEngine = startGrid(container);
  const { api } = engine;
  let current: WorkbenchWorkbook | null = null;
  return {
    api,
    async open(bytes, name) {
      const file = await openAnyFile(bytes, name);
      if (!file.ok) return file;
      const shown = await WorkbenchWorkbook.open(api, file.value);
      if (!shown.ok) return shown;
      current?.close();
      current = shown.value;
      const sheets = await current.listSheets();
      if (!sheets.ok) return sheets;
      const visible = sheets.value.filter((sheet) => sheet.visible);
      return { ok: true, value: { name, workbook: current, sheets: visible } };
    },
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    onActiveSheet(listener) {
      api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
        listener(activeSheet.getSheetName());
      });
    },
  };
}
