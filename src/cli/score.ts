/** `jiping score`: files and folders in, one result a file out. */
import type { Severity } from "../core/checks/finding";
import type { Evaluation } from "../core/evaluation";
import { evaluationJson } from "./json";
import type { Output } from "./output";
import { printEvaluation } from "./people";
import { chosenScheme } from "./score/scheme";
import { findFiles, inShard } from "./score/files";
import { scoreFile } from "./score/one";
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
  const scheme = chosenScheme(asked.scheme, output);
  if (!scheme.ok) return 2;
  const found = findFiles(asked.places);
  for (const place of found.missing) output.say(output.words.noSuchFile(place));
  for (const place of found.empty) output.say(output.words.noFiles(place));
  let status = found.missing.length > 0 ? 2 : 0;
  for (const file of inShard(found.files, asked.shard)) {
    const scored = await scoreFile(file.place, asked, scheme.value);
    if (!scored.ok) {
      output.say(output.words.cannotRead(file.place, output.locale.failure(scored.failure)));
      status = 2;
      continue;
    }
    const { evaluation, sha256 } = scored.value;
    if (asked.json) output.result(JSON.stringify(jsonOf(evaluation, file.place, sha256, asked, output)));
    else printEvaluation(file.place, evaluation, output);
    if (status === 0 && hasErrors(evaluation)) status = 1;
  }
  return status;
}

function jsonOf(evaluation: Evaluation, file: string, sha256: string, asked: ScoreWords, { locale }: Output): object {
  return evaluationJson(
    evaluation,
    {
      program: programVersion,
      file,
      sha256,
      time: new Date().toISOString(),
      run: { mode: asked.mode, scheme: asked.scheme, addColumns: asked.addColumns, marks: asked.marks },
    },
    {
      finding: (finding) => locale.finding(finding).message,
      skipped: (reason) => locale.skipped[reason],
      working: (working) => locale.printWorking(working),
    },
  );
}

/** True where a finding of severity error stands that nobody set aside. */
function hasErrors(evaluation: Evaluation): boolean {
  const severe = (finding: { readonly severity: Severity; readonly ignored: string | null }): boolean =>
    finding.severity === "error" && finding.ignored === null;
  return evaluation.findings.some(severe) || evaluation.tables.some((table) => table.findings.some(severe));
}
