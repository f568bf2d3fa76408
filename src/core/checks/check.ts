/** What a check is: a code, its own severity, and how it finds its faults in one table. */
import type { CellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { TableScore } from "../scoring/score";
import type { Fact, Severity } from "./finding";

/** A table as read and scored: what the checks look at. */
export interface CheckedTable {
  readonly reading: TableReading;
  readonly score: TableScore;
  readonly scheme: Scheme;
  /** Only for what stands outside the cells that were read: placeholders, texts of compared cells. */
  readonly grid: Grid;
}

/** One fault as a check raises it. */
export interface Raised {
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/** One check of one table; a file of `codes/` exports it. */
export interface Check {
  readonly code: string;
  /** As contract.md has it; a scheme may set another. */
  readonly severity: Severity;
  readonly find: (table: CheckedTable) => readonly Raised[];
}

/** A fault at a cell; `related` are the cells that a person would compare. */
export function raise(
  cell: CellAddress,
  facts: Readonly<Record<string, Fact>>,
  related: readonly (CellAddress | null | undefined)[] = [],
): Raised {
  return { cell, facts, related: related.filter((one) => one !== null && one !== undefined) };
}
