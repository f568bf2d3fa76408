/** Words of the `jiping` command, in one language. */
import type { Language } from "./locale";
import { commandWords as chinese } from "./zh-CN/command";
import { commandWords as english } from "./en-US/command";

/** Sentences for people; results for programs carry none of them but messages and reasons. */
export interface CommandWords {
  readonly usage: string;
  readonly unknownCommand: (word: string) => string;
  /** A word of the command is wrong: `detail` is what is wrong with it. */
  readonly wrongWord: (word: string, detail: WrongWord) => string;
  readonly noFiles: (place: string) => string;
  readonly noSuchFile: (file: string) => string;
  readonly cannotRead: (file: string, why: string) => string;
  /** A workbook of approved targets holds none. */
  readonly noTargets: (file: string) => string;
  /** The system did not let a file be read, or the work on it broke off. */
  readonly notDone: (file: string, why: string) => string;
  readonly cannotWrite: (file: string, why: string) => string;
  readonly schemeProblem: (file: string, problems: string) => string;
  readonly noSuchScheme: (id: string, known: string) => string;
  readonly outputIsInput: (file: string) => string;
  readonly outputNeedsFolder: string;
  readonly sameOutput: (file: string) => string;
  /** Headings of columns that are added to a table. */
  readonly columns: { readonly weight: string; readonly score: string; readonly grade: string; readonly total: string };
  /** The words of the summary over several files. */
  readonly summary: {
    readonly file: string;
    readonly gradesName: string;
    readonly gradesTitle: string;
    readonly grade: string;
    readonly tables: string;
    readonly noGrade: string;
  };
  readonly progress: (done: number, total: number, file: string) => string;
  readonly passedOver: (count: number) => string;
  readonly written: (file: string, cells: number) => string;
  readonly heldBack: (cell: string, purpose: string, why: string) => string;
  readonly tableTitle: (sheet: string, range: string, kind: string) => string;
  readonly facts: (facts: {
    readonly project: string | null;
    readonly unit: string | null;
    readonly year: number | null;
    readonly scheme: string;
    readonly indicators: number;
  }) => string;
  readonly total: (score: string | null, claimed: string | null, weight: string | null) => string;
  readonly grade: (label: string | null, claimed: string | null) => string;
  readonly pending: (count: number) => string;
  readonly notScored: string;
  readonly noFindings: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly skippedSheet: (sheet: string, reason: string) => string;
  readonly noTables: string;
  /** `jiping report`: the document is made, with so many tables and problems in it. */
  readonly reported: (file: string, tables: number) => string;
  readonly nothingToReport: (file: string) => string;
  readonly summed: (files: number, tables: number, errors: number, failed: number) => string;
}

/** What can be wrong with a word of the command. */
export type WrongWord =
  "unknown" | "mode" | "jobs" | "shard" | "missing-file" | "missing-value" | "weight" | "one-file" | "docx";

const byLanguage: Readonly<Record<Language, CommandWords>> = { "zh-CN": chinese, "en-US": english };

/** The command's words in a language. */
export function commandWordsOf(language: Language): CommandWords {
  return byLanguage[language];
}
