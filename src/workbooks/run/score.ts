/** Scoring and checking: read, evaluate, write, mark, remember. */
import { marksOf, withEdits, writtenKey, writtenText } from "../../core/edits";
import type { CellEdit, EditPlan } from "../../core/edits/edit";
import { evaluateSheet, joined } from "../../core/evaluate";
import type { EvaluateInput, Evaluation, Remembered } from "../../core/evaluation";
import type { Area } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import { keepRemembered } from "../memory";
import { inTurn } from "../turn";
import type { Applied, HostFailure, Workbook } from "../workbook";
import type { Read, RunOptions, RunOutcome, Seen, Which } from "./options";
import type { Planned } from "./plan";
import { planOf, samePlan } from "./plan";
import { readAndEvaluate, seenOf } from "./see";

const nothingApplied: Applied = { written: 0, leftAlone: [] };

type Marked = Pick<RunOutcome, "marked" | "unmarked">;

async function mark(workbook: Workbook, seen: Seen, options: RunOptions): Promise<Marked> {
  const able = workbook.abilities.highlights || workbook.abilities.notes;
  if (!options.marks || !able) return { marked: 0, unmarked: null };
  const done = await workbook.mark(seen.sheets, marksOf(seen.evaluation, options.wordsFor));
  return done.ok ? { marked: done.value, unmarked: null } : { marked: 0, unmarked: done.failure };
}

/** Reads, evaluates and marks; no cell is written. */
export function checkSheets(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<RunOutcome, HostFailure>> {
  return inTurn(workbook, () => check(workbook, which, options));
}

async function check(workbook: Workbook, which: Which, options: RunOptions): Promise<Result<RunOutcome, HostFailure>> {
  const read = await readAndEvaluate(workbook, which, options);
  if (!read.ok) return read;
  const seen = seenOf(read.value);
  const plan: EditPlan = { mode: "verify", edits: [], heldBack: [] };
  const marked = await mark(workbook, seen, options);
  return succeed({ ...seen, before: seen.evaluation, plan, applied: nothingApplied, unkept: null, ...marked });
}

/** The edits that were made, without cells that someone changed meanwhile. */
function made(edits: readonly CellEdit[], applied: Applied): readonly CellEdit[] {
  const left = new Set(applied.leftAlone.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return edits.filter((edit) => !left.has(`${edit.sheet}!${toA1(edit.cell)}`));
}

function withWritten(now: Remembered, edits: readonly CellEdit[]): Remembered {
  const entries = edits.map((edit) => [writtenKey(edit.sheet, edit.cell), writtenText(edit)] as const);
  return { ...now, written: { ...now.written, ...Object.fromEntries(entries) } };
}

/** The sheets after writing: evaluated anew from what was read and written, without reading again. */
function after(read: Read, edits: readonly CellEdit[], remembered: Remembered): Evaluation {
  if (edits.length === 0) return read.evaluation;
  const workbook = withEdits(read.input.workbook, edits);
  const input: EvaluateInput = { ...read.input, workbook, remembered };
  const sheets = workbook.sheets.filter((sheet) => read.sheets.includes(sheet.name));
  return joined(
    sheets.map((sheet) => evaluateSheet(sheet, input)),
    input,
  );
}

/** Writes a plan, marks, and remembers what was written. */
async function carryOut(
  workbook: Workbook,
  read: Read,
  plan: EditPlan,
  options: RunOptions,
): Promise<Result<RunOutcome, HostFailure>> {
  const applied = plan.edits.length === 0 ? succeed(nothingApplied) : await workbook.apply(plan.edits);
  if (!applied.ok) return applied;
  const edits = made(plan.edits, applied.value);
  const remembered = withWritten(read.remembered, edits);
  const kept = edits.length === 0 ? null : await keepRemembered(workbook, remembered);
  const seen: Seen = { ...seenOf(read), evaluation: after(read, edits, remembered), remembered };
  return succeed({
    ...seen,
    before: read.evaluation,
    plan,
    applied: applied.value,
    unkept: kept && !kept.ok ? kept.failure : null,
    ...(await mark(workbook, seen, options)),
  });
}

/** Reads, evaluates, plans, writes, marks and remembers what was written. A failure of writing leaves the workbook as it was. */
export function scoreSheets(
  workbook: Workbook,
  which: Which,
  mode: "fill" | "overwrite",
  options: RunOptions,
): Promise<Result<RunOutcome, HostFailure>> {
  return inTurn(workbook, async () => {
    const read = await readAndEvaluate(workbook, which, options);
    if (!read.ok) return read;
    return carryOut(workbook, read.value, planOf(read.value, mode, options.columns), options);
  });
}

/** Fills the scores of one sheet again after these areas of it were edited; null where none of its tables was touched. */
export function rescoreSheet(
  workbook: Workbook,
  sheet: string,
  edited: readonly Area[],
  options: RunOptions,
): Promise<Result<RunOutcome | null, HostFailure>> {
  return inTurn(workbook, async () => {
    const read = await readAndEvaluate(workbook, [sheet], options);
    if (!read.ok) return read;
    const { evaluation } = read.value;
    const touched = evaluation.tables.some(({ reading }) => edited.some((area) => meet(area, reading.layout.area)));
    return touched
      ? carryOut(workbook, read.value, planOf(read.value, "fill", options.columns), options)
      : succeed(null);
  });
}

const meet = (first: Area, second: Area): boolean =>
  first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right;

/** A seen plan carried out; or, where the sheets changed since, nothing done and the plan as it would be now. */
export type PlannedOutcome =
  { readonly changed: false; readonly outcome: RunOutcome } | { readonly changed: true; readonly planned: Planned };

/** Carries out a plan that a person has seen, unless anything that it rests on changed since: she agreed to this one. */
export function scorePlanned(
  workbook: Workbook,
  planned: Planned,
  options: RunOptions,
): Promise<Result<PlannedOutcome, HostFailure>> {
  return inTurn(workbook, () => carryOutSame(workbook, planned, options));
}

async function carryOutSame(
  workbook: Workbook,
  planned: Planned,
  options: RunOptions,
): Promise<Result<PlannedOutcome, HostFailure>> {
  const { mode } = planned.plan;
  const read = await readAndEvaluate(workbook, planned.sheets, options);
  if (!read.ok) return read;
  const plan = planOf(read.value, mode === "overwrite" ? "overwrite" : "fill", options.columns);
  if (!samePlan(plan, planned.plan)) return succeed({ changed: true, planned: { ...seenOf(read.value), plan } });
  const done = await carryOut(workbook, read.value, plan, options);
  return done.ok ? succeed({ changed: false, outcome: done.value }) : done;
}

/** Puts back what the last scoring found. */
export function undoScores(workbook: Workbook): Promise<Result<Applied, HostFailure>> {
  return inTurn(workbook, () => workbook.revert());
}

/** Removes every highlight and note of ours. */
export function clearMarks(workbook: Workbook): Promise<Result<number, HostFailure>> {
  return inTurn(workbook, () => workbook.clearMarks());
}
