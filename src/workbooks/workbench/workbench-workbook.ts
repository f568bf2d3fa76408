/** The port over the workbench: the opened file is the model, the grid shows it and hands a person's edits back. */
import { LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { CellEdit, Mark } from "../../core/edits/edit";
import type { CellAddress } from "../../core/grid/address";
import type { SheetData, WorkbookData } from "../../core/grid/sheet";
import { fail, type Result, succeed } from "../../core/result";
import type { Applied, ChangedCells, HostAbilities, HostFailure, SheetPut, SheetSummary, Workbook } from "../workbook";
import { showMade } from "./made";
import { clearSheetMarks, markSheet } from "./marks";
import { mirrorSheet } from "./mirror";
import type { EditableWorkbook } from "./model";
import { personEdits } from "./person-edits";
import { restyleSheet } from "./restyle";
import { snapshotOf } from "./snapshot";

/** Resolves when the grid has drawn: before that it can neither scroll nor select. */
function rendered(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listener.dispose();
      resolve();
    });
  });
}

/** A workbook open in the grid. Not for two workbooks at once: the grid shows one. */
export class WorkbenchWorkbook implements Workbook {
  readonly abilities: HostAbilities = { notes: true, highlights: true, watch: true, undoGroup: false };
  private readonly watchers = new Set<(changed: ChangedCells) => void>();
  private readonly changeListeners = new Set<() => void>();
  /** Above 0 while our own writes reach the grid. */
  private mirroring = 0;
  private readonly stop: () => void;

  private constructor(
    private readonly api: FUniver,
    private readonly model: EditableWorkbook,
    private readonly book: FWorkbook,
  ) {
    const listener = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      this.takeEdits(effectedRanges);
    });
    this.stop = () => {
      listener.dispose();
    };
  }

  /** Shows an opened file in the grid. */
  static async open(api: FUniver, model: EditableWorkbook): Promise<Result<WorkbenchWorkbook, HostFailure>> {
    const read = await model.read("all");
    if (!read.ok) return read;
    const before = api.getActiveWorkbook();
    if (before) api.disposeUnit(before.getId());
    const book = api.createWorkbook(snapshotOf(read.value, model.appearance()));
    await rendered(api);
    return succeed(new WorkbenchWorkbook(api, model, book));
  }

  /** Ends listening; the grid may then show another workbook. */
  close(): void {
    this.stop();
    this.watchers.clear();
    this.changeListeners.clear();
  }

  save(): Uint8Array {
    return this.model.save();
  }

  /** Calls back after every change, a person's or ours; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => {
      this.changeListeners.delete(listener);
    };
  }

  async listSheets(): Promise<Result<readonly SheetSummary[], HostFailure>> {
    const listed = await this.model.listSheets();
    if (!listed.ok) return listed;
    const active = this.book.getActiveSheet().getSheetName();
    return succeed(listed.value.map((sheet) => ({ ...sheet, active: sheet.name === active })));
  }

  /** Shows a sheet. */
  show(name: string): void {
    const sheet = this.book.getSheetByName(name);
    if (sheet) this.book.setActiveSheet(sheet);
  }

  read(sheets: readonly string[] | "all" | "active"): Promise<Result<WorkbookData, HostFailure>> {
    return this.model.read(sheets === "active" ? [this.book.getActiveSheet().getSheetName()] : sheets);
  }

  async apply(edits: readonly CellEdit[]): Promise<Result<Applied, HostFailure>> {
    const applied = await this.model.apply(edits);
    await this.mirror(
      [...new Set(edits.map((edit) => edit.sheet))],
      edits.some(({ look }) => look !== undefined),
    );
    return applied;
  }

  async revert(): Promise<Result<Applied, HostFailure>> {
    const reverted = await this.model.revert();
    await this.mirror("all", true);
    return reverted;
  }

  canRevert(): Promise<boolean> {
    return this.model.canRevert();
  }

  async mark(sheets: readonly string[], marks: readonly Mark[]): Promise<Result<number, HostFailure>> {
    const marked = await this.model.mark(sheets, marks);
    if (!marked.ok) return marked;
    for (const name of sheets) {
      const sheet = this.book.getSheetByName(name);
      if (!sheet) continue;
      clearSheetMarks(sheet);
      markSheet(
        sheet,
        marks.filter((mark) => mark.sheet === name),
      );
    }
    this.changed();
    return marked;
  }

  async clearMarks(): Promise<Result<number, HostFailure>> {
    for (const sheet of this.book.getSheets()) clearSheetMarks(sheet);
    return this.model.clearMarks();
  }

  async select(name: string, cell: CellAddress): Promise<Result<null, HostFailure>> {
    const sheet: FWorksheet | null = this.book.getSheetByName(name);
    if (!sheet) return Promise.resolve(fail({ code: "sheet-missing", sheet: name }));
    this.book.setActiveSheet(sheet);
    const held = document.activeElement;
    sheet.getRange(cell.row, cell.column).activate();
    // selecting is looking, not typing: the keyboard stays where it was
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
    sheet.scrollToCell(Math.max(0, cell.row - 4), Math.max(0, cell.column - 3));
    return Promise.resolve(succeed(null));
  }

  watch(onChange: (changed: ChangedCells) => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return Promise.resolve(() => {
      this.watchers.delete(onChange);
      return Promise.resolve();
    });
  }

  /** The grid shows the cells; a chart stands in the saved file alone, as the grid has none. */
  async putSheets(sheets: readonly SheetPut[]): Promise<Result<null, HostFailure>> {
    const done = await this.model.putSheets(sheets);
    if (!done.ok) return done;
    const read = await this.model.read("all");
    if (!read.ok) return read;
    const looks = this.model.appearance();
    this.mirroring++;
    try {
      read.value.sheets.forEach((data, index) => {
        if (sheets.some(({ name }) => name === data.name))
          showMade(this.api, this.book, { data, index, look: looks[index] });
      });
    } finally {
      this.mirroring--;
    }
    this.changed();
    return done;
  }

  recall(key: string): Promise<unknown> {
    return this.model.recall(key);
  }

  remember(key: string, value: unknown): Promise<Result<null, HostFailure>> {
    return this.model.remember(key, value);
  }

  private takeEdits(ranges: readonly FRange[]): void {
    if (this.mirroring > 0) return;
    const edits = personEdits(ranges);
    for (const [sheet, cells] of edits.bySheet) this.model.edit(sheet, cells);
    for (const changed of edits.changed) for (const watcher of this.watchers) watcher(changed);
    this.changed();
  }

  private changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  private async mirror(sheets: readonly string[] | "all", looks: boolean): Promise<void> {
    const read = await this.model.read(sheets);
    if (!read.ok) return;
    this.mirroring++;
    try {
      for (const data of read.value.sheets) this.mirrorOne(data);
      if (looks) await this.restyle(read.value.sheets);
    } finally {
      this.mirroring--;
    }
    this.changed();
  }

  private async restyle(sheets: readonly SheetData[]): Promise<void> {
    const listed = await this.model.listSheets();
    if (!listed.ok) return;
    const looks = this.model.appearance();
    listed.value.forEach(({ name }, index) => {
      const sheet = sheets.some((one) => one.name === name) ? this.book.getSheetByName(name) : null;
      if (sheet) restyleSheet(sheet, looks[index]);
    });
  }

  private mirrorOne(data: SheetData): void {
    const sheet = this.book.getSheetByName(data.name);
    if (sheet) mirrorSheet(sheet, data);
  }
}
