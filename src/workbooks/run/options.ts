/** What a run is asked, and what it tells. */
import type { Finding } from "../../core/checks/finding";
import type { ColumnWords } from "../../core/edits";
import type { EditPlan } from "../../core/edits/edit";
import type { EvaluateInput, Evaluation, Remembered } from "../../core/evaluation";
import type { WorkbookData } from "../../core/grid/sheet";
import type { Scheme } from "../../core/schemes/scheme";
import type { MemoryNote } from "../memory";
import type { Applied, HostFailure } from "../workbook";

/** Which sheets a run covers. */
export type Which = readonly string[] | "all" | "active";

/** Told before each sheet of a run over several; asked whether to stop there. */
export interface RunWatch {
  onProgress(progress: { readonly done: number; readonly total: number; readonly sheet: string }): void;
  stopped(): boolean;
}

export interface RunOptions {
  /** A scheme chosen for this run; null lets the workbook and the sheets decide. */
  readonly scheme: Scheme | null;
  /** Approved targets to hold the tables against, null for none. */
  readonly approved: WorkbookData | null;
  /** The words of a finding, for the notes on cells. */
  readonly wordsFor: (finding: Finding) => string;
  /** Whether cells are highlighted. */
  readonly marks: boolean;
  /** Headings for tables without score columns, where a person agreed to add them; null adds none. */
  readonly columns: ColumnWords | null;
  readonly watch: RunWatch | null;
}

/** What a run saw. */
export interface Seen {
  readonly evaluation: Evaluation;
  readonly remembered: Remembered;
  /** Parts of the workbook's record of us that were not used. */
  readonly notes: readonly MemoryNote[];
  /** Sheets that were done, in order. */
  readonly sheets: readonly string[];
  /** Null where every sheet was done. */
  readonly stoppedAfter: { readonly done: number; readonly total: number } | null;
}

/** What a run did. `evaluation` is of the sheets as they are afterwards, `before` as they were read. */
export interface RunOutcome extends Seen {
  readonly before: Evaluation;
  readonly plan: EditPlan;
  readonly applied: Applied;
  readonly marked: number;
  /** Why highlights were not set, or what was written could not be remembered: the scores stand all the same. */
  readonly unmarked: HostFailure | null;
  readonly unkept: HostFailure | null;
}

/** What was seen, and what it was made from. */
export interface Read extends Seen {
  readonly input: EvaluateInput;
}
