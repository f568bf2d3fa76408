/** How many threads are worth starting: each loads the program anew before its first file. */
import { statSync } from "node:fs";
import type { FileTask } from "./one";

/** Bytes of workbooks that take about as long as a thread takes to start (measured: docs/performance.md). */
const bytesWorthAThread = 128 * 1024;

/** The size of a file; one that cannot be asked counts nothing, it is said when it is read. */
function sizeOf({ place }: FileTask): number {
  return statSync(place, { throwIfNoEntry: false })?.size ?? 0;
}

/** At most `jobs`, and no more than the files keep busy; 1 means that no thread is started. Files are asked only until it is known. */
export function threadsFor(
  tasks: readonly FileTask[],
  jobs: number,
  size: (task: FileTask) => number = sizeOf,
): number {
  const most = Math.min(jobs, tasks.length);
  let bytes = 0;
  for (const task of tasks) {
    if (bytes >= most * bytesWorthAThread) return most;
    bytes += size(task);
  }
  return Math.min(most, Math.max(1, Math.floor(bytes / bytesWorthAThread)));
}
