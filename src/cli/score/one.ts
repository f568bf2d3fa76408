/** One file through the whole way: bytes, evaluation, JSON. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { evaluate } from "../../core/evaluate";
import type { Evaluation } from "../../core/evaluation";
import { nothingRemembered } from "../../core/evaluation";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import { openFile } from "../../workbooks/file";
import { limits } from "../../workbooks/file/limits";
import type { HostFailure } from "../../workbooks/workbook";
import type { ScoreWords } from "./words";

/** What came of a file. */
export interface ScoredFile {
  readonly evaluation: Evaluation;
  readonly sha256: string;
}

/** Reads and evaluates a file. */
export async function scoreFile(
  place: string,
  _words: ScoreWords,
  scheme: Scheme | null,
): Promise<Result<ScoredFile, HostFailure>> {
  const bytes = readBytes(place);
  if (!bytes.ok) return bytes;
  const opened = openFile(bytes.value, place);
  if (!opened.ok) return opened;
  const read = await opened.value.read("all");
  if (!read.ok) return read;
  const evaluation = evaluate({ workbook: read.value, remembered: nothingRemembered, scheme, approved: null });
  return succeed({ evaluation, sha256: createHash("sha256").update(bytes.value).digest("hex") });
}

function readBytes(place: string): Result<Uint8Array, HostFailure> {
  try {
    if (statSync(place).size > limits.fileBytes) return fail({ code: "too-large", detail: "fileBytes" });
    return succeed(new Uint8Array(readFileSync(place)));
  } catch (problem) {
    return fail({ code: "host", detail: problem instanceof Error ? problem.message : String(problem) });
  }
}
