/** The port over the bytes of a workbook. Nothing is written anywhere: `save` gives the new bytes. */

import type { WorkbookData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import type { Applied, HostAbilities, HostFailure, SheetSummary, Workbook } from "../workbook";
import { FileProblem, attempt } from "./problem";
import type { SourceWorkbook } from "./read/source";

/** A workbook file in memory. */
export class FileWorkbook implements Workbook {
  readonly abilities: HostAbilities = { notes: true, highlights: true, watch: false, undoGroup: false };

  constructor(
    private readonly source: SourceWorkbook,
    private readonly fileName: string,
  ) {}

  listSheets(): Promise<Result<readonly SheetSummary[], HostFailure>> {
    const { sheets, active } = this.source.parts;
    return Promise.resolve(succeed(sheets.map(({ name, visible }) => ({ name, visible, active: name === active }))));
  }

  read(sheets: readonly string[] | "all" | "active"): Promise<Result<WorkbookData, HostFailure>> {
    return Promise.resolve(
      attempt(() => ({
        fileName: baseName(this.fileName),
        sheets: this.namesOf(sheets).map((name) => this.sheetData(name)),
      })),
    );
  }

  private namesOf(sheets: readonly string[] | "all" | "active"): readonly string[] {
    const { parts } = this.source;
    if (sheets === "all") return parts.sheets.map((sheet) => sheet.name);
    if (sheets === "active") return parts.active === null ? [] : [parts.active];
    return sheets;
  }

  private sheetData(name: string): WorkbookData["sheets"][number] {
    const sheet = this.source.sheet(name);
    if (!sheet) throw new FileProblem({ code: "sheet-missing", sheet: name });
    return sheet.data;
  }

  apply(): Promise<Result<Applied, HostFailure>> {
    return Promise.resolve(fail({ code: "read-only" }));
  }

  revert(): Promise<Result<Applied, HostFailure>> {
    return Promise.resolve(fail({ code: "nothing-to-revert" }));
  }

  canRevert(): Promise<boolean> {
    return Promise.resolve(false);
  }

  mark(): Promise<Result<number, HostFailure>> {
    return Promise.resolve(succeed(0));
  }

  clearMarks(): Promise<Result<number, HostFailure>> {
    return Promise.resolve(succeed(0));
  }

  select(): Promise<Result<null, HostFailure>> {
    return Promise.resolve(succeed(null));
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  recall(): Promise<unknown> {
    return Promise.resolve(null);
  }

  remember(): Promise<Result<null, HostFailure>> {
    return Promise.resolve(succeed(null));
  }

  save(): Uint8Array {
    return this.source.pack.save();
  }
}

function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
}
