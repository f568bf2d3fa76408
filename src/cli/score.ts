/** `jiping score`: files and folders in, one result a file out. */
import type { Output } from "./output";
import { findFiles, inShard } from "./score/files";
import type { FileTask } from "./score/one";
import { doFile } from "./score/one";
import type { FileReport } from "./score/report";
import { chosenScheme } from "./score/scheme";
import type { OutputProblem } from "./score/tasks";
import { tasksOf } from "./score/tasks";
import type { ScoreWords } from "./score/words";
import { readScoreWords } from "./score/words";

/** Runs the command; gives the exit status. */
export async function scoreCommand(words: readonly string[], output: Output): Promise<number> {
  const read = readScoreWords(words);
  if (!read.ok) {
    output.say(output.words.wrongWord(read.failure.word, read.failure.detail));
    return 2;
  }
  const asked = read.value;
  const found = findFiles(asked.places);
  for (const place of found.missing) output.say(output.words.noSuchFile(place));
  for (const place of found.empty) output.say(output.words.noFiles(place));
  const tasks = tasksOf(inShard(found.files, asked.shard), found, asked.out);
  if (!tasks.ok) {
    output.say(problemWords(tasks.failure, output));
    return 2;
  }
  const status = await doTasks(tasks.value, asked, output);
  return found.missing.length > 0 ? 2 : status;
}

async function doTasks(tasks: readonly FileTask[], asked: ScoreWords, output: Output): Promise<number> {
  const scheme = chosenScheme(asked.scheme, output);
  if (!scheme.ok) return 2;
  const sum = new Sum();
  for (const task of tasks) {
    const report = await doFile(task, asked, scheme.value, output);
    for (const line of report.results) output.result(line);
    for (const sentence of report.says) output.say(sentence);
    sum.add(report);
  }
  if (tasks.length > 1) output.say(output.words.summed(tasks.length, sum.tables, sum.errors, sum.failed));
  return sum.status;
}

/** What all files together come to. */
class Sum {
  status: 0 | 1 | 2 = 0;
  tables = 0;
  errors = 0;
  failed = 0;

  add(report: FileReport): void {
    this.tables += report.tables;
    this.errors += report.errors;
    if (report.status === 2) this.failed++;
    if (report.status > this.status) this.status = report.status;
  }
}

function problemWords(problem: OutputProblem, { words }: Output): string {
  switch (problem.code) {
    case "needs-folder":
      return words.outputNeedsFolder;
    case "is-input":
      return words.outputIsInput(problem.file);
    case "same-output":
      return words.sameOutput(problem.file);
  }
}
