/** Reads sheets and evaluates them, one after the other, so that a page can draw and a person can stop. */
import type { SheetEvaluation } from "../../core/evaluate";
import { evaluateSheet, joined } from "../../core/evaluate";
import type { EvaluateInput } from "../../core/evaluation";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import { recallRemembered } from "../memory";
import type { HostFailure, Workbook } from "../workbook";
import type { Read, RunOptions, RunWatch, Seen, Which } from "./options";

/** Lets a page draw and hear clicks between two sheets. */
const breathe = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0);
  });

async function evaluateAll(input: EvaluateInput, watch: RunWatch | null): Promise<readonly SheetEvaluation[]> {
  const { sheets } = input.workbook;
  const done: SheetEvaluation[] = [];
  for (const sheet of sheets) {
    if (watch?.stopped()) break;
    if (watch && sheets.length > 1) {
      watch.onProgress({ done: done.length, total: sheets.length, sheet: sheet.name });
      await breathe();
    }
    done.push(evaluateSheet(sheet, input));
  }
  return done;
}

/** Reads and evaluates; what was read stays beside it, for a plan to be made from. */
export async function readAndEvaluate(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<Read, HostFailure>> {
  const read = await workbook.read(which);
  if (!read.ok) return read;
  const { notes, remembered } = await recallRemembered(workbook);
  const { approved, scheme, watch } = options;
  const input: EvaluateInput = { workbook: read.value, remembered, scheme, approved };
  const done = await evaluateAll(input, watch);
  const total = read.value.sheets.length;
  return succeed({
    input,
    evaluation: joined(done, input),
    remembered,
    notes,
    sheets: done.map(({ sheet }) => sheet),
    stoppedAfter: done.length < total ? { done: done.length, total } : null,
  });
}

/** What was seen, without what it was made from. */
export function seenOf({ evaluation, notes, remembered, sheets, stoppedAfter }: Read): Seen {
  return { evaluation, notes, remembered, sheets, stoppedAfter };
}

/** Reads and evaluates; writes and marks nothing. */
export async function seeSheets(
  workbook: Workbook,
  which: Which,
  options: RunOptions,
): Promise<Result<Seen, HostFailure>> {
  const read = await readAndEvaluate(workbook, which, options);
  return read.ok ? succeed(seenOf(read.value)) : read;
}
