/** The runs over a workbook in any host, shared by pane, ribbon, workbench and command: read, evaluate, write, mark, remember. */
import type { Finding } from "../core/checks/finding";
import type { ColumnWords } from "../core/edits";
import { marksOf, planColumns, planEdits, withEdits, writtenKey, writtenText } from "../core/edits";
import type { CellEdit, EditPlan } from "../core/edits/edit";
import type { SheetEvaluation } from "../core/evaluate";
import { evaluateSheet, joined } from "../core/evaluate";
import type { EvaluateInput, Evaluation, Remembered } from "../core/evaluation";
import { toA1 } from "../core/grid/address";
import { gridOf } from "../core/grid/grid";
import type { WorkbookData } from "../core/grid/sheet";
import type { Result } from "../core/result";
import { succeed } from "../core/result";
import type { Scheme } from "../core/schemes/scheme";
import type { MemoryNote } from "./memory";
import { keepRemembered, recallRemembered } from "./memory";
import type { Applied, HostFailure, Workbook } from "./workbook";

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

interface Read extends Seen {
  readonly input: EvaluateInput;
}

function seenOf({ evaluation, notes, remembered, sheets, stoppedAfter }: Read): Seen {
  return { evaluation, notes, remembered, sheets, stoppedAfter };
}

const nothingApplied: Applied = { written: 0, leftAlone: [] };

/** Lets a page draw and hear clicks between two sheets. */
const breathe = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0);
  });

async function evaluateAll(input: EvaluateInput, watch: RunWatch | null): Promise<readonly SheetEvaluation[]> {
  const { sheets } = input.workbook;
  const done: SheetEvaluation[] = [];
  for (const sheet of sheets) {
    if (watch?.stopped()) break;
    if (watch && sheets.length > 1) {
      watch.onProgress({ done: done.length, total: sheets.length, sheet: sheet.name });
      await breathe();
    }
    done.push(evaluateSheet(sheet, input));
  }
  return done;
}

async function readAndEvaluate(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<Read, HostFailure>> {
  const read = await workbook.read(which);
  if (!read.ok) return read;
  const { notes, remembered } = await recallRemembered(workbook);
  const { approved, scheme, watch } = options;
  const input: EvaluateInput = { workbook: read.value, remembered, scheme, approved };
  const done = await evaluateAll(input, watch);
  const total = read.value.sheets.length;
  return succeed({
    input,
    evaluation: joined(done, input),
    remembered,
    notes,
    sheets: done.map(({ sheet }) => sheet),
    stoppedAfter: done.length < total ? { done: done.length, total } : null,
  });
}

/** Reads and evaluates; writes and marks nothing. */
export async function seeSheets(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<Seen, HostFailure>> {
  return readAndEvaluate(workbook, which, options);
}

type Marked = Pick<RunOutcome, "marked" | "unmarked">;

async function mark(workbook: Workbook, seen: Seen, options: RunOptions): Promise<Marked> {
  const able = workbook.abilities.highlights || workbook.abilities.notes;
  if (!options.marks || !able) return { marked: 0, unmarked: null };
  const done = await workbook.mark(seen.sheets, marksOf(seen.evaluation, options.wordsFor));
  return done.ok ? { marked: done.value, unmarked: null } : { marked: 0, unmarked: done.failure };
}

/** Reads, evaluates and marks; no cell is written. */
export async function checkSheets(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<RunOutcome, HostFailure>> {
  const read = await readAndEvaluate(workbook, which, options);
  if (!read.ok) return read;
  const seen = seenOf(read.value);
  const plan: EditPlan = { mode: "verify", edits: [], heldBack: [] };
  const marked = await mark(workbook, seen, options);
  return succeed({ ...seen, before: seen.evaluation, plan, applied: nothingApplied, unkept: null, ...marked });
}

function planOf({ evaluation, input }: Read, mode: "fill" | "overwrite", columns: ColumnWords | null): EditPlan {
  const grids = new Map(input.workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const plan = planEdits(evaluation, grids, mode, input.remembered.written);
  const added = columns ? planColumns(evaluation, grids, columns) : { edits: [], heldBack: [] };
  return { mode, edits: [...plan.edits, ...added.edits], heldBack: [...plan.heldBack, ...added.heldBack] };
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

/** Reads, evaluates, plans, writes, marks and remembers what was written. A failure of writing leaves the workbook as it was. */
export async function scoreSheets(
  workbook: Workbook,
  which: Which,
  mode: "fill" | "overwrite",
  options: RunOptions,
): Promise<Result<RunOutcome, HostFailure>> {
  const read = await readAndEvaluate(workbook, which, options);
  if (!read.ok) return read;
  const plan = planOf(read.value, mode, options.columns);
  const applied = plan.edits.length === 0 ? succeed(nothingApplied) : await workbook.apply(plan.edits);
  if (!applied.ok) return applied;
  const edits = made(plan.edits, applied.value);
  const remembered = withWritten(read.value.remembered, edits);
  const kept = edits.length === 0 ? null : await keepRemembered(workbook, remembered);
  const seen: Seen = { ...seenOf(read.value), evaluation: after(read.value, edits, remembered), remembered };
  return succeed({
    ...seen,
    before: read.value.evaluation,
    plan,
    applied: applied.value,
    unkept: kept && !kept.ok ? kept.failure : null,
    ...(await mark(workbook, seen, options)),
  });
}

/** Puts back what the last scoring found. */
export function undoScores(workbook: Workbook): Promise<Result<Applied, HostFailure>> {
  return workbook.revert();
}

/** Removes every highlight and note of ours. */
export function clearMarks(workbook: Workbook): Promise<Result<number, HostFailure>> {
  return workbook.clearMarks();
}
