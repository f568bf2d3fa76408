/** The port over the bytes of a workbook. Nothing is written anywhere: `save` gives the new bytes. */
import type { CellEdit, Mark } from "../../core/edits/edit";
import type { SheetData, WorkbookData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { Applied, HostAbilities, HostFailure, SheetPut, SheetSummary, Workbook } from "../workbook";
import type { SheetAppearance } from "./appearance";
import { applyEdits, revertEdits } from "./apply";
import { appearancesOf } from "./look";
import type { PersonEdit } from "./personEdit";
import { Package } from "./package/package";
import { FileProblem, attempt } from "./problem";
import { putMadeSheets } from "./patch/madeSheets";
import { WorkbookPatch } from "./patch/workbookPatch";
import { SourceWorkbook } from "./read/source";
import { readRecord, revertKey } from "./revert";
import { CurrentSheet } from "./current";

type SheetNames = readonly string[] | "all" | "active";

/** A workbook file in memory. Reads show what was applied; the file's bytes stay as they came until `save`. */
export class FileWorkbook implements Workbook {
  readonly abilities: HostAbilities = { notes: true, highlights: true, watch: false, undoGroup: false };
  private patch: WorkbookPatch;
  private readonly current = new Map<string, CurrentSheet>();
  /** True while the record of the last apply stands over the file as it was read. */
  private appliedHere = false;

  constructor(
    private source: SourceWorkbook,
    private readonly fileName: string,
  ) {
    this.patch = new WorkbookPatch(source);
  }

  listSheets(): Promise<Result<readonly SheetSummary[], HostFailure>> {
    const { sheets, active } = this.source.parts;
    const summaries = sheets.map(({ name, visible }) => ({ name, visible, active: name === active }));
    return Promise.resolve(succeed(summaries));
  }

  read(sheets: SheetNames): Promise<Result<WorkbookData, HostFailure>> {
    const read = (): WorkbookData => ({
      fileName: baseName(this.fileName),
      sheets: this.namesOf(sheets).map((name): SheetData => this.sheet(name).data()),
    });
    return Promise.resolve(attempt(read));
  }

  apply(edits: readonly CellEdit[]): Promise<Result<Applied, HostFailure>> {
    return Promise.resolve(
      attempt(() => {
        this.settle();
        const applied = applyEdits(edits, this.patch, (name) => this.sheet(name));
        if (applied.written > 0) this.appliedHere = true; // else an earlier record, if any, still stands
        return applied;
      }),
    );
  }

  revert(): Promise<Result<Applied, HostFailure>> {
    return Promise.resolve(
      attempt(() => {
        const entries = readRecord(this.patch.setting(revertKey));
        if (entries.length === 0) throw new FileProblem({ code: "nothing-to-revert" });
        const reverted = revertEdits(entries, this.patch, (name) => this.sheet(name), this.appliedHere);
        if (reverted.leftAlone.length === 0) {
          this.patch.restoreExtents();
          if (!this.appliedHere) this.patch.dropTraces();
        }
        this.patch.setSetting(revertKey, null);
        return reverted;
      }),
    );
  }

  canRevert(): Promise<boolean> {
    return Promise.resolve(readRecord(this.patch.setting(revertKey)).length > 0);
  }

  mark(sheets: readonly string[], marks: readonly Mark[]): Promise<Result<number, HostFailure>> {
    const place = (): number => {
      for (const name of sheets)
        this.patch.setMarks(
          name,
          marks.filter((mark) => mark.sheet === name),
        );
      return marks.filter((mark) => sheets.includes(mark.sheet)).length;
    };
    return Promise.resolve(attempt(place));
  }

  clearMarks(): Promise<Result<number, HostFailure>> {
    const clear = (): number => {
      let count = 0;
      for (const { name } of this.source.parts.sheets) {
        count += this.patch.countMarks(name);
        this.patch.setMarks(name, []);
      }
      return count;
    };
    return Promise.resolve(attempt(clear));
  }

  /** A file has no selection to move. */
  select(): Promise<Result<null, HostFailure>> {
    return Promise.resolve(succeed(null));
  }

  /** Nobody else edits these bytes. */
  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  putSheets(sheets: readonly SheetPut[]): Promise<Result<null, HostFailure>> {
    const put = (): null => {
      // the sheets go into a copy, so that nothing is half put where one of them is refused
      const copy = new SourceWorkbook(new Package(this.patch.write()));
      putMadeSheets(copy, sheets);
      this.reopen(copy.pack.save());
      return null;
    };
    return Promise.resolve(attempt(put));
  }

  recall(key: string): Promise<unknown> {
    return Promise.resolve(this.patch.setting(key));
  }

  remember(key: string, value: unknown): Promise<Result<null, HostFailure>> {
    this.patch.setSetting(key, value);
    return Promise.resolve(succeed(null));
  }

  /** The workbook with all that was applied, marked and remembered; the very bytes of the file where that is nothing. */
  save(): Uint8Array {
    return this.patch.write();
  }

  /** The look of the sheets as it would be saved, in their order; for hosts that show them. */
  appearance(): readonly SheetAppearance[] {
    return appearancesOf(this.patch.hasCellChanges ? new SourceWorkbook(new Package(this.patch.write())) : this.source);
  }

  /** Puts a person's edits into the patch: nothing here guards them, the person sees the grid. */
  edit(name: string, edits: readonly PersonEdit[]): void {
    const sheet = this.sheet(name);
    for (const { cell, value, formula, numberFormat } of edits) {
      this.patch.setCell(name, {
        kind: "write",
        address: cell,
        value,
        style: sheet.style(cell),
        numberFormat: numberFormat === sheet.numberFormat(cell) ? null : numberFormat,
        ...(formula === null ? {} : { formula }),
      });
    }
  }

  /** Before a second apply the first becomes part of the file: one record at a time, over one state. */
  private settle(): void {
    if (this.patch.hasCellChanges) this.reopen(this.patch.write());
  }

  /** From now on these bytes are the file. */
  private reopen(bytes: Uint8Array): void {
    this.source = new SourceWorkbook(new Package(bytes));
    this.patch = new WorkbookPatch(this.source);
    this.current.clear();
    this.appliedHere = false;
  }

  private namesOf(sheets: SheetNames): readonly string[] {
    const { parts } = this.source;
    if (sheets === "all") return parts.sheets.map((sheet) => sheet.name);
    if (sheets === "active") return parts.active === null ? [] : [parts.active];
    return sheets;
  }

  private sheet(name: string): CurrentSheet {
    const known = this.current.get(name);
    if (known) return known;
    const sheet = this.source.sheet(name);
    if (!sheet) throw new FileProblem({ code: "sheet-missing", sheet: name });
    const made = new CurrentSheet(sheet, this.patch, this.source);
    this.current.set(name, made);
    return made;
  }
}

function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
}
