/** 绩效目标: the goals of the year as the sheet has them, under its own headings, and blanks for what it does not say. */
import type { TableEvaluation } from "../../core/evaluation";
import type { GoalsText } from "../../core/layout/layout";
import type { Block } from "./blocks";
import { paragraph } from "./blocks";
import { oneLine } from "./say";
import { documentWords as words } from "./words";

/** The lines of a text, the heading before the first. */
function quoted({ heading, text }: GoalsText): readonly Block[] {
  const lines = text.text.split(/[\r\n]+/u).flatMap((line) => oneLine(line) || []);
  const [first = "", ...others] = lines;
  return [
    paragraph(words.goal(oneLine(heading.text).replace(/[:：]$/u, ""), first)),
    ...others.map((line) => paragraph(line)),
  ];
}

/** The section. */
export function goalsBlocks({ reading: { layout } }: TableEvaluation): readonly Block[] {
  const goals = layout.goals ?? [];
  const { blanks } = words;
  if (!goals.some(({ role }) => role === "target"))
    return [...goals.flatMap(quoted), paragraph({ blank: blanks.goals })];
  const reached = goals.some(({ role }) => role === "actual");
  return [
    ...goals.flatMap(quoted),
    paragraph({ blank: blanks.stages }),
    ...(reached ? [] : [paragraph({ blank: blanks.goalActual })]),
  ];
}
