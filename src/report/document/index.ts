/** The report of one table as content: chapters as 财预〔2020〕10号 has them, the score table on pages of its own. */
import type { Evaluation, TableEvaluation } from "../../core/evaluation";
import type { Locale } from "../../locale";
import type { Provenance } from "../provenance";
import { analysisChapter } from "./analysis";
import { basicsChapter, titleLines } from "./basics";
import type { Block, Section } from "./blocks";
import { heading } from "./blocks";
import { conclusionChapter } from "./conclusion";
import { findingsFor } from "./findings";
import { numbered } from "./numbering";
import { originChapter } from "./origin";
import { othersChapter } from "./others";
import { adviceChapter, problemsChapter } from "./problems";
import { scoreTableBlock } from "./score-table";
import { documentWords as words } from "./words";
import { workChapter } from "./work";

/** Text pages, the score table on landscape pages, and where all of it comes from. */
export function tableReport(
  table: TableEvaluation,
  evaluation: Evaluation,
  provenance: Provenance,
  locale: Locale,
): readonly Section[] {
  const findings = findingsFor(table, evaluation);
  const text: readonly Block[] = numbered([
    { kind: "title", lines: titleLines(table) },
    ...basicsChapter(table, locale),
    ...workChapter(table, locale),
    ...conclusionChapter(table),
    ...analysisChapter(table),
    ...problemsChapter(table, findings, locale),
    ...adviceChapter(findings, locale),
    ...othersChapter(findings, locale),
  ]);
  const scores = scoreTableBlock(table, locale);
  const origin = originChapter(table, provenance, locale);
  if (scores === null) return [{ landscape: false, blocks: [...text, ...origin] }];
  return [
    { landscape: false, blocks: text },
    { landscape: true, blocks: [heading(1, words.chapters.scores), scores, ...origin] },
  ];
}
