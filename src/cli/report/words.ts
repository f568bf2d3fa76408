/** The words of `jiping report`, read and checked. */
import { parseArgs } from "node:util";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { messageOf } from "../message";
import type { WordProblem } from "../score/words";

/** What `jiping report` is asked to do. */
export interface ReportWords {
  readonly place: string;
  readonly out: string;
  readonly scheme: string | null;
}

const options = { out: { type: "string" }, scheme: { type: "string" } } as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(words: readonly string[]): Result<Parsed, WordProblem> {
  try {
    return succeed(parseArgs({ args: [...words], options, allowPositionals: true }));
  } catch (problem) {
    const text = messageOf(problem);
    const word = /'(-[^' ]*)/u.exec(text)?.[1] ?? "--";
    return fail({ word, detail: text.startsWith("Unknown option") ? "unknown" : "missing-value" });
  }
}

/** Reads the words that follow `report`. */
export function readReportWords(words: readonly string[]): Result<ReportWords, WordProblem> {
  const parsed = parse(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [place, second] = positionals;
  if (place === undefined) return fail({ word: "report", detail: "missing-file" });
  if (second !== undefined) return fail({ word: second, detail: "one-file" });
  if (values.out === undefined || !/[^/\\]\.docx$/iu.test(values.out)) return fail({ word: "--out", detail: "docx" });
  return succeed({ place, out: values.out, scheme: values.scheme ?? null });
}
