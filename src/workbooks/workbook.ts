/** The port: where sheets come from and where edits go. Plain data, no Office types; every host answers the same. */
import type { CellEdit, Mark } from "../core/edits/edit";
import type { Area, CellAddress } from "../core/grid/address";
import type { SheetData, WorkbookData } from "../core/grid/sheet";
import type { SheetHead } from "../core/layout";
import type { Result } from "../core/result";
import type { SheetContent } from "./sheet-content";

/** Why something could not be done. Words are made in locale/. */
export type HostFailure =
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "read-only" }
  | { readonly code: "cell-editing" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | {
      readonly code: "not-written";
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly code: "changed-since";
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly code: "filtered"; readonly sheet: string }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: "structure-protected" }
  /** A sheet of this name is there and is not ours to replace. */
  | { readonly code: "sheet-exists"; readonly sheet: string }
  | { readonly code: "nothing-to-revert" }
  | { readonly code: "too-large"; readonly detail: string }
  | { readonly code: "not-a-workbook"; readonly detail: string }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "too-old"; readonly needed: string }
  | { readonly code: "host"; readonly detail: string };

export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** What became of a plan. */
export interface Applied {
  readonly written: number;
  /** Cells that someone changed between reading and writing, or whose data validation forbids the value: left alone. */
  readonly leftAlone: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly found: string;
    /** `validation` where the cell's rule forbids the value; absent where it was changed. */
    readonly why?: "validation";
  }[];
}

/** A sheet of ours to be put into a workbook. */
export interface SheetPut {
  readonly name: string;
  readonly content: SheetContent;
  /** How the sheet of this name is headed that is ours and is refreshed; null where there must be none of this name. */
  readonly replaces: SheetHead | null;
}

/** Which of the optional abilities a host has. */
export interface HostAbilities {
  readonly notes: boolean;
  readonly highlights: boolean;
  readonly watch: boolean;
  readonly undoGroup: boolean;
}

export interface ChangedCells {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** A workbook in some host. At most one call runs at a time; each failure leaves the workbook as it was. */
export interface Workbook {
  readonly abilities: HostAbilities;
  listSheets(): Promise<Result<readonly SheetSummary[], HostFailure>>;
  /** Reads the named sheets, or all. */
  read(sheets: readonly string[] | "all" | "active"): Promise<Result<WorkbookData, HostFailure>>;
  /** Writes the edits: what changed since the plan was read is left alone and said; keeps what was there for revert. */
  apply(edits: readonly CellEdit[]): Promise<Result<Applied, HostFailure>>;
  /** Puts back what the last apply found. */
  revert(): Promise<Result<Applied, HostFailure>>;
  canRevert(): Promise<boolean>;
  /** Replaces our highlights and notes on these sheets by the given ones. */
  mark(sheets: readonly string[], marks: readonly Mark[]): Promise<Result<number, HostFailure>>;
  /** Removes every highlight and note of ours. */
  clearMarks(): Promise<Result<number, HostFailure>>;
  select(sheet: string, cell: CellAddress): Promise<Result<null, HostFailure>>;
  /** Calls back after edits of a person, never after our own writes; returns how to stop. */
  watch(onChange: (changed: ChangedCells) => void): Promise<() => Promise<void>>;
  /** Adds sheets of ours at the end, or refreshes them in place; nothing where a name is taken or a sheet is no longer ours. */
  putSheets(sheets: readonly SheetPut[]): Promise<Result<null, HostFailure>>;
  /** Reads a value kept in this workbook. */
  recall(key: string): Promise<unknown>;
  /** Keeps plain JSON data in this workbook; null removes it. */
  remember(key: string, value: unknown): Promise<Result<null, HostFailure>>;
}

export type { SheetData };
