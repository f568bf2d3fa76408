/** Writes cells, reads them back, and puts them back where something went wrong. */
import { toA1 } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";
import { rawValue } from "./cells";
import { attempt, Refused } from "./failure";
import type { FoundCell } from "./inspect";
import { inspect } from "./inspect";
import type { Look, LookTask } from "./look";
import { setLooks } from "./look";
import type { OwnWrites } from "./own-writes";
import { inTurn, packed } from "./payload";
import { areaOfAddress } from "./read";
import type { Undo } from "./store";
import { putUndo } from "./store";
import type { CellTask, Run } from "./task";
import { runsOf } from "./task";
import { assignable, holdsValue, shownValue } from "./text";

/** What is being written, kept so that it can be taken back. */
export interface Journal {
  readonly cells: readonly FoundCell[];
  readonly undoBefore: Undo;
}

const keyOf = ({ sheet, cell }: CellTask): string => `${sheet}!${toA1(cell)}`;

function rangeOf(context: Excel.RequestContext, run: Run): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(run.sheet)
    .getRangeByIndexes(run.top, run.column, run.tasks.length, 1);
  range.untrack();
  return range;
}

/** Number formats first: they decide how Excel reads what is assigned. Null leaves a cell's format alone. */
function assign(range: Excel.Range, run: Run, formats: ReadonlyMap<string, string>): void {
  if (run.tasks.some(({ numberFormat }) => numberFormat !== null))
    range.numberFormat = run.tasks.map(({ numberFormat }) => [numberFormat]);
  range.values = run.tasks.map((task) => [assignable(task.value, task.numberFormat ?? formats.get(keyOf(task)) ?? "")]);
}

/** The cells of a run that get a look, in stretches one below the other. */
function stretchesOf(run: Run, looks: ReadonlyMap<string, Look>): LookTask[][] {
  const stretches: LookTask[][] = [];
  for (const task of run.tasks) {
    const look = looks.get(keyOf(task));
    if (!look) continue;
    const last = stretches.at(-1);
    if (last?.at(-1)?.cell.row === task.cell.row - 1) last.push({ cell: task.cell, look });
    else stretches.push([{ cell: task.cell, look }]);
  }
  return stretches;
}

/** Writes the cells: one sync, and one more for each further 4 MB. Nothing but values, number formats and looks, which Excel can undo. */
export async function write(context: Excel.RequestContext, cells: readonly FoundCell[], own: OwnWrites): Promise<void> {
  const formats = new Map(cells.map(({ task, numberFormat }) => [keyOf(task), numberFormat]));
  const looks = new Map(cells.flatMap(({ looks: own, task }) => (own ? [[keyOf(task), own.wanted] as const] : [])));
  const ids = new Map(cells.map(({ task, sheetId }) => [task.sheet, sheetId]));
  await inTurn(packed(runsOf(cells.map(({ task }) => task))), async (pack) => {
    for (const run of pack) {
      const sheet = context.workbook.worksheets.getItem(run.sheet);
      setLooks(sheet, stretchesOf(run, looks));
      assign(rangeOf(context, run), run, formats);
      own.expect(ids.get(run.sheet) ?? "", {
        top: run.top,
        left: run.column,
        bottom: run.top + run.tasks.length - 1,
        right: run.column,
      });
    }
    await context.sync();
  });
}

/** Keeps what can be put back and reads written cells back, in one sync; refuses where one does not hold what was written. Gives those that Excel's data validation forbids. */
export async function confirm(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
  undo: Undo,
): Promise<CellTask[]> {
  putUndo(context, undo);
  const tasks = cells.map(({ task }) => task);
  if (tasks.length === 0) await context.sync();
  const lists = await inTurn(packed(runsOf(tasks)), async (pack) => {
    const asked = pack.map((run) => {
      const range = rangeOf(context, run);
      range.load("values");
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load("areas/address");
      invalid.untrack();
      return { run, range, invalid };
    });
    await context.sync();
    return asked.flatMap(({ run, range, invalid }) => {
      run.tasks.forEach((task, at) => {
        refuseOther(task, rawValue(range.values[at]?.[0]));
      });
      const areas = invalid.isNullObject
        ? []
        : invalid.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []);
      return run.tasks.filter(({ cell }) => areas.some(({ top, bottom }) => cell.row >= top && cell.row <= bottom));
    });
  });
  return lists.flat();
}

function refuseOther(task: CellTask, found: RawValue): void {
  if (holdsValue(found, task.value)) return;
  throw new Refused({
    code: "not-written",
    sheet: task.sheet,
    cell: toA1(task.cell),
    found: shownValue(found),
    expected: shownValue(task.value),
  });
}

/** The tasks that undo writing these cells. */
export function opposite(cells: readonly FoundCell[]): FoundCell[] {
  return cells.map((cell) => ({
    ...cell,
    task: {
      ...cell.task,
      expected: cell.task.value,
      value: cell.value,
      numberFormat: cell.task.numberFormat === null ? null : cell.numberFormat,
      look: cell.looks ? { set: cell.looks.now } : null,
    },
    looks: cell.looks && { now: cell.looks.wanted, wanted: cell.looks.now },
  }));
}

/**
 * Puts back what a failed write has left: the cells that hold what we wrote, and what can be put back. Its own
 * failure is not said: the first one is.
 */
export async function takeBack({ cells, undoBefore }: Journal, own: OwnWrites): Promise<void> {
  await attempt(
    () => null,
    async (context) => {
      const tasks = opposite(cells).map(({ task }) => task);
      const now = await inspect(context, runsOf(tasks), "anyhow");
      const written = now.cells.filter(
        ({ task, value, formula }) => formula === null && holdsValue(value, task.expected),
      );
      await write(context, written, own);
      putUndo(context, undoBefore);
      await context.sync();
    },
  );
}
