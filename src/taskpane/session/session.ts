/** What a person does in the pane, one thing at a time; no React and no words here, so that ribbon commands share it. */
import type { Finding } from "../../core/checks/finding";
import type { EnteredFigures, Evaluation, TableEvaluation } from "../../core/evaluation";
import type { CellAddress } from "../../core/grid/address";
import type { LayoutCorrection } from "../../core/layout/layout";
import type { Result } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import type { HostFailure } from "../../workbooks/workbook";
import type { Flows, Given, Outcome, Scope, Watch } from "./flows";
import type { Activity, Notice, PaneState } from "./state";
import { firstState } from "./state";
import type { Tools } from "./tools";
import { createTools } from "./tools";

export interface Session extends Tools {
  readonly state: () => PaneState;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook again and shows what is recognised. */
  look(): Promise<void>;
  /** Scores; `scope` changes which sheets from now on. */
  score(scope?: Scope): Promise<void>;
  /** Scores, and adds score columns to tables that have none; asked for only after a yes. */
  scoreWithColumns(): Promise<void>;
  check(scope?: Scope): Promise<void>;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
  /** Lets a run over many sheets end after the sheet it is at. */
  stop(): void;
  undo(): Promise<void>;
  clearMarks(): Promise<void>;
  /** Selects a cell in the sheet. */
  go(sheet: string, cell: CellAddress): Promise<void>;
  judge(table: TableEvaluation, indicator: number, given: Given | null): Promise<void>;
  ignore(sheet: string, finding: Finding, reason: string | null): Promise<void>;
  enter(table: TableEvaluation, indicator: number | null, figures: EnteredFigures["figures"]): Promise<void>;
  useScheme(id: string | null, name: string): Promise<void>;
  saveScheme(scheme: Scheme): Promise<void>;
  /** What another scheme would give for what is shown; null where the host refused (said as a notice). */
  compare(scheme: Scheme): Promise<Evaluation | null>;
  correct(correction: LayoutCorrection): Promise<void>;
  /** Changes what only the pane knows: mode, scope, table, view, notice. */
  set(change: Partial<Pick<PaneState, "mode" | "table" | "view" | "notice">>): void;
  setScope(scope: PaneState["scope"]): Promise<void>;
}

