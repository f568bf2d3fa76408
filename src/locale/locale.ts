/** Everything that people read, in one language. */
import type { Decimal } from "../core/decimal";
import type { EditPurpose, HeldBack } from "../core/edits/edit";
import type { Finding, Severity } from "../core/checks/finding";
import type { SkipReason, TableKind } from "../core/layout/layout";
import type { ScoreStatus } from "../core/scoring/score";
import type { Working } from "../core/standards/standard";
import type { Applied, HostFailure } from "../workbooks/workbook";
import type { SchemeProblem } from "../core/schemes";
import type { FindingText } from "./findings";
import type { OptionWords } from "./options";

export type Language = "zh-CN" | "en-US";

/** Short labels for values of the core. */
export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<ScoreStatus, string>>;
  readonly kind: Readonly<Record<TableKind, string>>;
  readonly purpose: Readonly<Record<EditPurpose, string>>;
}

/** The plain words of a language, as data and small sentences. */
export interface PlainWords {
  readonly labels: Labels;
  /** Why a sheet, or a part of it, is not scored. */
  readonly skipped: Readonly<Record<SkipReason, string>>;
  /** Why a cell that has a computed value is not written. */
  readonly heldBack: Readonly<Record<HeldBack["why"], string>>;
  /** What happened, and what to do next, in one sentence or two. */
  readonly failure: (failure: HostFailure) => string;
  /** What became of a plan. */
  readonly applied: (applied: Applied) => string;
  readonly reverted: (applied: Applied) => string;
  readonly listSeparator: string;
  /** Between two sentences. */
  readonly sentenceGap: string;
}

/** A language with its printers; made by `localeOf`. */
export interface Locale extends PlainWords {
  readonly language: Language;
  /** What is wrong in a scheme file, and how to mend it. */
  readonly schemeProblem: (problem: SchemeProblem) => string;
  /** Names, questions and choices of every option of a scheme. */
  readonly options: OptionWords;
  readonly number: (value: Decimal, mostPlaces?: number) => string;
  /** A fraction as percent. */
  readonly percent: (fraction: Decimal, mostPlaces?: number) => string;
  readonly amount: (value: Decimal, unit: string | null) => string;
  /** Title, sentence with its figures, what to do. */
  readonly finding: (finding: Pick<Finding, "code" | "facts">) => FindingText;
  /** One line of text for each line of a working. */
  readonly workingLines: (working: Working) => readonly string[];
  /** A working in one line: `5 × 91.02% = 4.551 ≈ 4.55`. */
  readonly printWorking: (working: Working) => string;
}
