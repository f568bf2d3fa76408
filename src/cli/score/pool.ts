/** Several files at a time on worker threads, each running this same program. */
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import type { Output } from "../output";
import type { FileTask, Given } from "./one";
import { doFile } from "./one";
import type { FileReport } from "./report";
import type { ScoreWords } from "./words";

/** What a worker starts with. */
interface WorkerStart {
  readonly work: "jiping-score";
  readonly asked: ScoreWords;
  readonly given: Given;
}

/** Memory of one worker: a file that wants more ends its worker, not the run. */
const workerMegabytes = 512;

/** A file that ended its worker: what it died of. */
export interface DeadTask {
  readonly task: FileTask;
  readonly why: string;
}

type Done = (task: FileTask, outcome: FileReport | DeadTask) => void;

/** Does the tasks on `jobs` threads of the program in `program`; tells each outcome as it comes. */
export function doOnThreads(
  tasks: readonly FileTask[],
  jobs: number,
  start: Omit<WorkerStart, "work">,
  program: string,
  done: Done,
): Promise<void> {
  const data: WorkerStart = { work: "jiping-score", ...start };
  const left = tasks[Symbol.iterator]();
  const threads = Array.from({ length: Math.min(jobs, tasks.length) }, () => oneThread(left, data, program, done));
  return Promise.all(threads).then(() => undefined);
}

/** One thread taking tasks until none is left; a thread that died is followed by a fresh one. */
async function oneThread(left: Iterator<FileTask>, data: WorkerStart, program: string, done: Done): Promise<void> {
  let worker: Worker | null = null;
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const task = next.value;
    worker ??= new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: workerMegabytes } });
    const outcome = await askWorker(worker, task);
    done(task, outcome);
    if ("why" in outcome) worker = null;
  }
  await worker?.terminate();
}

function askWorker(worker: Worker, task: FileTask): Promise<FileReport | DeadTask> {
  return new Promise((answer) => {
    const settle = (outcome: FileReport | DeadTask): void => {
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      answer(outcome);
    };
    const onError = (problem: Error): void => {
      settle({ task, why: problem.message });
    };
    const onExit = (code: number): void => {
      settle({ task, why: `exit ${code}` });
    };
    worker.on("message", settle).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

/** True in a thread that was started here: then this program answers tasks instead of reading words. */
export function isScoreWorker(): boolean {
  const start: unknown = workerData;
  return (
    !isMainThread && typeof start === "object" && start !== null && "work" in start && start.work === "jiping-score"
  );
}

/** The other end: does each task that is sent, in order. */
export function answerTasks(speech: Pick<Output, "words" | "locale">): void {
  const port = parentPort;
  if (!port) return;
  // made by `doOnThreads` of this same program
  const { asked, given } = workerData as WorkerStart;
  port.on("message", (task: FileTask) => {
    void doFile(task, asked, given, speech).then((report) => {
      port.postMessage(report);
    });
  });
}
