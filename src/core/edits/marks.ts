/** Highlights: one mark a cell, its worst severity, all its words. */
import type { Finding, Severity } from "../checks/finding";
import type { CellAddress } from "../grid/address";
import { areaOf, toA1 } from "../grid/address";
import type { Mark } from "./edit";

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What is marked: findings by sheet. */
export interface MarkedFindings {
  readonly tables: readonly { readonly sheet: string; readonly findings: readonly Finding[] }[];
  readonly findings: readonly (Finding & { readonly sheet: string })[];
}

interface Open {
  readonly sheet: string;
  readonly cell: CellAddress;
  severity: Severity;
  readonly words: string[];
}

/** A mark for every cell with findings that were not set aside, in order of table and cell. `wordsFor` puts a finding into words. */
export function marksOf(evaluation: MarkedFindings, wordsFor: (finding: Finding) => string): readonly Mark[] {
  const open = new Map<string, Open>();
  const add = (sheet: string, finding: Finding): void => {
    if (!finding.cell || finding.ignored !== null) return;
    const key = `${sheet}!${toA1(finding.cell)}`;
    const words = wordsFor(finding);
    const own = open.get(key);
    if (!own) open.set(key, { sheet, cell: finding.cell, severity: finding.severity, words: [words] });
    else {
      if (rank[finding.severity] > rank[own.severity]) own.severity = finding.severity;
      if (!own.words.includes(words)) own.words.push(words);
    }
  };
  for (const table of evaluation.tables) for (const finding of table.findings) add(table.sheet, finding);
  for (const finding of evaluation.findings) add(finding.sheet, finding);
  return [...open.values()].map(({ cell, severity, sheet, words }) => ({
    sheet,
    area: areaOf(cell),
    severity,
    words: words.join("\n"),
  }));
}
