/** The `jiping` command in English. */
import type { CommandWords, WrongWord } from "../command";

const wrong: Readonly<Record<WrongWord, string>> = {
  unknown: "there is no such option",
  mode: "must be fill, verify or overwrite",
  jobs: "must be a whole number from 1 to 64",
  shard: "must be PART/PARTS, such as 3/64",
  "missing-file": "no workbook or folder is named",
  "missing-value": "a value must follow",
  weight: "must be a number",
  "one-file": "one workbook at a time",
  docx: "must name a .docx file",
};

const or = (text: string | null): string => text ?? "—";

export const commandWords: CommandWords = {
  usage: `jiping: scores and checks performance self-evaluation tables

Usage
  jiping score FILE|FOLDER… [options]    score or check
  jiping standard --text TEXT --weight N --actual TEXT [--target TEXT] [--scheme ID] [--json]
  jiping standard --batch [--scheme ID] < cases.jsonl
  jiping schemes [--json]                list the schemes
  jiping report FILE --out FILE.docx [--scheme ID|FILE.json]   write the evaluation report

Options of score
  --mode fill|verify|overwrite   fill empty scores (default) / only check / replace written scores; never formulas
  --out FILE|DIR                 where to write; without it nothing is saved, and the input is never changed
  --scheme ID|FILE.json          the scheme to score by
  --approved FILE.xlsx           hold the tables against approved targets: weights, targets, indicators changed
  --add-columns                  add weight and score columns to tables that have none
  --no-marks                     no highlights and notes in what is written
  --jobs N                       files done at a time
  --shard I/N                    only one part of the files, for several machines
  --since DIR                    pass over files that the .jsonl results there have, unchanged
  --summary FILE.xlsx|FILE.csv   a summary besides
  --json                         one line of JSON a file

Exit status: 0 no errors; 1 findings of severity error; 2 a file could not be read, or the command is wrong.
A report that was written is 0; what is wrong stands in it.`,
  unknownCommand: (word) => `There is no command “${word}”. See jiping --help.`,
  wrongWord: (word, detail) => `${word}: ${wrong[detail]}. See jiping --help.`,
  noFiles: (place) => `${place}: no .xlsx, .xlsm or .xls file.`,
  noSuchFile: (file) => `${file}: no such file or folder.`,
  cannotRead: (file, why) => `${file}: ${why}`,
  noTargets: (file) => `${file}: no table of approved targets (names and targets in two columns) was found.`,
  notDone: (file, why) =>
    `${file}: not done (${why}); the other files are. Check its permissions and size and try it alone.`,
  cannotWrite: (file, why) => `${file}: could not be written (${why}).`,
  schemeProblem: (file, problems) => `${file}: the scheme is wrong: ${problems}`,
  noSuchScheme: (id, known) => `There is no scheme “${id}”. Known: ${known}.`,
  outputIsInput: (file) => `${file}: the output may not be the input; choose another name.`,
  outputNeedsFolder: "--out must be a folder for several files.",
  sameOutput: (file) => `${file}: two files would be written here; do them apart.`,
  columns: { weight: "Weight", score: "Score", grade: "Grade", total: "Total" },
  summary: {
    file: "File",
    gradesName: "Grades",
    gradesTitle: "Tables by grade",
    grade: "Grade",
    tables: "Tables",
    noGrade: "none",
  },
  progress: (done, total, file) => `${done}/${total} ${file}`,
  passedOver: (count) => `${count} files were done before and have not changed: passed over.`,
  written: (file, cells) => `Saved ${file}, ${cells} cells written.`,
  heldBack: (cell, purpose, why) => `${cell} ${purpose} not written: ${why}`,
  tableTitle: (sheet, range, kind) => `[${sheet}] ${range} ${kind}`,
  facts: ({ project, unit, year, scheme, indicators }) =>
    [
      project === null ? null : `project: ${project}`,
      unit === null ? null : `unit: ${unit}`,
      year === null ? null : `year ${year}`,
      `${indicators} indicators`,
      `scheme: ${scheme}`,
    ]
      .filter((part) => part !== null)
      .join("; "),
  total: (score, claimed, weight) =>
    `total ${or(score)}${weight === null ? "" : ` (of ${weight})`}, written ${or(claimed)}`,
  grade: (label, claimed) => `grade ${or(label)}${claimed === null ? "" : `, written ${claimed}`}`,
  pending: (count) => `${count} indicators need a person; total and grade follow then.`,
  notScored: "The columns are not sure enough: nothing was scored.",
  noFindings: "No findings.",
  findings: (errors, warnings, infos) => `Findings: ${errors} errors, ${warnings} warnings, ${infos} notes`,
  skippedSheet: (sheet, reason) => `[${sheet}] skipped: ${reason}`,
  noTables: "No table to score.",
  reported: (file, tables) =>
    `Saved ${file}, the report of ${tables} tables (in Chinese). What is highlighted is for you to fill in.`,
  nothingToReport: (file) => `${file}: no table to report on; no report was written.`,
  summed: (files, tables, errors, failed) =>
    `${files} files, ${tables} tables, ${errors} errors${failed > 0 ? `, ${failed} files not done` : ""}.`,
};