/** A session over one workbook; `failed` is told of defects, so that none is swallowed. */
export function createSession(flows: Flows, failed: (cause: unknown) => void): Session {
  let state = firstState;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  let running: Promise<void> = Promise.resolve();

  /** Runs one action at a time; a second one asked for meanwhile is not begun. */
  function during(activity: Activity, action: () => Promise<Partial<PaneState>>): Promise<void> {
    if (busy) return running;
    running = run(activity, action);
    return running;
  }

  let busy = false;
  async function run(activity: Activity, action: () => Promise<Partial<PaneState>>): Promise<void> {
    busy = true;
    set({ activity, notice: null, stopping: false, progress: null });
    try {
      const change = await action();
      set({ activity: null, progress: null, stopping: false, ...change });
    } catch (cause) {
      set({ activity: null, progress: null, stopping: false, notice: { kind: "crashed" } });
      failed(cause);
    } finally {
      busy = false;
    }
  }

  const refused = (failure: HostFailure): Partial<PaneState> => ({ notice: { kind: "failed", failure } });

  const watch: Watch = {
    onProgress: (progress) => {
      set({ progress });
    },
    stopped: () => state.stopping,
  };

  async function looked(notice: Notice | null): Promise<Partial<PaneState>> {
    const sight = await flows.look(state.scope);
    if (!sight.ok) return refused(sight.failure);
    const { evaluation, remembered, canUndo } = sight.value;
    return { evaluation, remembered, canUndo, notice };
  }

  async function ran(
    run: Result<Outcome, HostFailure>,
    notice: (outcome: Outcome) => Notice,
  ): Promise<Partial<PaneState>> {
    const canUndo = await flows.canUndo();
    if (!run.ok) return { ...refused(run.failure), canUndo };
    const { evaluation, remembered } = run.value;
    return { evaluation, remembered, shown: true, canUndo, notice: notice(run.value) };
  }

  const within = (scope: Scope | undefined): void => {
    if (!busy && scope !== undefined && scope !== state.scope) set({ scope, table: null });
  };

  const scoring = (columns: boolean): Promise<void> =>
    during("scoring", async () => ran(await flows.score(state.scope, state.mode, columns, watch), scoredNotice));

  /** After a decision of a person: keep it, then show (and, where scores were written, write) what follows from it. */
  async function decide(kept: Result<null, HostFailure>, notice: Notice): Promise<Partial<PaneState>> {
    return kept.ok ? looked(notice) : refused(kept.failure);
  }

  return {
    ...createTools(flows, {
      state: () => state,
      set,
      during,
      looked,
      ran,
      refused,
      watch,
      scored: scoredNotice,
      failed,
    }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    look: () => during("reading", () => looked(null)),
    score(scope) {
      within(scope);
      return scoring(false);
    },
    scoreWithColumns: () => scoring(true),
    check(scope) {
      within(scope);
      return during("checking", async () => ran(await flows.check(state.scope, watch), checkedNotice));
    },
    idle: () => running,
    stop: () => {
      if (busy) set({ stopping: true });
    },
    undo: () =>
      during("undoing", async () => {
        const undone = await flows.undo();
        if (!undone.ok) return { ...refused(undone.failure), canUndo: await flows.canUndo() };
        return looked({ kind: "undone", applied: undone.value });
      }),
    clearMarks: () =>
      during("clearing", async () => {
        const cleared = await flows.clearMarks();
        return cleared.ok ? { notice: { kind: "cleared", marks: cleared.value } } : refused(cleared.failure);
      }),
    async go(sheet, cell) {
      if (busy) return;
      const gone = await flows.select(sheet, cell);
      if (!gone.ok) set(refused(gone.failure));
    },
    judge: (table, indicator, given) =>
      during("saving", async () => {
        const kept = await flows.judge(table, indicator, given);
        return decide(kept, given === null ? { kind: "restored" } : { kind: "judged", score: given.score });
      }),
    ignore: (sheet, finding, reason) =>
      during("saving", async () =>
        decide(await flows.ignore(sheet, finding, reason), { kind: reason === null ? "restored" : "ignored" }),
      ),
    enter: (table, indicator, figures) =>
      during("saving", async () =>
        decide(await flows.enter(table, indicator, figures), {
          kind: figures.length === 0 ? "restored" : "entered",
        }),
      ),
    useScheme: (id, name) => during("saving", async () => decide(await flows.useScheme(id), { kind: "scheme", name })),
    saveScheme: (scheme) =>
      during("saving", async () => decide(await flows.saveScheme(scheme), { kind: "scheme", name: scheme.name })),
    async compare(scheme) {
      let found: Evaluation | null = null;
      await during("reading", async () => {
        const compared = await flows.compare(state.scope, scheme);
        if (!compared.ok) return refused(compared.failure);
        found = compared.value;
        return {};
      });
      return found;
    },
    correct: (correction) =>
      during("saving", async () => decide(await flows.correct(correction), { kind: "corrected" })),
    setScope(scope) {
      if (busy || scope === state.scope) return Promise.resolve();
      within(scope);
      return during("reading", () => looked(null));
    },
  };
}

function scoredNotice({ applied, heldBack, stoppedAfter, troubles }: Outcome): Notice {
  return { kind: "scored", applied, heldBack, stoppedAfter, troubles };
}

function checkedNotice({ evaluation, troubles }: Outcome): Notice {
  const standing = evaluation.tables.flatMap((table) => table.findings).concat(evaluation.findings);
  return { kind: "checked", findings: standing.filter((finding) => finding.ignored === null).length, troubles };
}
