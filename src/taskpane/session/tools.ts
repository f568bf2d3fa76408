/** What a person asks for beside scoring: a preview, sheets of evidence, the report, automatic scoring, approved targets. */
import type { TableEvaluation } from "../../core/evaluation";
import type { Result } from "../../core/result";
import type { AutoOutcome } from "../../workbooks/auto";
import type { EvidenceKind } from "../../workbooks/run";
import type { HostFailure } from "../../workbooks/workbook";
import type { ApprovedSource, Flows, Outcome, ReportFile, Watch } from "./flows";
import type { Activity, Notice, PaneState } from "./state";

export interface Tools {
  /** Shows what a scoring would write. */
  preview(): Promise<void>;
  /** Writes what was shown. */
  scorePlanned(): Promise<void>;
  evidence(kind: EvidenceKind): Promise<void>;
  /** Makes the report of a table and hands it over; the notice names the file. */
  report(table: TableEvaluation, handOver: (file: ReportFile) => void): Promise<void>;
  /** 自动重算 on or off. */
  setAuto(on: boolean): Promise<void>;
  /** Names of the sheets of this workbook; empty where the host refuses. */
  sheetNames(): Promise<readonly string[]>;
  approve(source: ApprovedSource | null): Promise<void>;
  forgetOld(): Promise<void>;
}

/** What the session lends its tools. */
export interface Bench {
  readonly state: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  readonly during: (activity: Activity, action: () => Promise<Partial<PaneState>>) => Promise<void>;
  readonly looked: (notice: Notice | null) => Promise<Partial<PaneState>>;
  readonly ran: (
    run: Result<Outcome, HostFailure>,
    notice: (outcome: Outcome) => Notice,
  ) => Promise<Partial<PaneState>>;
  readonly refused: (failure: HostFailure) => Partial<PaneState>;
  readonly watch: Watch;
  readonly scored: (outcome: Outcome) => Notice;
  /** Told of defects. */
  readonly failed: (cause: unknown) => void;
}

export function createTools(flows: Flows, bench: Bench): Tools {
  const { during, looked, refused, set, state, watch } = bench;
  return {
    ...planning(flows, bench),
    ...automatic(flows, bench),
    evidence: (kind) =>
      during("making", async () => {
        const made = await flows.evidence(kind, watch);
        return made.ok ? { notice: { kind: "made", ...made.value } } : refused(made.failure);
      }),
    report: (table, handOver) =>
      during("making", async () => {
        const { evaluation } = state();
        const file = evaluation && (await flows.report(table, evaluation));
        if (!file) return {};
        handOver(file);
        return { notice: { kind: "reported", file: file.name } };
      }),
    async sheetNames() {
      const listed = await flows.sheets();
      if (!listed.ok) set(refused(listed.failure));
      return listed.ok ? listed.value : [];
    },
    approve: (source) =>
      during("reading", async () => {
        const chosen = await flows.approve(source);
        if (!chosen.ok) return refused(chosen.failure);
        const name = source?.name ?? null;
        return { ...(await looked({ kind: "approved", name })), approved: name, view: "main", shown: true };
      }),
    forgetOld: () =>
      during("saving", async () => {
        const { evaluation } = state();
        if (evaluation === null) return {};
        const forgotten = await flows.forgetOld(evaluation);
        if (!forgotten.ok) return refused(forgotten.failure);
        const cleared = await flows.clearMarks();
        return cleared.ok ? looked({ kind: "forgotten", records: forgotten.value }) : refused(cleared.failure);
      }),
  };
}

function planning(flows: Flows, bench: Bench): Pick<Tools, "preview" | "scorePlanned"> {
  const { during, ran, refused, scored, state, watch } = bench;
  return {
    preview: () =>
      during("planning", async () => {
        const { mode, scope } = state();
        const planned = await flows.plan(scope, mode, false, watch);
        return planned.ok ? { planned: planned.value, view: "preview" } : refused(planned.failure);
      }),
    scorePlanned: () =>
      during("scoring", async () => {
        const { planned } = state();
        if (planned === null) return {};
        const done = await flows.scorePlanned(planned, false, watch);
        if (!done.ok) return refused(done.failure);
        if ("planned" in done.value) return { planned: done.value.planned, notice: { kind: "plan-changed" } };
        return { ...(await ran({ ok: true, value: done.value }, scored)), planned: null, view: "main" };
      }),
  };
}

function automatic(flows: Flows, bench: Bench): Pick<Tools, "setAuto"> {
  const { during, looked, refused, set, state } = bench;
  let stop: (() => Promise<void>) | null = null;
  /** Shows what came of an edit, unless something else runs: that shows the sheets as they are then. */
  const came = async (outcome: AutoOutcome): Promise<void> => {
    if (state().activity !== null) return;
    if (outcome.kind === "failed") {
      set(refused(outcome.failure));
      return;
    }
    const { applied } = outcome.outcome;
    const change = await looked({ kind: "rescored", sheet: outcome.sheet, written: applied.written });
    if (state().activity === null) set({ ...change, shown: true });
  };
  return {
    setAuto: (on) =>
      during("saving", async () => {
        await stop?.();
        stop = null;
        if (on) {
          const started = await flows.auto((outcome) => {
            came(outcome).catch(bench.failed);
          });
          if (!started.ok) return { ...refused(started.failure), auto: false };
          stop = started.value;
        }
        return { auto: on, notice: { kind: "auto", on } };
      }),
  };
}
