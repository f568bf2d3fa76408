/** Puts back what the last apply found, unless someone changed one of its cells since. */
import { toA1 } from "../../core/grid/address";
import type { Result } from "../../core/result";
import type { Applied, HostFailure } from "../workbook";
import { attempt, Refused } from "./failure";
import type { FoundCell } from "./inspect";
import { inspect } from "./inspect";
import { sameLook } from "./look";
import type { OwnWrites } from "./own-writes";
import type { UndoRecord } from "./record";
import { recordOfFile, tasksBack } from "./record";
import type { FoundPart } from "./settings-part";
import { findPart, putKept } from "./settings-part";
import type { Undo } from "./store";
import { askUndo, undoIn } from "./store";
import { runsOf } from "./task";
import { holdsValue, sameValue, shownValue } from "./text";
import type { Journal } from "./write";
import { confirm, takeBack, write } from "./write";

/** Where the file host keeps its record in the settings part. */
const fileKey = "file.revert";

/** Cells still to be put back; a cell that holds its old value again is left as it is. */
function stillToDo(cells: readonly FoundCell[]): FoundCell[] {
  return cells.filter((found) => {
    const { formula, looks, numberFormat, task, value } = found;
    const hasLook = !looks || sameLook(looks.now, looks.wanted);
    const hasFormat = hasLook && (task.numberFormat === null || task.numberFormat === numberFormat);
    if (formula === null && sameValue(value, task.value)) return !hasFormat;
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

/** The last record, and how to forget it once it is put back. */
interface Last {
  readonly record: UndoRecord;
  /** What can still be put back afterwards. */
  readonly undo: Undo;
  /** The settings part, where the record stands there; else null. */
  readonly part: FoundPart | null;
  /** What the sheets are called by now, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

async function lastRecord(context: Excel.RequestContext): Promise<Last | null> {
  const setting = askUndo(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const undo = undoIn(setting);
  const record = undo.at(-1);
  if (record) return { record, undo: undo.slice(0, -1), part: null, names };
  const part = await findPart(context);
  const ofFile = recordOfFile(part.kept[fileKey]);
  return ofFile && { record: ofFile, undo, part, names };
}

async function steps(
  context: Excel.RequestContext,
  own: OwnWrites,
  onWriting: (journal: Journal) => void,
): Promise<Applied> {
  const last = await lastRecord(context);
  if (!last) throw new Refused({ code: "nothing-to-revert" });
  const tasks = tasksBack(last.record, ({ id, name }) => last.names.get(id) ?? name);
  const { cells, undo } = await inspect(context, runsOf(tasks));
  const chosen = stillToDo(cells);
  onWriting({ cells: chosen, undoBefore: undo });
  if (chosen.length > 0) await write(context, chosen, own);
  if (last.part) putKept(context, last.part, fileKey, null);
  await confirm(context, chosen, last.undo);
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
    async (context) => (await lastRecord(context)) !== null,
  );
  return outcome.ok && outcome.value;
}
