/** Puts back what the last apply found, unless someone changed one of its cells since. */
import { toA1 } from "../../core/grid/address";
import type { Result } from "../../core/result";
import type { Applied, HostFailure } from "../workbook";
import { attempt, Refused } from "./failure";
import type { FoundCell } from "./inspect";
import { inspect } from "./inspect";
import type { OwnWrites } from "./own-writes";
import type { UndoRecord } from "./record";
import { tasksBack } from "./record";
import type { Store } from "./store";
import { askStore, storeIn } from "./store";
import { runsOf } from "./task";
import { holdsValue, sameValue, shownValue } from "./text";
import type { Journal } from "./write";
import { readBack, takeBack, write } from "./write";

/** Cells still to be put back; a cell that holds its old value again is left as it is. */
function stillToDo(cells: readonly FoundCell[]): FoundCell[] {
  return cells.filter((found) => {
    const { task, value, formula } = found;
    if (formula === null && sameValue(value, task.value)) return task.numberFormat !== null;
    if (formula === null && holdsValue(value, task.expected)) return true;
    throw new Refused({
      code: "changed-since",
      sheet: task.sheet,
      cell: toA1(task.cell),
      found: formula ?? found.text,
      expected: shownValue(task.expected),
    });
  });
}

interface Last {
  readonly store: Store;
  readonly record: UndoRecord;
  readonly names: ReadonlyMap<string, string>;
}

/** The last record, and what the sheets are called by now. */
async function lastRecord(context: Excel.RequestContext): Promise<Last> {
  const setting = askStore(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const store = storeIn(setting);
  const record = store.undo.at(-1);
  if (!record) throw new Refused({ code: "nothing-to-revert" });
  return { store, record, names: new Map(worksheets.items.map(({ id, name }) => [id, name])) };
}

async function steps(
  context: Excel.RequestContext,
  own: OwnWrites,
  onWriting: (journal: Journal) => void,
): Promise<Applied> {
  const { record, names } = await lastRecord(context);
  const tasks = tasksBack(record, ({ id, name }) => names.get(id) ?? name);
  const { cells, store } = await inspect(context, runsOf(tasks));
  const chosen = stillToDo(cells);
  onWriting({ cells: chosen, storeBefore: store });
  await write(context, chosen, { ...store, undo: store.undo.slice(0, -1) }, own);
  if (chosen.length === 0) await context.sync();
  else
    await readBack(
      context,
      chosen.map(({ task }) => task),
    );
  return { written: chosen.length, leftAlone: [] };
}

/** Puts back the last apply: looks, checks, writes, reads back. */
export async function revertLast(own: OwnWrites): Promise<Result<Applied, HostFailure>> {
  const started: { journal: Journal | null } = { journal: null };
  const outcome = await attempt(
    () => null,
    (context) =>
      steps(context, own, (journal) => {
        started.journal = journal;
      }),
  );
  if (!outcome.ok && started.journal) await takeBack(started.journal, own);
  return outcome;
}

/** Whether there is something to put back. */
export async function hasUndo(): Promise<boolean> {
  const outcome = await attempt(
    () => null,
    async (context) => {
      const setting = askStore(context);
      await context.sync();
      return storeIn(setting).undo.length > 0;
    },
  );
  return outcome.ok && outcome.value;
}
