/** Writes a plan: looks again, writes, reads back. Two syncs and one; what fails is taken back. */
import { toA1 } from "../../core/grid/address";
import type { CellEdit } from "../../core/edits/edit";
import { fail, succeed } from "../../core/result";
import type { Result } from "../../core/result";
import type { Applied, HostFailure } from "../workbook";
import { codeOf, failureOf } from "./failure";
import { inspect } from "./inspect";
import type { FoundCell } from "./inspect";
import type { OwnWrites } from "./own-writes";
import { needMerges } from "./read";
import { recordOf } from "./record";
import type { Store } from "./store";
import { withUndo } from "./store";
import type { CellTask } from "./task";
import { runsOf } from "./task";
import { holdsValue, sameValue } from "./text";
import type { Journal } from "./write";
import { opposite, readBack, takeBack, write } from "./write";

type LeftAlone = Applied["leftAlone"][number];

/** An edit as a task. Numbers of the core are decimals; a cell holds the nearest double, as Excel does. */
function taskOf({ sheet, cell, before, after, numberFormat }: CellEdit): CellTask {
  const value = typeof after === "string" ? (after === "" ? null : after) : after.toNumber();
  return { sheet, cell, expected: before.value, value, numberFormat };
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

const hasFormat = ({ task, numberFormat }: FoundCell): boolean =>
  task.numberFormat === null || task.numberFormat === numberFormat;

function recorded(store: Store, cells: readonly FoundCell[]): Store {
  return withUndo(
    store,
    recordOf(cells.map(({ task, sheetId, numberFormat }) => ({ task, sheetId, formatBefore: numberFormat }))),
  );
}

/** Cells that data validation forbids are emptied of what we wrote; one sync more, only where there are any. */
async function withdraw(
  context: Excel.RequestContext,
  forbidden: readonly CellTask[],
  cells: readonly FoundCell[],
  store: Store,
  own: OwnWrites,
): Promise<LeftAlone[]> {
  const isForbidden = ({ task }: FoundCell): boolean => forbidden.some((one) => one === task);
  const back = cells.filter(isForbidden);
  if (back.length === 0) return [];
  const kept = cells.filter((cell) => !isForbidden(cell));
  await write(context, opposite(back), kept.length > 0 ? recorded(store, kept) : store, own);
  return back.map(({ task, text }) => ({
    sheet: task.sheet,
    cell: toA1(task.cell),
    found: text,
    why: "validation",
  }));
}

async function steps(
  context: Excel.RequestContext,
  tasks: readonly CellTask[],
  own: OwnWrites,
  onWriting: (journal: Journal) => void,
): Promise<Applied> {
  needMerges();
  const { cells, store } = await inspect(context, runsOf(tasks));
  const { write: chosen, leftAlone } = sorted(cells);
  if (chosen.length === 0) return { written: 0, leftAlone };
  const after = recorded(store, chosen);
  onWriting({ cells: chosen, storeBefore: store });
  await write(context, chosen, after, own);
  const forbidden = await readBack(
    context,
    chosen.map(({ task }) => task),
  );
  const withdrawn = await withdraw(context, forbidden, chosen, store, own);
  return { written: chosen.length - withdrawn.length, leftAlone: [...leftAlone, ...withdrawn] };
}

/** Errors of an Excel that takes no undo group for what was done (office-js #6491, #6711, #6255). */
const groupingErrors = new Set(["UndoNotSupported", "GeneralException", "InternalError"]);

/** Runs one try; `grouped` asks for one undo step. The journal says what has to be taken back. */
async function tryOnce(
  tasks: readonly CellTask[],
  own: OwnWrites,
  grouped: boolean,
): Promise<{ readonly value: Applied } | { readonly error: unknown }> {
  const started: { journal: Journal | null } = { journal: null };
  try {
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(grouped ? { mergeUndoGroup: true } : {}) };
    const value = await Excel.run(options, (context) =>
      steps(context, tasks, own, (journal) => {
        started.journal = journal;
      }),
    );
    return { value };
  } catch (error) {
    if (started.journal) await takeBack(started.journal, own);
    return { error };
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
  let outcome = await tryOnce(tasks, own, undoGroup);
  if (undoGroup && "error" in outcome && groupingErrors.has(codeOf(outcome.error) ?? ""))
    outcome = await tryOnce(tasks, own, false);
  const [only, ...others] = new Set(edits.map(({ sheet }) => sheet));
  if ("value" in outcome) return succeed(outcome.value);
  return fail(failureOf(outcome.error, others.length === 0 ? (only ?? null) : null));
}
