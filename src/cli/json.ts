/** An evaluation as the object that other programs read (contract.md, The command). */
import { areaToA1, toA1 } from "../core/grid/address";
import type { Evaluation, TableEvaluation } from "../core/evaluation";
import type { Finding } from "../core/checks/finding";
import type { SkipReason, TextAt } from "../core/layout/layout";
import type { Working } from "../core/standards/standard";
import { tableFunds } from "./json/funds";
import { indicatorsOf } from "./json/indicators";
import { changedOptions } from "../report/options";
import { cellOf, numberOf, trimmed } from "./json/values";

/** What turns values of the core into words. */
export interface JsonWords {
  readonly finding: (finding: Finding) => string;
  readonly skipped: (reason: SkipReason) => string;
  readonly working: (working: Working) => string;
}

/** Where an evaluation comes from: what one must know in three years. */
export interface Provenance {
  readonly program: string;
  readonly file: string;
  /** Of the file's bytes as read, in hex. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** What was asked for: two runs with the same file hash, program and `run` give the same. */
  readonly run: Readonly<Record<string, string | boolean | null>>;
}

/** The object of one file; plain data, numbers as JSON numbers. */
export function evaluationJson(evaluation: Evaluation, provenance: Provenance, words: JsonWords): object {
  const { program, file, sha256, time, run } = provenance;
  return {
    schema: 1,
    program,
    file,
    sha256,
    time,
    run,
    tables: evaluation.tables.map((table) => tableJson(table, words)),
    findings: evaluation.findings.map((finding) => ({ ...findingJson(finding, words), sheet: finding.sheet })),
    skipped: evaluation.skipped.map(({ sheet, reason }) => ({ sheet, reason: words.skipped(reason), code: reason })),
  };
}

function tableJson(table: TableEvaluation, words: JsonWords): object {
  const { reading, score, scheme } = table;
  const { layout } = reading;
  return {
    sheet: table.sheet,
    range: areaToA1(layout.area),
    kind: layout.kind,
    certainty: Math.round(layout.certainty.value * 1e4) / 1e4,
    scored: table.scored,
    project: textOf(layout.project),
    department: textOf(layout.department),
    unit: textOf(layout.unit),
    year: layout.year,
    scheme: scheme.id,
    schemeVersion: scheme.version,
    options: changedOptions(table),
    moneyUnit: reading.funds[0]?.moneyUnit ?? null,
    funds: tableFunds(table),
    indicators: indicatorsOf(table, words),
    total: {
      score: numberOf(score.total.score),
      claimed: numberOf(score.total.claimed),
      cell: cellOf(score.total.cell),
      weight: numberOf(score.total.weight),
      pending: score.total.pending,
    },
    grade: {
      label: score.grade.label,
      ofClaimed: score.grade.ofClaimed,
      claimed: score.grade.claimed,
      cell: cellOf(score.grade.cell),
    },
    findings: table.findings.map((finding) => findingJson(finding, words)),
  };
}

function findingJson(finding: Finding, words: JsonWords): object {
  return {
    code: finding.code,
    severity: finding.severity,
    cell: cellOf(finding.cell),
    related: finding.related.map(toA1),
    message: words.finding(finding),
    ignored: finding.ignored,
  };
}

function textOf(text: TextAt | null): string | null {
  return text === null ? null : trimmed(text.text);
}
