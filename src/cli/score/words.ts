/** The words of `jiping score`, read and checked. */
import type { WriteMode } from "../../core/edits/edit";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { parseWords, type WordProblem } from "../parse";

/** What `jiping score` is asked to do. */
export interface ScoreWords {
  readonly places: readonly string[];
  readonly scheme: string | null;
  /** The workbook of approved targets. */
  readonly approved: string | null;
  readonly mode: WriteMode;
  readonly out: string | null;
  readonly addColumns: boolean;
  readonly marks: boolean;
  readonly jobs: number;
  readonly since: string | null;
  readonly shard: Shard | null;
  readonly summary: string | null;
  readonly json: boolean;
}

/** One part of the files: `part` from 1 to `parts`. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

const options = {
  scheme: { type: "string" },
  approved: { type: "string" },
  mode: { type: "string" },
  out: { type: "string" },
  "add-columns": { type: "boolean" },
  "no-marks": { type: "boolean" },
  jobs: { type: "string" },
  since: { type: "string" },
  shard: { type: "string" },
  summary: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Reads the words that follow `score`. */
export function readScoreWords(words: readonly string[]): Result<ScoreWords, WordProblem> {
  const parsed = parseWords(words, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const mode = values.mode ?? "fill";
  if (mode !== "fill" && mode !== "verify" && mode !== "overwrite") return fail({ word: "--mode", detail: "mode" });
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) return fail({ word: "--jobs", detail: "jobs" });
  const shard = values.shard === undefined ? null : readShard(values.shard);
  if (values.shard !== undefined && shard === null) return fail({ word: "--shard", detail: "shard" });
  if (positionals.length === 0) return fail({ word: "score", detail: "missing-file" });
  return succeed({
    places: positionals,
    scheme: values.scheme ?? null,
    approved: values.approved ?? null,
    mode,
    out: values.out ?? null,
    addColumns: values["add-columns"] ?? false,
    marks: !(values["no-marks"] ?? false),
    jobs,
    since: values.since ?? null,
    shard,
    summary: values.summary ?? null,
    json: values.json ?? false,
  });
}

function readShard(text: string): Shard | null {
  const match = /^(\d{1,6})\/(\d{1,6})$/u.exec(text);
  const part = Number(match?.[1]);
  const parts = Number(match?.[2]);
  return part >= 1 && part <= parts ? { part, parts } : null;
}
