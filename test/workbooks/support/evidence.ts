/** The sheets of ours as the front ends make them. */
import { localeOf } from "../../../src/locale";
import { detailsSheet } from "../../../src/report/details";
import { summarySheet } from "../../../src/report/summary";
import type { EvidenceKind, EvidenceMaker, RunOptions } from "../../../src/workbooks/run";

export const runOptions: RunOptions = {
  scheme: null,
  approved: null,
  wordsFor: (finding) => localeOf("zh-CN").finding(finding).whole,
  marks: true,
  columns: null,
  watch: null,
};

/** What makes a sheet of a kind; `time` tells two makings apart. */
export function makerOf(kind: EvidenceKind, time = "2026-11-22 14:05"): EvidenceMaker {
  const make = kind === "details" ? detailsSheet : summarySheet;
  return (evaluation, fileName) =>
    make(evaluation, { program: "1.0.0", time, fileName, sha256: null }, localeOf("zh-CN"));
}
