/** A finding: one thing wrong or doubtful, with a code, a severity and a cell. Words are made in locale/ from `facts`. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";

export type Severity = "error" | "warning" | "info";

/** A figure or text that a message names. Decimals print with their unit, e.g. `{ value: 60.32, unit: "万元" }`. */
export type Fact =
  | Decimal
  | string
  | number
  | boolean
  | null
  | { readonly value: Decimal; readonly unit: string | null }
  | readonly string[];

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Null only for findings about a whole workbook. */
  readonly cell: CellAddress | null;
  /** Other cells that a person would compare. */
  readonly related: readonly CellAddress[];
  /** Figures for the message, by the names that the code's locale entry expects. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** The reason with which a person set it aside; null where it stands. */
  readonly ignored: string | null;
}
