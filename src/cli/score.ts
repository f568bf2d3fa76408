/** `jiping score`: files and folders in, one result a file out. */
import { existsSync } from "node:fs";
import type { Output } from "./output";
import { approvedTargets } from "./score/approved";
import { findFiles, inShard } from "./score/files";
import type { FileTask, Given } from "./score/one";
import { runOf } from "./score/one";
import { runTasks } from "./score/run";
import { chosenScheme } from "./score/scheme";
import { readDone, stillToDo } from "./score/since";
import type { OutputProblem } from "./score/tasks";
import { tasksOf } from "./score/tasks";
import type { ScoreWords } from "./score/words";
import { readScoreWords } from "./score/words";
import { programVersion } from "./version";

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
  const approved = await approvedTargets(asked.approved, output);
  if (!scheme.ok || !approved.ok) return 2;
  const given: Given = { scheme: scheme.value, approved: approved.value };
  if (asked.since === null) return runTasks(tasks, asked, given, output, __filename);
  if (!existsSync(asked.since)) {
    output.say(output.words.noSuchFile(asked.since));
    return 2;
  }
  const left = stillToDo(tasks, await readDone(asked.since), programVersion, runOf(asked, given));
  if (left.length < tasks.length) output.say(output.words.passedOver(tasks.length - left.length));
  return runTasks(left, asked, given, output, __filename);
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
