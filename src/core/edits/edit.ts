/** What to write, where, and what to leave alone. */
import type { Decimal } from "../decimal";
import type { Area, CellAddress } from "../grid/address";
import type { RawValue } from "../grid/sheet";

/** fill: empty cells and those that still hold what we wrote; verify: nothing; overwrite: written scores too. Formulas never. */
export type WriteMode = "fill" | "verify" | "overwrite";

export type EditPurpose = "score" | "total" | "grade" | "subtotal" | "rate" | "heading" | "weight";

/** A planned cell: what was there when it was read, and what will be. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly purpose: EditPurpose;
  readonly before: { readonly value: RawValue; readonly formula: string | null; readonly numberFormat: string };
  /** A number as a decimal, or text that never becomes a formula. */
  readonly after: Decimal | string;
  /** Set only where the cell's own format would show the number wrongly; null leaves the format alone. */
  readonly numberFormat: string | null;
  /** A cell of the same sheet whose look (font, borders, alignment) a new cell takes; only with added columns. */
  readonly look?: CellAddress;
}

/** Why a cell that has a computed value is not written. */
export interface HeldBack {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly purpose: EditPurpose;
  readonly why: "formula" | "written" | "protected" | "pending" | "judgement" | "unsure" | "merged" | "same";
}

/** An overlay on a cell. */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly severity: "error" | "warning" | "info";
  /** The words for the note, made by locale/. */
  readonly words: string;
}

export interface EditPlan {
  readonly mode: WriteMode;
  readonly edits: readonly CellEdit[];
  readonly heldBack: readonly HeldBack[];
}
