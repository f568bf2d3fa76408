/** What edits are planned from: a table as evaluated, and the sheets as they were read. */
import type { Grid } from "../grid/grid";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { TableScore } from "../scoring/score";

/** A table with its scores (`TableEvaluation` of evaluation.ts). */
export interface PlannedTable {
  readonly sheet: string;
  readonly reading: TableReading;
  readonly scheme: Scheme;
  /** False where the table was not recognised for sure: nothing is planned. */
  readonly scored: boolean;
  readonly score: TableScore;
}

/** Sheets by name. */
export type Grids = ReadonlyMap<string, Grid>;
