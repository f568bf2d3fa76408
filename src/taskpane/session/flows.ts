/** What the pane asks of a workbook, as few words as it needs; made over the port in `portFlows`, by hand in tests. */
import type { CellAddress } from "../../core/grid/address";
import type { HeldBack } from "../../core/edits/edit";
import type { Finding } from "../../core/checks/finding";
import type { EnteredFigures, Evaluation, Remembered, TableEvaluation } from "../../core/evaluation";
import type { LayoutCorrection } from "../../core/layout/layout";
import type { Result } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import type { AutoOutcome } from "../../workbooks/auto";
import type { EvidenceKind, Planned, RunWatch } from "../../workbooks/run";
import type { Applied, HostFailure } from "../../workbooks/workbook";

/** Which sheets a run covers. */
export type Scope = "all" | "active";

/** How far a run over many sheets has come. */
export type Progress = Parameters<RunWatch["onProgress"]>[0];

/** What a run reports while it runs, and asks between two sheets. */
export type Watch = RunWatch;

/** What came of a run. */
export interface Outcome {
  readonly evaluation: Evaluation;
  readonly remembered: Remembered;
  readonly applied: Applied;
  readonly heldBack: readonly HeldBack[];
  /** Null where every sheet was done. */
  readonly stoppedAfter: { readonly done: number; readonly total: number } | null;
  /** Why highlights could not be set, or what was written could not be kept; the scores stand. */
  readonly troubles: readonly HostFailure[];
}

/** The sheets and the judgement of the workbook as read. */
export interface Sight {
  readonly evaluation: Evaluation;
  readonly remembered: Remembered;
  readonly canUndo: boolean;
}

/** What came of putting a sheet of ours. */
export interface Made {
  /** Null where there was no table to make it of. */
  readonly sheet: string | null;
  readonly refreshed: boolean;
}

/** A document to hand to the person. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where approved targets come from: a sheet of this workbook, or a file. */
export type ApprovedSource =
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

export interface Flows {
  /** Reads and evaluates; writes and marks nothing. */
  readonly look: (scope: Scope) => Promise<Result<Sight, HostFailure>>;
  readonly check: (scope: Scope, watch: Watch) => Promise<Result<Outcome, HostFailure>>;
  /** `columns`: 分值 and 得分 are added beside tables that have none. */
  readonly score: (
    scope: Scope,
    mode: "fill" | "overwrite",
    columns: boolean,
    watch: Watch,
  ) => Promise<Result<Outcome, HostFailure>>;
  /** What a scoring would write; writes nothing. */
  readonly plan: (
    scope: Scope,
    mode: "fill" | "overwrite",
    columns: boolean,
    watch: Watch,
  ) => Promise<Result<Planned, HostFailure>>;
  /** Writes what was seen; where the sheets changed since, nothing, and gives what it would be now. */
  readonly scorePlanned: (
    planned: Planned,
    columns: boolean,
    watch: Watch,
  ) => Promise<Result<Outcome | { readonly planned: Planned }, HostFailure>>;
  /** Puts 评分明细 or 评分汇总 into the workbook. */
  readonly evidence: (kind: EvidenceKind, watch: Watch) => Promise<Result<Made, HostFailure>>;
  /** The evaluation report of one table as a Word document. */
  readonly report: (table: TableEvaluation, evaluation: Evaluation) => Promise<ReportFile | null>;
  /** Scores a table again whenever a person edits it; gives how to stop. */
  readonly auto: (onOutcome: (outcome: AutoOutcome) => void) => Promise<Result<() => Promise<void>, HostFailure>>;
  /** Names of the sheets, for the choice of approved targets. */
  readonly sheets: () => Promise<Result<readonly string[], HostFailure>>;
  /** Holds approved targets against the tables from now on; null: none any more. */
  readonly approve: (source: ApprovedSource | null) => Promise<Result<null, HostFailure>>;
  /** Removes what is kept for tables of another year or project; gives how many records that were. */
  readonly forgetOld: (evaluation: Evaluation) => Promise<Result<number, HostFailure>>;
  readonly undo: () => Promise<Result<Applied, HostFailure>>;
  readonly canUndo: () => Promise<boolean>;
  readonly clearMarks: () => Promise<Result<number, HostFailure>>;
  readonly select: (sheet: string, cell: CellAddress) => Promise<Result<null, HostFailure>>;
  /** Keeps a person's points for one indicator; null takes them back. */
  readonly judge: (
    table: TableEvaluation,
    indicator: number,
    given: Given | null,
  ) => Promise<Result<null, HostFailure>>;
  /** Sets a finding aside with a reason; null brings it back. */
  readonly ignore: (sheet: string, finding: Finding, reason: string | null) => Promise<Result<null, HostFailure>>;
  /** Keeps figures that a person entered for a row (a survey) or, with null, for the whole table; none takes them back. */
  readonly enter: (
    table: TableEvaluation,
    indicator: number | null,
    figures: EnteredFigures["figures"],
  ) => Promise<Result<null, HostFailure>>;
  /** The scheme of this workbook; null lets the sheets decide. */
  readonly useScheme: (id: string | null) => Promise<Result<null, HostFailure>>;
  /** Keeps a scheme of the user's own in the workbook, and uses it. */
  readonly saveScheme: (scheme: Scheme) => Promise<Result<null, HostFailure>>;
  /** What another scheme would give; writes, marks and keeps nothing. */
  readonly compare: (scope: Scope, scheme: Scheme) => Promise<Result<Evaluation, HostFailure>>;
  /** Keeps what a person says the columns of a table are. */
  readonly correct: (correction: LayoutCorrection) => Promise<Result<null, HostFailure>>;
}

/** Points that a person gave, as digits, with the reason. */
export interface Given {
  readonly score: string;
  readonly reason: string;
}
