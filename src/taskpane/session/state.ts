/** What the pane shows at a moment: one value, changed only by the session. */
import type { HeldBack } from "../../core/edits/edit";
import type { Evaluation, Remembered } from "../../core/evaluation";
import type { Planned } from "../../workbooks/run";
import type { Applied, HostFailure } from "../../workbooks/workbook";
import type { Progress, Scope } from "./flows";

export type Activity = "reading" | "scoring" | "checking" | "undoing" | "clearing" | "saving" | "planning" | "making";

/** What the last action came to. Words are made where it is shown. */
export type Notice =
  | {
      readonly kind: "scored";
      readonly applied: Applied;
      readonly heldBack: readonly HeldBack[];
      readonly stoppedAfter: { readonly done: number; readonly total: number } | null;
      readonly troubles: readonly HostFailure[];
    }
  | { readonly kind: "checked"; readonly findings: number; readonly troubles: readonly HostFailure[] }
  | { readonly kind: "undone"; readonly applied: Applied }
  | { readonly kind: "cleared"; readonly marks: number }
  | { readonly kind: "judged"; readonly score: string }
  | { readonly kind: "copied" | "copy-failed" | "ignored" | "restored" | "corrected" | "entered" | "crashed" }
  | { readonly kind: "scheme"; readonly name: string }
  /** A sheet of ours was put into the workbook, or refreshed; null where there was nothing to put. */
  | { readonly kind: "made"; readonly sheet: string | null; readonly refreshed: boolean }
  | { readonly kind: "reported"; readonly file: string }
  | { readonly kind: "rescored"; readonly sheet: string; readonly written: number }
  | { readonly kind: "forgotten"; readonly records: number }
  /** Approved targets are held against the tables from now on; null: no more. */
  | { readonly kind: "approved"; readonly name: string | null }
  | { readonly kind: "auto"; readonly on: boolean }
  | { readonly kind: "plan-changed" | "inserted" | "insert-failed" }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export interface PaneState {
  /** Null while nothing runs. */
  readonly activity: Activity | null;
  readonly progress: Progress | null;
  readonly stopping: boolean;
  /** Null until the workbook was read once. */
  readonly evaluation: Evaluation | null;
  readonly remembered: Remembered | null;
  /** True once a score or check has run: only then are results and findings shown. */
  readonly shown: boolean;
  readonly scope: Scope;
  readonly mode: "fill" | "overwrite";
  /** Key of the chosen table; null chooses the first. */
  readonly table: string | null;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  /** The part that fills the pane instead of the result. */
  readonly view: "main" | "scheme" | "correction" | "preview" | "approved" | "help";
  /** What a scoring would write, while a person looks at it. */
  readonly planned: Planned | null;
  /** Where the approved targets come from, as shown. */
  readonly approved: string | null;
  /** True while edits score their table again at once. */
  readonly auto: boolean;
}

export const firstState: PaneState = {
  activity: "reading",
  progress: null,
  stopping: false,
  evaluation: null,
  remembered: null,
  shown: false,
  scope: "all",
  mode: "fill",
  table: null,
  notice: null,
  canUndo: false,
  view: "main",
  planned: null,
  approved: null,
  auto: false,
};
