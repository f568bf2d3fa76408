/** The words of `jiping report`, read and checked. */
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { parseWords, type WordProblem } from "../parse";

/** What `jiping report` is asked to do. */
export interface ReportWords {
  readonly place: string;
  readonly out: string;
  readonly scheme: string | null;
}

const options = { out: { type: "string" }, scheme: { type: "string" } } as const;

/** Reads the words that follow `report`. */
export function readReportWords(words: readonly string[]): Result<ReportWords, WordProblem> {
  const parsed = parseWords(words, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [place, second] = positionals;
  if (place === undefined) return fail({ word: "report", detail: "missing-file" });
  if (second !== undefined) return fail({ word: second, detail: "one-file" });
  if (values.out === undefined || !/[^/\\]\.docx$/iu.test(values.out)) return fail({ word: "--out", detail: "docx" });
  return succeed({ place, out: values.out, scheme: values.scheme ?? null });
}
