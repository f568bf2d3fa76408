/** Writes a plan: looks again, writes, reads back. Two syncs and one; what fails is taken back. */
import { toA1 } from "../../core/grid/address";
import type { CellEdit } from "../../core/edits/edit";
import { fail, succeed } from "../../core/result";
import type { Result } from "../../core/result";
import type { Applied, HostFailure } from "../workbook";
import { codeOf, failureOf } from "./failure";
import { inspect } from "./inspect";
import type { FoundCell } from "./inspect";
import { sameLook } from "./look";
import type { OwnWrites } from "./own-writes";
import { needMerges } from "./read";
import { recordOf } from "./record";
import type { Undo } from "./store";
import { putUndo, withRecord } from "./store";
import type { CellTask } from "./task";
import { runsOf } from "./task";
import { holdsValue, sameValue } from "./text";
import type { Journal } from "./write";
import { confirm, opposite, takeBack, write } from "./write";

type LeftAlone = Applied["leftAlone"][number];

/** An edit as a task. Numbers of the core are decimals; a cell holds the nearest double, as Excel does. */
function taskOf({ sheet, cell, before, after, look, numberFormat }: CellEdit): CellTask {
  const value = typeof after === "string" ? (after === "" ? null : after) : after.toNumber();
  return { sheet, cell, expected: before.value, value, numberFormat, look: look ? { like: look } : null };
}

/** What is to be written, and what is left alone because someone changed it since it was read. */
function sorted(cells: readonly FoundCell[]): { readonly write: FoundCell[]; readonly leftAlone: LeftAlone[] } {
  const leftAlone: LeftAlone[] = [];
  const write = cells.filter((found) => {
    const { task, value, formula } = found;
    if (formula === null && holdsValue(value, task.value) && hasFormat(found)) return false; // there already
    if (formula === null && sameValue(value, task.expected)) return true;
    leftAlone.push({ sheet: task.sheet, cell: toA1(task.cell), found: formula ?? found.text });
    return false;
  });
  return { write, leftAlone };
}

const hasFormat = ({ looks, numberFormat, task }: FoundCell): boolean =>
  (task.numberFormat === null || task.numberFormat === numberFormat) && (!looks || sameLook(looks.now, looks.wanted));

function recorded(undo: Undo, cells: readonly FoundCell[]): Undo {
  const written = cells.map(({ looks, numberFormat, sheetId, task }) => ({
    task,
    sheetId,
    formatBefore: numberFormat,
    lookBefore: looks?.now ?? null,
  }));
  return withRecord(undo, recordOf(written));
}

/** What the first run wrote, for the second to confirm. */
interface Written {
  readonly cells: readonly FoundCell[];
  readonly leftAlone: readonly LeftAlone[];
  readonly undo: Undo;
}

/** Looks at the cells again and writes those that are as planned. Only what Excel can undo in one step happens here. */
async function writeSteps(
  context: Excel.RequestContext,
  tasks: readonly CellTask[],
  own: OwnWrites,
  onWriting: (journal: Journal) => void,
): Promise<Written> {
  needMerges();
  const { cells, undo } = await inspect(context, runsOf(tasks));
  const { write: chosen, leftAlone } = sorted(cells);
  if (chosen.length === 0) return { cells: [], leftAlone, undo };
  const after = recorded(undo, chosen); // refuses what is too much to be put back, before anything is written
  onWriting({ cells: chosen, undoBefore: undo });
  await write(context, chosen, own);
  return { cells: chosen, leftAlone, undo: after };
}

/** Cells that data validation forbids get back what they had; one sync more, only where there are any. */
async function withdraw(
  context: Excel.RequestContext,
  forbidden: readonly CellTask[],
  { cells, undoBefore }: Journal,
  own: OwnWrites,
): Promise<LeftAlone[]> {
  const isForbidden = ({ task }: FoundCell): boolean => forbidden.includes(task);
  const back = cells.filter(isForbidden);
  if (back.length === 0) return [];
  const kept = cells.filter((cell) => !isForbidden(cell));
  putUndo(context, kept.length > 0 ? recorded(undoBefore, kept) : undoBefore);
  await write(context, opposite(back), own);
  return back.map(({ task, text }) => ({ sheet: task.sheet, cell: toA1(task.cell), found: text, why: "validation" }));
}

/** Errors of an Excel that takes no undo group for what was done (office-js #6491, #6711, #6255). */
const groupingErrors = new Set(["UndoNotSupported", "GeneralException", "InternalError"]);

/** Runs one try; `grouped` asks for one undo step. What fails halfway is taken back. */
async function tryOnce(tasks: readonly CellTask[], own: OwnWrites, grouped: boolean): Promise<Applied> {
  const started: { journal: Journal | null } = { journal: null };
  try {
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(grouped ? { mergeUndoGroup: true } : {}) };
    const { cells, leftAlone, undo } = await Excel.run(options, (context) =>
      writeSteps(context, tasks, own, (journal) => {
        started.journal = journal;
      }),
    );
    const { journal } = started;
    if (!journal) return { written: 0, leftAlone };
    const withdrawn = await Excel.run({ delayForCellEdit: true }, async (context) =>
      withdraw(context, await confirm(context, cells, undo), journal, own),
    );
    return { written: cells.length - withdrawn.length, leftAlone: [...leftAlone, ...withdrawn] };
  } catch (error) {
    if (started.journal) await takeBack(started.journal, own);
    throw error;
  }
}

async function tryGrouped(tasks: readonly CellTask[], own: OwnWrites): Promise<Applied> {
  try {
    return await tryOnce(tasks, own, true);
  } catch (error) {
    if (!groupingErrors.has(codeOf(error) ?? "")) throw error;
    return tryOnce(tasks, own, false); // Ctrl+Z then takes several steps
  }
}

/** Writes the edits that still fit. Nothing is written where a sheet is protected, filtered or missing. */
export async function applyEdits(
  edits: readonly CellEdit[],
  own: OwnWrites,
  undoGroup: boolean,
): Promise<Result<Applied, HostFailure>> {
  if (edits.length === 0) return succeed({ written: 0, leftAlone: [] });
  const tasks = edits.map(taskOf);
  try {
    return succeed(undoGroup ? await tryGrouped(tasks, own) : await tryOnce(tasks, own, false));
  } catch (error) {
    const [only, ...others] = new Set(edits.map(({ sheet }) => sheet));
    return fail(failureOf(error, others.length === 0 ? (only ?? null) : null));
  }
}
