/** What the pane asks, done over the port by the runs that ribbon, workbench and command share. */
import type { Remembered } from "../../core/evaluation";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import type { RunOptions, RunOutcome } from "../../workbooks/run";
import type { HostFailure, Workbook } from "../../workbooks/workbook";
import type { Words } from "../words";
import type { Flows, Outcome, Watch } from "./flows";

/** The core is the larger half of the program: it comes while the pane is drawn and the sheets are read. */
const engine = () => import(/* webpackChunkName: "engine" */ "./engine");

/** The flows of a workbook in any host; highlights and added headings carry the words. */
export function portFlows(workbook: Workbook, words: Words): Flows {
  const options = (watch: Watch | null, scheme: Scheme | null = null): RunOptions => ({
    scheme,
    approved: null,
    wordsFor: (finding) => words.locale.finding(finding).whole,
    marks: true,
    columns: null,
    watch,
  });
  const change = async (make: (now: Remembered) => Remembered): Promise<Result<null, HostFailure>> =>
    (await engine()).changeRemembered(workbook, make);
  void engine();
  return {
    async look(scope) {
      const { seeSheets } = await engine();
      const seen = await seeSheets(workbook, scope, options(null));
      if (!seen.ok) return seen;
      const { evaluation, remembered } = seen.value;
      return succeed({ evaluation, remembered, canUndo: await workbook.canRevert() });
    },
    async check(scope, watch) {
      const { checkSheets } = await engine();
      return outcomeOf(await checkSheets(workbook, scope, options(watch)));
    },
    async score(scope, mode, add, watch) {
      const { scoreSheets } = await engine();
      const run = { ...options(watch), columns: add ? words.pane.columns : null };
      return outcomeOf(await scoreSheets(workbook, scope, mode, run));
    },
    undo: () => workbook.revert(),
    canUndo: () => workbook.canRevert(),
    clearMarks: () => workbook.clearMarks(),
    select: (sheet, cell) => workbook.select(sheet, cell),
    async judge(table, indicator, given) {
      const { judgementOf } = await engine();
      return change((now) => {
        const record = judgementOf(table, indicator, given?.score ?? "", given?.reason ?? "");
        if (record === null) return now;
        const others = now.judgements.filter(
          (one) => one.sheet !== record.sheet || one.project !== record.project || one.path !== record.path,
        );
        return { ...now, judgements: given === null ? others : [...others, record] };
      });
    },
    async ignore(sheet, finding, reason) {
      const { setAside } = await engine();
      return change((now) => {
        const record = setAside(finding, sheet, reason ?? "");
        const others = now.ignored.filter(
          (one) => one.sheet !== record.sheet || one.code !== record.code || one.cell !== record.cell,
        );
        return { ...now, ignored: reason === null ? others : [...others, record] };
      });
    },
    async enter(table, indicator, figures) {
      const { enteredOf, withRecord } = await engine();
      const record = enteredOf(table, indicator, figures);
      return change((now) => (record === null ? now : { ...now, entered: withRecord(now.entered, record) }));
    },
    useScheme: (schemeId) => change((now) => ({ ...now, schemeId })),
    saveScheme: (scheme) => change((now) => ({ ...now, ownScheme: scheme, schemeId: scheme.id })),
    async compare(scope, scheme) {
      const { seeSheets } = await engine();
      const seen = await seeSheets(workbook, scope, options(null, scheme));
      return seen.ok ? succeed(seen.value.evaluation) : seen;
    },
    correct: (correction) =>
      change((now) => ({
        ...now,
        corrections: [...now.corrections.filter((one) => one.headings !== correction.headings), correction],
      })),
  };
}

function outcomeOf(run: Result<RunOutcome, HostFailure>): Result<Outcome, HostFailure> {
  if (!run.ok) return run;
  const { applied, evaluation, plan, remembered, stoppedAfter, unkept, unmarked } = run.value;
  const troubles = [unmarked, unkept].filter((one) => one !== null);
  return succeed({ evaluation, remembered, applied, heldBack: plan.heldBack, stoppedAfter, troubles });
}
