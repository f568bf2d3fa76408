/** What the pane shows at a moment: one value, changed only by the session. */
import type { HeldBack } from "../../core/edits/edit";
import type { Evaluation, Remembered } from "../../core/evaluation";
import type { Applied, HostFailure } from "../../workbooks/workbook";
import type { Progress, Scope } from "./flows";

export type Activity = "reading" | "scoring" | "checking" | "undoing" | "clearing" | "saving";

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
  readonly view: "main" | "scheme" | "correction";
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
};
