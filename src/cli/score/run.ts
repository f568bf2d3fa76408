/** All tasks of a run: results as they come, then what they come to. */
import type { Output } from "../output";
import { writeWhole } from "../write";
import type { FileTask, Given } from "./one";
import { doFile } from "./one";
import type { DeadTask } from "./pool";
import { doOnThreads } from "./pool";
import { Progress } from "./progress";
import type { FileReport, PlainCell } from "./report";
import { summaryBytes } from "./summary";
import { threadsFor } from "./threads";
import type { ScoreWords } from "./words";

/** Does the tasks; gives the exit status. `program` is this program's file, for threads. */
export async function runTasks(
  tasks: readonly FileTask[],
  asked: ScoreWords,
  given: Given,
  output: Output,
  program: string,
): Promise<0 | 1 | 2> {
  const sum = new Sum();
  const progress = new Progress(tasks.length, output.words);
  const tell = (task: FileTask, outcome: FileReport | DeadTask): void => {
    const report = "why" in outcome ? deadReport(outcome, output) : outcome;
    progress.clear();
    for (const line of report.results) output.result(line);
    for (const sentence of report.says) output.say(sentence);
    sum.add(report);
    progress.step(task.place);
  };
  const threads = threadsFor(tasks, asked.jobs);
  if (threads > 1) await doOnThreads(tasks, threads, { asked, given }, program, tell);
  else for (const task of tasks) tell(task, await doFile(task, asked, given, output));
  if (tasks.length > 1) output.say(output.words.summed(tasks.length, sum.tables, sum.errors, sum.failed));
  if (asked.summary === null) return sum.status;
  const saved = writeWhole(asked.summary, summaryBytes(asked.summary, sum.rowsInOrder(tasks), output));
  if (saved.ok) return sum.status;
  output.say(output.words.cannotWrite(asked.summary, saved.failure));
  return 2;
}

function deadReport({ task, why }: DeadTask, { words }: Output): FileReport {
  const sentence = words.notDone(task.place, why);
  return { place: task.place, results: [], says: [sentence], status: 2, tables: 0, errors: 0, rows: [] };
}

/** What all files together come to. */
class Sum {
  status: 0 | 1 | 2 = 0;
  tables = 0;
  errors = 0;
  failed = 0;
  private readonly rows = new Map<string, FileReport["rows"]>();

  add(report: FileReport): void {
    this.tables += report.tables;
    this.errors += report.errors;
    if (report.status === 2) this.failed++;
    if (report.status > this.status) this.status = report.status;
    if (report.rows.length > 0) this.rows.set(report.place, report.rows);
  }

  /** Rows in the order of the files, however the threads came to them. */
  rowsInOrder(tasks: readonly FileTask[]): readonly (readonly PlainCell[])[] {
    return tasks.flatMap((task) => this.rows.get(task.place) ?? []);
  }
}
