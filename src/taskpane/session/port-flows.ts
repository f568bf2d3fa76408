/** What the pane asks, done over the port by the runs that ribbon, workbench and command share. */
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { Planned, RunOutcome } from "../../workbooks/run";
import type { HostFailure, Workbook } from "../../workbooks/workbook";
import type { Words } from "../words";
import type { ReadFile } from "./approved";
import { approvedTargets } from "./approved";
import type { FlowParts } from "./flow-parts";
import { engine } from "./flow-parts";
import type { Flows, Outcome } from "./flows";
import { outputFlows } from "./output-flows";
import { recordFlows } from "./record-flows";

/** What the entry of a host gives. */
export interface HostParts {
  /** Stands on what is made. */
  readonly version: string;
  readonly readFile: ReadFile;
}

/** The flows of a workbook in any host; highlights and added headings carry the words. */
export function portFlows(workbook: Workbook, words: Words, { readFile, version }: HostParts): Flows {
  const approved = approvedTargets(workbook, readFile);
  const parts: FlowParts = {
    workbook,
    words,
    version,
    async withOptions({ columns = false, scheme = null, watch }, run) {
      const targets = await approved.read();
      if (!targets.ok) return targets;
      return run({
        scheme,
        approved: targets.value,
        wordsFor: (finding) => words.locale.finding(finding).whole,
        marks: true,
        columns: columns ? words.pane.columns : null,
        watch,
      });
    },
    change: async (make) => (await engine()).changeRemembered(workbook, make),
  };
  void engine();
  return {
    ...runFlows(parts),
    ...recordFlows(parts),
    ...outputFlows(parts),
    approve: (source) => approved.choose(source),
    canUndo: () => workbook.canRevert(),
    select: (sheet, cell) => workbook.select(sheet, cell),
    async sheets() {
      const listed = await workbook.listSheets();
      return listed.ok ? succeed(listed.value.filter(({ visible }) => visible).map(({ name }) => name)) : listed;
    },
  };
}

type RunFlows = Pick<
  Flows,
  "look" | "check" | "score" | "plan" | "scorePlanned" | "compare" | "undo" | "clearMarks" | "auto"
>;

function runFlows({ withOptions, workbook }: FlowParts): RunFlows {
  return {
    look: (scope) =>
      withOptions({ watch: null }, async (options) => {
        const { seeSheets } = await engine();
        const seen = await seeSheets(workbook, scope, options);
        if (!seen.ok) return seen;
        const { evaluation, remembered } = seen.value;
        return succeed({ evaluation, remembered, canUndo: await workbook.canRevert() });
      }),
    check: (scope, watch) =>
      withOptions({ watch }, async (options) => {
        const { checkSheets } = await engine();
        return outcomeOf(await checkSheets(workbook, scope, options));
      }),
    score: (scope, mode, columns, watch) =>
      withOptions({ watch, columns }, async (options) => {
        const { scoreSheets } = await engine();
        return outcomeOf(await scoreSheets(workbook, scope, mode, options));
      }),
    plan: (scope, mode, columns, watch) =>
      withOptions({ watch, columns }, async (options) => (await engine()).planSheets(workbook, scope, mode, options)),
    scorePlanned: (planned, columns, watch) =>
      withOptions<Outcome | { readonly planned: Planned }>({ watch, columns }, async (options) => {
        const done = await (await engine()).scorePlanned(workbook, planned, options);
        if (!done.ok) return done;
        return done.value.changed ? succeed({ planned: done.value.planned }) : outcomeOf(succeed(done.value.outcome));
      }),
    compare: (scope, scheme) =>
      withOptions({ watch: null, scheme }, async (options) => {
        const seen = await (await engine()).seeSheets(workbook, scope, options);
        return seen.ok ? succeed(seen.value.evaluation) : seen;
      }),
    undo: async () => (await engine()).undoScores(workbook),
    clearMarks: async () => (await engine()).clearMarks(workbook),
    async auto(onOutcome) {
      const { startAuto } = await engine();
      return withOptions({ watch: null }, async (options) => succeed(await startAuto(workbook, options, onOutcome)));
    },
  };
}

function outcomeOf(run: Result<RunOutcome, HostFailure>): Result<Outcome, HostFailure> {
  if (!run.ok) return run;
  const { applied, evaluation, plan, remembered, stoppedAfter, unkept, unmarked } = run.value;
  const troubles = [unmarked, unkept].filter((one) => one !== null);
  return succeed({ evaluation, remembered, applied, heldBack: plan.heldBack, stoppedAfter, troubles });
}
