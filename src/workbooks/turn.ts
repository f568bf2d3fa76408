/** One run over a workbook at a time: what a run read must still be so when it writes and remembers. */
import type { Workbook } from "./workbook";

const last = new WeakMap<Workbook, Promise<unknown>>();

/** Does the work once the runs asked for before it have ended. Not to be called within itself for one workbook. */
export function inTurn<T>(workbook: Workbook, work: () => Promise<T>): Promise<T> {
  const next = (last.get(workbook) ?? Promise.resolve()).then(work, work);
  last.set(
    workbook,
    next.catch(() => undefined),
  );
  return next;
}
