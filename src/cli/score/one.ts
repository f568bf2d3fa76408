/** One file through the whole way: bytes, evaluation, what is written, what is said. */
import { toA1 } from "../../core/grid/address";
import type { HeldBack } from "../../core/edits/edit";
import type { Evaluation } from "../../core/evaluation";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import { summarySheet } from "../../report/summary";
import type { FileWorkbook } from "../../workbooks/file";
import { openAnyFile } from "../../workbooks/file";
import type { RunOptions } from "../../workbooks/run";
import { checkSheets, scoreSheets, seeSheets } from "../../workbooks/run";
import type { HostFailure } from "../../workbooks/workbook";
import { evaluationJson } from "../json";
import type { Output } from "../output";
import { evaluationLines } from "../people";
import { hashOf, readBytes, unreadWords } from "../read";
import { programVersion } from "../version";
import { writeWhole } from "../write";
import type { Approved } from "./approved";
import type { FileReport } from "./report";
import { plainCell } from "./report";
import type { ScoreWords } from "./words";

/** What to do with a file: where it is, and where its outcome goes (null: nowhere). */
export interface FileTask {
  readonly place: string;
  readonly out: string | null;
}

/** What counts for every file of a run: the scheme chosen for all, the targets that were approved. */
export interface Given {
  readonly scheme: Scheme | null;
  readonly approved: Approved | null;
}

type Speech = Pick<Output, "words" | "locale">;

interface Done {
  readonly evaluation: Evaluation;
  readonly written: number;
  readonly heldBack: readonly HeldBack[];
  readonly unmarked: HostFailure | null;
}

/** Does one file. Nothing is thrown but bugs: what fails is said, with status 2. */
export async function doFile(task: FileTask, asked: ScoreWords, given: Given, speech: Speech): Promise<FileReport> {
  const failed = (failure: HostFailure): FileReport => ({
    ...nothing,
    place: task.place,
    says: [unreadWords(task.place, failure, speech)],
    status: 2,
  });
  const bytes = readBytes(task.place);
  if (!bytes.ok) return failed(bytes.failure);
  const opened = await openAnyFile(bytes.value, task.place);
  if (!opened.ok) return failed(opened.failure);
  const done = await run(opened.value, task, asked, given, speech);
  if (!done.ok) return failed(done.failure);
  const sha256 = hashOf(bytes.value);
  const report = reportOf(
    done.value.evaluation,
    { place: task.place, sha256, run: runOf(asked, given) },
    asked,
    speech,
  );
  if (task.out === null) return report;
  const saved = writeWhole(task.out, opened.value.save());
  if (!saved.ok) return { ...report, says: [speech.words.cannotWrite(task.out, saved.failure)], status: 2 };
  return { ...report, says: saysOf(done.value, task.out, speech) };
}

const nothing: Omit<FileReport, "place"> = { results: [], says: [], status: 0, tables: 0, errors: 0, rows: [] };

async function run(
  workbook: FileWorkbook,
  { out }: FileTask,
  asked: ScoreWords,
  { approved, scheme }: Given,
  { locale, words }: Speech,
): Promise<Result<Done, HostFailure>> {
  const options: RunOptions = {
    scheme,
    approved: approved?.workbook ?? null,
    wordsFor: (finding) => locale.finding(finding).whole,
    marks: asked.marks,
    columns: asked.addColumns ? words.columns : null,
    watch: null,
  };
  if (out === null) {
    const seen = await seeSheets(workbook, "all", options);
    return seen.ok ? succeed({ ...seen.value, written: 0, heldBack: [], unmarked: null }) : seen;
  }
  const ran =
    asked.mode === "verify"
      ? await checkSheets(workbook, "all", options)
      : await scoreSheets(workbook, "all", asked.mode, options);
  if (!ran.ok) return ran;
  const { applied, before, plan, unmarked } = ran.value;
  return succeed({ evaluation: before, written: applied.written, heldBack: plan.heldBack, unmarked });
}

/** Which file was done, and how. */
interface Origin {
  readonly place: string;
  readonly sha256: string;
  readonly run: Run;
}

function reportOf(evaluation: Evaluation, origin: Origin, asked: ScoreWords, speech: Speech): FileReport {
  const { place, sha256 } = origin;
  const time = new Date().toISOString();
  const errors = countErrors(evaluation);
  return {
    place,
    results: asked.json
      ? [JSON.stringify(jsonOf(evaluation, origin, time, speech))]
      : evaluationLines(place, evaluation, speech),
    says: [],
    status: errors > 0 ? 1 : 0,
    tables: evaluation.tables.length,
    errors,
    rows:
      asked.summary === null
        ? []
        : summarySheet(evaluation, { program: programVersion, time, fileName: place, sha256 }, speech.locale).rows.map(
            (row) => [{ text: place }, ...row.map(plainCell)],
          ),
  };
}

function jsonOf(evaluation: Evaluation, origin: Origin, time: string, { locale }: Speech): object {
  const { place, sha256, run: asRun } = origin;
  return evaluationJson(
    evaluation,
    { program: programVersion, file: place, sha256, time, run: asRun },
    {
      finding: (finding) => locale.finding(finding).message,
      skipped: (reason) => locale.skipped[reason],
      working: (working) => locale.printWorking(working),
    },
  );
}

type Run = Readonly<Record<string, string | boolean | null>>;

/** What was asked for, as far as it changes what comes out; approved targets by the hash of their file. */
export function runOf({ mode, scheme, addColumns, marks, out }: ScoreWords, { approved }: Given): Run {
  return { mode, scheme, addColumns, marks, out, ...(approved && { approved: approved.sha256 }) };
}

/** Findings of severity error that nobody set aside. */
function countErrors(evaluation: Evaluation): number {
  const all = [...evaluation.findings, ...evaluation.tables.flatMap((table) => table.findings)];
  return all.filter((finding) => finding.severity === "error" && finding.ignored === null).length;
}

/** Reasons that a person must hear of; the others are as she asked. */
const worthSaying: readonly HeldBack["why"][] = ["formula", "protected", "merged", "unsure"];

function saysOf(done: Done, out: string, { words, locale }: Speech): readonly string[] {
  return [
    words.written(out, done.written),
    ...done.heldBack
      .filter(({ why }) => worthSaying.includes(why))
      .map(
        (one) =>
          `  ${words.heldBack(`${one.sheet}!${toA1(one.cell)}`, locale.labels.purpose[one.purpose], locale.heldBack[one.why])}`,
      ),
    ...(done.unmarked ? [`  ${locale.failure(done.unmarked)}`] : []),
  ];
}
