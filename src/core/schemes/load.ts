/** A scheme from its JSON: shape, then sense. All problems of one file together. */
import * as v from "valibot";
import { decimal, sum } from "../decimal";
import type { Result } from "../result";
import { fail, succeed } from "../result";
import { bandFaults } from "./bands";
import { schemeSchema } from "./schema";
import type { LevelWeight, Scheme } from "./scheme";

/** One thing wrong in a scheme file: where (`options.partialStep`, `bands.1`), what stands there, what should. */
export interface SchemeProblem {
  readonly code:
    "shape" | "band-gap" | "band-overlap" | "band-empty" | "weights-total" | "quality-order" | "unknown-option";
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

function shapeProblem(issue: v.BaseIssue<unknown>): SchemeProblem {
  return {
    code: "shape",
    path: v.getDotPath(issue) ?? "",
    found: issue.received,
    expected: issue.expected ?? issue.type,
  };
}

function bandProblems(scheme: Scheme): SchemeProblem[] {
  if (scheme.options.bandGap !== "finding") return [];
  return bandFaults(scheme.bands).map((fault) => ({
    code: `band-${fault.kind}` as const,
    path: `bands.${fault.at}`,
    found: fault.between.join("/"),
    expected: "half-open neighbours",
  }));
}

function weightProblem(scheme: Scheme, path: string, weights: readonly LevelWeight[] | null): SchemeProblem[] {
  if (!weights || weights.length === 0) return [];
  const found = sum(weights.map((level) => decimal(level.weight))).plus(scheme.options.executionWeight);
  return found.eq(scheme.total)
    ? []
    : [{ code: "weights-total", path, found: found.toFixed(), expected: scheme.total }];
}

function qualityProblem({ quality, options }: Scheme): SchemeProblem[] {
  const ends = [quality.not[0], quality.not[1], quality.partly[0], quality.partly[1], quality.full[0], quality.full[1]];
  const ordered = ends.every((end, at) => at === 0 || decimal(end).gte(ends[at - 1] ?? "0"));
  const joined = quality.not[1] === quality.partly[0] && quality.partly[0] === options.qualityMiddle;
  return ordered && joined
    ? []
    : [{ code: "quality-order", path: "quality", found: ends.join(" "), expected: options.qualityMiddle }];
}

function sourceProblems(scheme: Scheme): SchemeProblem[] {
  return Object.keys(scheme.optionSources)
    .filter((id) => !(id in scheme.options))
    .map((id) => ({ code: "unknown-option" as const, path: `optionSources.${id}`, found: id, expected: "an option" }));
}

/** The scheme of a JSON value, options left out filled with the stated defaults; else every problem found. */
export function loadScheme(json: unknown): Result<Scheme, readonly SchemeProblem[]> {
  const read = v.safeParse(schemeSchema, json);
  if (!read.success) return fail(read.issues.map(shapeProblem));
  const scheme: Scheme = read.output;
  const problems = [
    ...bandProblems(scheme),
    ...weightProblem(scheme, "levelWeights", scheme.levelWeights),
    ...weightProblem(scheme, "levelWeightsWithCost", scheme.levelWeightsWithCost),
    ...qualityProblem(scheme),
    ...sourceProblems(scheme),
  ];
  return problems.length === 0 ? succeed(scheme) : fail(problems);
}
