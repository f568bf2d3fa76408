/** What the pane asks, done over the port: read, evaluate sheet by sheet, plan, write, mark, remember. */
import { setAside } from "../../core/checks";
import { toA1 } from "../../core/grid/address";
import { marksOf, planEdits, writtenKey, writtenText } from "../../core/edits";
import type { CellEdit, EditPlan } from "../../core/edits/edit";
import type { SheetEvaluation } from "../../core/evaluate";
import { evaluateSheet, joined } from "../../core/evaluate";
import type { EvaluateInput, Evaluation, Remembered } from "../../core/evaluation";
import { gridOf } from "../../core/grid/grid";
import { judgementOf } from "../../core/judging";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import type { Locale } from "../../locale";
import type { Applied, HostFailure, Workbook } from "../../workbooks/workbook";
import type { Flows, Outcome, Scope, Watch } from "./flows";
import { loadRemembered, saveRemembered } from "./remembering";

interface Evaluated {
  readonly input: EvaluateInput;
  readonly evaluation: Evaluation;
  readonly done: readonly string[];
  readonly stoppedAfter: Outcome["stoppedAfter"];
}

const silent: Watch = { onProgress: () => undefined, stopped: () => false };
const nothingApplied: Applied = { written: 0, leftAlone: [] };

/** Lets the page draw and hear clicks between two sheets. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** The flows of a workbook in any host; marks carry the locale's words. */
export function portFlows(workbook: Workbook, locale: Locale): Flows {
  async function evaluated(scope: Scope, watch: Watch): Promise<Result<Evaluated, HostFailure>> {
    const read = await workbook.read(scope);
    if (!read.ok) return read;
    const remembered = await loadRemembered(workbook);
    const input: EvaluateInput = { workbook: read.value, remembered, scheme: null, approved: null };
    const { sheets } = read.value;
    const done: SheetEvaluation[] = [];
    for (const sheet of sheets) {
      if (watch.stopped()) break;
      if (sheets.length > 1) {
        watch.onProgress({ done: done.length, total: sheets.length, sheet: sheet.name });
        await breathe();
      }
      done.push(evaluateSheet(sheet, input));
    }
    return succeed({
      input,
      evaluation: joined(done, input),
      done: done.map(({ sheet }) => sheet),
      stoppedAfter: done.length < sheets.length ? { done: done.length, total: sheets.length } : null,
    });
  }

  async function marked({ evaluation, done }: Evaluated): Promise<HostFailure | null> {
    if (!workbook.abilities.highlights && !workbook.abilities.notes) return null;
    const marks = marksOf(evaluation, (finding) => locale.finding(finding).whole);
    const outcome = await workbook.mark(done, marks);
    return outcome.ok ? null : outcome.failure;
  }

  async function run(
    scope: Scope,
    mode: "fill" | "overwrite" | "verify",
    watch: Watch,
  ): Promise<Result<Outcome, HostFailure>> {
    const first = await evaluated(scope, watch);
    if (!first.ok) return first;
    const { evaluation, input, stoppedAfter } = first.value;
    const plan = planOf(first.value, mode);
    const applied = plan.edits.length === 0 ? succeed(nothingApplied) : await workbook.apply(plan.edits);
    if (!applied.ok) return applied;
    if (plan.edits.length > 0) await saveRemembered(workbook, withWritten(input.remembered, plan.edits, applied.value));
    const markFailure = await marked(first.value);
    if (markFailure) return fail(markFailure);
    return succeed({ evaluation, applied: applied.value, heldBack: plan.heldBack, stoppedAfter });
  }

  async function change(make: (now: Remembered) => Remembered): Promise<Result<null, HostFailure>> {
    return saveRemembered(workbook, make(await loadRemembered(workbook)));
  }

  return {
    async look(scope) {
      const seen = await evaluated(scope, silent);
      if (!seen.ok) return seen;
      const canUndo = await workbook.canRevert();
      return succeed({ evaluation: seen.value.evaluation, remembered: seen.value.input.remembered, canUndo });
    },
    check: (scope, watch) => run(scope, "verify", watch),
    score: (scope, mode, watch) => run(scope, mode, watch),
    undo: () => workbook.revert(),
    canUndo: () => workbook.canRevert(),
    clearMarks: () => workbook.clearMarks(),
    select: (sheet, cell) => workbook.select(sheet, cell),
    judge: (table, indicator, given) =>
      change((now) => {
        const record = judgementOf(table, indicator, given?.score ?? "", given?.reason ?? "");
        if (record === null) return now;
        const others = now.judgements.filter(
          (one) => one.sheet !== record.sheet || one.project !== record.project || one.path !== record.path,
        );
        return { ...now, judgements: given === null ? others : [...others, record] };
      }),
    ignore: (sheet, finding, reason) =>
      change((now) => {
        const record = setAside(finding, sheet, reason ?? "");
        const others = now.ignored.filter(
          (one) => one.sheet !== record.sheet || one.code !== record.code || one.cell !== record.cell,
        );
        return { ...now, ignored: reason === null ? others : [...others, record] };
      }),
    useScheme: (schemeId) => change((now) => ({ ...now, schemeId })),
    correct: (correction) =>
      change((now) => ({
        ...now,
        corrections: [...now.corrections.filter((one) => one.headings !== correction.headings), correction],
      })),
  };
}

function planOf({ evaluation, input }: Evaluated, mode: "fill" | "overwrite" | "verify"): EditPlan {
  const grids = new Map(input.workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return planEdits(evaluation, grids, mode, input.remembered.written);
}

/** Remembers what was written, apart from cells that were left alone. */
function withWritten(now: Remembered, edits: readonly CellEdit[], applied: Applied): Remembered {
  const left = new Set(applied.leftAlone.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const written = edits
    .filter((edit) => !left.has(`${edit.sheet}!${toA1(edit.cell)}`))
    .map((edit) => [writtenKey(edit.sheet, edit.cell), writtenText(edit)] as const);
  return { ...now, written: { ...now.written, ...Object.fromEntries(written) } };
}
