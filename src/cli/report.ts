/** `jiping report`: one workbook in, its evaluation report as a Word document out. */
import path from "node:path";
import type { Scheme } from "../core/schemes/scheme";
import type { Evaluation } from "../core/evaluation";
import type { Result } from "../core/result";
import { clockTime } from "../report/provenance";
import { openAnyFile } from "../workbooks/file";
import { seeSheets } from "../workbooks/run";
import type { HostFailure } from "../workbooks/workbook";
import type { Output } from "./output";
import { hashOf, readBytes, unreadWords } from "./read";
import type { ReportWords } from "./report/words";
import { readReportWords } from "./report/words";
import { chosenScheme } from "./score/scheme";
import { programVersion } from "./version";
import { isSameFile, writeWhole } from "./write";

/** Runs the command: 0 where the report is written, 2 where not. */
export async function reportCommand(words: readonly string[], output: Output): Promise<number> {
  const read = readReportWords(words);
  if (!read.ok) {
    output.say(output.words.wrongWord(read.failure.word, read.failure.detail));
    return 2;
  }
  const scheme = chosenScheme(read.value.scheme, output);
  if (!scheme.ok) return 2;
  return isSameFile(read.value.place, read.value.out)
    ? refuse(output.words.outputIsInput(read.value.out), output)
    : report(read.value, scheme.value, output);
}

function refuse(sentence: string, output: Output): 2 {
  output.say(sentence);
  return 2;
}

async function report({ place, out }: ReportWords, scheme: Scheme | null, output: Output): Promise<0 | 2> {
  const { words } = output;
  const bytes = readBytes(place);
  if (!bytes.ok) return refuse(unreadWords(place, bytes.failure, output), output);
  const seen = await evaluated(bytes.value, place, scheme, output);
  if (!seen.ok) return refuse(unreadWords(place, seen.failure, output), output);
  // the library is large, and other commands do without it
  const { reportDocument } = await import("../report/document");
  const document = await reportDocument({
    evaluation: seen.value,
    provenance: {
      program: programVersion,
      time: clockTime(new Date()),
      fileName: path.basename(place),
      sha256: hashOf(bytes.value),
    },
  });
  if (document === null) return refuse(words.nothingToReport(place), output);
  const saved = writeWhole(out, document);
  if (!saved.ok) return refuse(words.cannotWrite(out, saved.failure), output);
  output.say(words.reported(out, seen.value.tables.length));
  return 0;
}

async function evaluated(
  bytes: Uint8Array,
  place: string,
  scheme: Scheme | null,
  { locale }: Output,
): Promise<Result<Evaluation, HostFailure>> {
  const opened = await openAnyFile(bytes, place);
  if (!opened.ok) return opened;
  const seen = await seeSheets(opened.value, "all", {
    scheme,
    approved: null,
    wordsFor: (finding) => locale.finding(finding).whole,
    marks: false,
    columns: null,
    watch: null,
  });
  return seen.ok ? { ok: true, value: seen.value.evaluation } : seen;
}
