/** 存在的问题 and 有关建议: the findings with their figures, and what each asks for; nothing else is advised. */
import type { Finding } from "../../core/checks/finding";
import type { TableEvaluation } from "../../core/evaluation";
import type { Locale } from "../../locale";
import type { Block } from "./blocks";
import { heading, paragraph } from "./blocks";
import { deviationBlocks } from "./deviations";
import { placeOf, problemsOf } from "./findings";
import { item } from "./numbering";
import { documentWords as words } from "./words";

function problemBlocks(problems: readonly Finding[], sheet: string, locale: Locale): readonly Block[] {
  if (problems.length === 0) return [paragraph(words.noProblems)];
  return problems.map((finding, at) => {
    const { title, message } = locale.finding(finding);
    return paragraph(item(at + 1), words.problem(title, message, placeOf(finding, sheet)));
  });
}

/** The chapter. */
export function problemsChapter(
  table: TableEvaluation,
  findings: readonly Finding[],
  locale: Locale,
): readonly Block[] {
  const { chapters, sections, blanks } = words;
  return [
    heading(1, chapters.problems),
    heading(2, sections.experience),
    paragraph({ blank: blanks.experience }),
    heading(2, sections.deviations),
    ...deviationBlocks(table),
    heading(2, sections.problems),
    ...problemBlocks(problemsOf(findings), table.sheet, locale),
  ];
}

/** What the findings ask for, each sentence once, with the numbers of the problems that it answers. */
export function adviceChapter(findings: readonly Finding[], locale: Locale): readonly Block[] {
  const asked = new Map<string, number[]>();
  problemsOf(findings).forEach((finding, at) => {
    const { advice } = locale.finding(finding);
    if (advice !== "") asked.set(advice, [...(asked.get(advice) ?? []), at + 1]);
  });
  const sentences = [...asked].map(([advice, numbers], at) => paragraph(item(at + 1), words.advice(numbers, advice)));
  return [
    heading(1, words.chapters.advice),
    ...(sentences.length === 0 ? [paragraph(words.noAdvice)] : sentences),
    paragraph({ blank: words.blanks.advice }),
  ];
}
