/** 评分明细 and 评分汇总: made of the whole workbook, put into it, refreshed in place when asked for again. */
import type { Evaluation } from "../../core/evaluation";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { SheetContent } from "../sheet-content";
import { inTurn } from "../turn";
import type { HostFailure, Workbook } from "../workbook";
import type { EvidenceKind } from "./made";
import { keepMade, placeOf } from "./made";
import type { RunOptions, Seen } from "./options";
import { readAndEvaluate, seenOf } from "./see";

export type { EvidenceKind };

/** Makes the sheet: `detailsSheet` and `summarySheet` of report/, with the words and the provenance of the caller. */
export type EvidenceMaker = (evaluation: Evaluation, fileName: string | null) => SheetContent;

/** What was put. */
export interface PutEvidence extends Seen {
  /** The name of the sheet; null where there was nothing to put: no table, or the run was stopped. */
  readonly sheet: string | null;
  /** True where a sheet of ours was refreshed. */
  readonly refreshed: boolean;
  /** Why the workbook does not remember the sheet: the next one will then stand beside it. */
  readonly unkept: HostFailure | null;
}

/** Evaluates every sheet and puts the sheet of this kind into the workbook. No sheet of a person's is ever touched. */
export function putEvidence(
  workbook: Workbook,
  kind: EvidenceKind,
  make: EvidenceMaker,
  options: RunOptions,
): Promise<Result<PutEvidence, HostFailure>> {
  return inTurn(workbook, () => put(workbook, kind, make, options));
}

async function put(
  workbook: Workbook,
  kind: EvidenceKind,
  make: EvidenceMaker,
  options: RunOptions,
): Promise<Result<PutEvidence, HostFailure>> {
  const read = await readAndEvaluate(workbook, "all", options);
  if (!read.ok) return read;
  const { evaluation, input, stoppedAfter } = read.value;
  const seen = seenOf(read.value);
  if (stoppedAfter || evaluation.tables.length === 0)
    return succeed({ ...seen, sheet: null, refreshed: false, unkept: null });
  const content = make(evaluation, input.workbook.fileName);
  const { head, name } = await placeOf(workbook, kind, content.name, input.workbook.sheets);
  const done = await workbook.putSheets([{ name, content, replaces: head }]);
  if (!done.ok) return done;
  const kept = await keepMade(workbook, kind, name, content);
  return succeed({ ...seen, sheet: name, refreshed: head !== null, unkept: kept.ok ? null : kept.failure });
}
