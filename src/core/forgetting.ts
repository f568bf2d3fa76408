/** What a workbook still keeps for last year's tables (a copied sheet): recognised as old, taken out when a person says so. */
import type { Evaluation, Remembered } from "./evaluation";
import { projectKey } from "./judging";

/** Kept under a sheet and a project with its year. */
interface Kept {
  readonly sheet: string;
  readonly project: string;
}

/** What is kept without the records of sheets whose tables are all of another project or year; sheets without a table keep theirs. */
export function withoutOld({ tables }: Evaluation, remembered: Remembered): Remembered {
  const projects = new Map<string, Set<string>>();
  for (const { reading, sheet } of tables) {
    const known = projects.get(sheet) ?? new Set<string>();
    projects.set(sheet, known.add(projectKey(reading.layout)));
  }
  const stands = ({ project, sheet }: Kept): boolean => projects.get(sheet)?.has(project) ?? true;
  return {
    ...remembered,
    judgements: remembered.judgements.filter(stands),
    entered: remembered.entered.filter(stands),
  };
}

/** How many records the one keeps more than the other. */
export function recordsLess(before: Remembered, after: Remembered): number {
  return before.judgements.length + before.entered.length - after.judgements.length - after.entered.length;
}
