/** What evaluate() takes and gives: the one object that pane, commands, command line, workbench and report show. */
import type { Decimal } from "./decimal";
import type { Finding } from "./checks/finding";
import type { WorkbookData } from "./grid/sheet";
import type { LayoutCorrection, SkipReason } from "./layout/layout";
import type { TableReading } from "./reading/table";
import type { Scheme } from "./schemes/scheme";
import type { TableScore } from "./scoring/score";

/** A person's judgement of one indicator, kept in the workbook. Found again by sheet, table project and indicator path. */
export interface Judgement {
  readonly sheet: string;
  readonly project: string;
  readonly path: string;
  /** Digits, in points. */
  readonly score: string;
  readonly reason: string;
  /** What the target and the actual said then: where they differ now, the judgement no longer counts. */
  readonly basis: string;
}

/** A finding that a person set aside. It is back when its `basis` (figures and cell texts) changes. */
export interface IgnoredFinding {
  readonly sheet: string;
  readonly code: string;
  readonly cell: string;
  readonly basis: string;
  readonly reason: string;
}

/** Figures that a person entered beside a table: the answers of a survey, or base data of rates. They count only where the sheet says nothing. */
export interface EnteredFigures {
  readonly sheet: string;
  readonly project: string;
  /** The row of a survey's answers; null for the base data of a whole table. */
  readonly path: string | null;
  /** Name and digits: 满意 80; 本年三公经费 32. */
  readonly figures: readonly { readonly label: string; readonly figure: string }[];
}

/** What a workbook remembers of us, read from its settings part by every host. */
export interface Remembered {
  readonly schemeId: string | null;
  /** A scheme of the user's own, carried in the workbook. */
  readonly ownScheme: Scheme | null;
  readonly corrections: readonly LayoutCorrection[];
  readonly judgements: readonly Judgement[];
  readonly ignored: readonly IgnoredFinding[];
  readonly entered: readonly EnteredFigures[];
  /** What we wrote, by `sheet!A1`: digits or text as written. */
  readonly written: Readonly<Record<string, string>>;
}

export const nothingRemembered: Remembered = {
  schemeId: null,
  ownScheme: null,
  corrections: [],
  judgements: [],
  ignored: [],
  entered: [],
  written: {},
};

export interface EvaluateInput {
  readonly workbook: WorkbookData;
  readonly remembered: Remembered;
  /** A scheme chosen for this run; null lets the workbook and the sheet decide (contract.md, Scheme). */
  readonly scheme: Scheme | null;
  /** Approved targets to hold the tables against (批复的绩效目标表), null for none. */
  readonly approved: WorkbookData | null;
}

/** One table through the whole pass. */
export interface TableEvaluation {
  readonly sheet: string;
  readonly reading: TableReading;
  readonly scheme: Scheme;
  /** False where the layout is too unsure: nothing was scored. */
  readonly scored: boolean;
  readonly score: TableScore;
  /** In order of cell. */
  readonly findings: readonly Finding[];
}

export interface Evaluation {
  readonly tables: readonly TableEvaluation[];
  /** Findings across sheets; `sheet` names where. */
  readonly findings: readonly (Finding & { readonly sheet: string })[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: SkipReason }[];
}

export type { Decimal };
