/** The workbench's grid without the page around it: runs over its port, asked from the test. */
import "./grid-page-types";
import { localeOf } from "../../../src/locale";
import { detailsSheet } from "../../../src/report/details";
import { summarySheet } from "../../../src/report/summary";
import type { AutoOutcome } from "../../../src/workbooks/auto";
import { startAuto } from "../../../src/workbooks/auto";
import type { EvidenceKind, RunOptions } from "../../../src/workbooks/run";
import { clearMarks, putEvidence, scoreSheets, undoScores } from "../../../src/workbooks/run";
import type { WorkbenchWorkbook } from "../../../src/workbooks/workbench/workbench-workbook";
import type { Bench } from "../../../src/workbench/bench";
import { startBench } from "../../../src/workbench/bench";

const locale = localeOf("zh-CN");
const options: RunOptions = {
  scheme: null,
  approved: null,
  wordsFor: (finding) => locale.finding(finding).whole,
  marks: true,
  columns: null,
  watch: null,
};
const columns = { weight: "分值", score: "得分", grade: "等级", total: "总分" };

const place = document.getElementById("pane");
if (!place) throw new Error("no place for the grid");
const bench: Bench = startBench(place);
let open: WorkbenchWorkbook | null = null;

function workbook(): WorkbenchWorkbook {
  if (!open) throw new Error("no workbook");
  return open;
}

const told = (given: { readonly ok: boolean }): void => {
  if (!given.ok) throw new Error(JSON.stringify(given));
};

const outcomes: { kind: string; sheet: string; milliseconds: number | null; written: number | null }[] = [];

function tell(outcome: AutoOutcome): void {
  const scored = outcome.kind === "scored" ? outcome : null;
  outcomes.push({
    kind: outcome.kind,
    sheet: outcome.sheet,
    milliseconds: scored?.milliseconds ?? null,
    written: scored?.outcome.applied.written ?? null,
  });
}

/** What the test asks of the page. */
export interface GridPage {
  open(file: string): Promise<void>;
  evidence(kind: EvidenceKind, time: string): Promise<string | null>;
  score(addColumns: boolean): Promise<number>;
  undo(): Promise<number>;
  startAuto(): Promise<void>;
  outcomes(): readonly (typeof outcomes)[number][];
  /** As a person types: through the grid, which hands the edit to the model. */
  type(sheet: string, row: number, column: number, value: string | number): void;
  /** What the grid itself shows, and how. */
  shown(sheet: string, row: number, column: number): { readonly value: unknown; readonly border: boolean };
  /** Copies a row below another, as a person does in the grid. */
  copyRow(sheet: string, from: number, to: number, columns: number): Promise<void>;
  /** Rules over the sheet, whoever laid them. */
  rules(sheet: string): number;
  clearMarks(): Promise<number>;
  sheets(): Promise<readonly string[]>;
  front(): string;
  show(name: string): void;
  saved(): number[];
}

const page: GridPage = {
  async open(file) {
    const answer = await fetch(`cases/${file}`);
    const opened = await bench.open(new Uint8Array(await answer.arrayBuffer()), file);
    told(opened);
    if (opened.ok) open = opened.value.workbook;
  },
  async evidence(kind, time) {
    const make = kind === "details" ? detailsSheet : summarySheet;
    const provenance = { program: "1.0.0", time, sha256: null };
    const put = await putEvidence(
      workbook(),
      kind,
      (evaluation, fileName) => make(evaluation, { ...provenance, fileName }, locale),
      options,
    );
    told(put);
    return put.ok ? put.value.sheet : null;
  },
  async score(addColumns) {
    const scored = await scoreSheets(workbook(), "all", "fill", { ...options, columns: addColumns ? columns : null });
    told(scored);
    return scored.ok ? scored.value.applied.written : 0;
  },
  async undo() {
    const undone = await undoScores(workbook());
    told(undone);
    return undone.ok ? undone.value.written : 0;
  },
  async startAuto() {
    await startAuto(workbook(), options, tell);
  },
  outcomes: () => outcomes,
  type(sheet, row, column, value) {
    window.univer?.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column).setValue(value);
  },
  shown(sheet, row, column) {
    const range = window.univer?.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    const border = range?.getCellStyleData()?.bd;
    return { value: range?.getValue() ?? null, border: (border?.t ?? border?.l ?? null) !== null };
  },
  async copyRow(sheet, from, to, count) {
    const found = window.univer?.getActiveWorkbook()?.getSheetByName(sheet);
    for (const rule of found?.getConditionalFormattingRules() ?? []) {
      const over = rule.ranges.filter(({ endRow, startRow }) => startRow <= from && endRow >= from);
      const ranges = over.map((range) => ({ ...range, startRow: to, endRow: to }));
      if (ranges.length > 0)
        found?.addConditionalFormattingRule({ ...rule, cfId: `copy${String(count)}${rule.cfId.length}`, ranges });
    }
    return Promise.resolve();
  },
  rules: (sheet) =>
    window.univer?.getActiveWorkbook()?.getSheetByName(sheet)?.getConditionalFormattingRules().length ?? -1,
  async clearMarks() {
    const cleared = await clearMarks(workbook());
    told(cleared);
    return cleared.ok ? cleared.value : 0;
  },
  async sheets() {
    const listed = await workbook().listSheets();
    return listed.ok ? listed.value.map(({ name }) => name) : [];
  },
  front: () => window.univer?.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
  show: (name) => {
    workbook().show(name);
  },
  saved: () => [...workbook().save()],
};

declare global {
  interface Window {
    univer?: Bench["api"];
  }
}
window.univer = bench.api;
window.grid = page;
