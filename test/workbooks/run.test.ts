/** The runs over the file host, on a real workbook: what is written, remembered, marked, put back. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fromA1 } from "../../src/core/grid/address";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { localeOf } from "../../src/locale";
import { openFile } from "../../src/workbooks/file";
import type { FileWorkbook } from "../../src/workbooks/file";
import { readRemembered } from "../../src/workbooks/memory";
import type { RunOptions, RunOutcome } from "../../src/workbooks/run";
import { checkSheets, clearMarks, scoreSheets, seeSheets, undoScores } from "../../src/workbooks/run";
import type { HostFailure } from "../../src/workbooks/workbook";
import type { Result } from "../../src/core/result";

const options: RunOptions = {
  scheme: null,
  approved: null,
  wordsFor: (finding) => localeOf("zh-CN").finding(finding).whole,
  marks: true,
  columns: null,
  watch: null,
};

function open(name: string): FileWorkbook {
  const bytes = readFileSync(path.join(__dirname, "../cases", `${name}.xlsx`));
  const opened = openFile(new Uint8Array(bytes), `${path.basename(name)}.xlsx`);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

async function data(workbook: FileWorkbook): Promise<WorkbookData> {
  const read = await workbook.read("all");
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function valueAt(workbook: WorkbookData, sheet: string, a1: string): unknown {
  const wanted = fromA1(a1);
  const cells = workbook.sheets.find((one) => one.name === sheet)?.cells ?? [];
  return cells.find(({ address }) => address.row === wanted?.row && address.column === wanted.column)?.value ?? null;
}

function done(outcome: Result<RunOutcome, HostFailure>): RunOutcome {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const codes = ({ evaluation }: Pick<RunOutcome, "evaluation">): readonly string[] =>
  evaluation.tables.flatMap((table) => table.findings.map((finding) => finding.code));

describe("昌吉 2022", () => {
  test("checking writes no cell and marks the findings", async () => {
    const workbook = open("seeds/changji-2022");
    const before = await data(workbook);
    const outcome = done(await checkSheets(workbook, "all", options));
    expect(await data(workbook)).toEqual(before);
    expect(outcome.marked).toBeGreaterThan(5);
    expect(await clearMarks(workbook)).toEqual({ ok: true, value: outcome.marked });
  });

  test("scoring over written scores writes the planned cells, and then finds nothing wrong with them", async () => {
    const workbook = open("seeds/changji-2022");
    const outcome = done(await scoreSheets(workbook, "all", "overwrite", options));
    expect(outcome.applied).toEqual({ written: 3, leftAlone: [] });
    const after = await data(workbook);
    expect(["G12", "G22", "G33", "H33"].map((a1) => valueAt(after, "评分表", a1))).toEqual([4.55, 9.16, 98.71, "优秀"]);
    expect(codes({ evaluation: outcome.before })).toContain("score-differs");
    expect(codes(outcome)).not.toContain("score-differs");
    expect(codes(outcome)).not.toContain("total-differs");
  });

  test("twice writes nothing the second time; undone it is as it was", async () => {
    const workbook = open("seeds/changji-2022");
    const before = await data(workbook);
    done(await scoreSheets(workbook, "all", "overwrite", options));
    const again = done(await scoreSheets(workbook, "all", "fill", options));
    expect(again.applied.written).toBe(0);
    expect((await undoScores(workbook)).ok).toBe(true);
    expect(await data(workbook)).toEqual(before);
  });

  test("what was written is remembered, so that fill may write it again after the actual changed", async () => {
    const workbook = open("seeds/changji-2022");
    done(await scoreSheets(workbook, "all", "overwrite", options));
    const { remembered } = readRemembered(await workbook.recall("remembered"));
    expect(remembered.written).toEqual({ "评分表!G12": "4.55", "评分表!G22": "9.16", "评分表!G33": "98.71" });
    workbook.edit("评分表", [
      { cell: { row: 2, column: 6 }, value: 50, formula: null, numberFormat: "General" },
      { cell: { row: 11, column: 4 }, value: 0.5, formula: null, numberFormat: "0.00%" },
    ]);
    const outcome = done(await scoreSheets(workbook, "all", "fill", options));
    const after = await data(workbook);
    expect(outcome.applied.written).toBe(2);
    expect([valueAt(after, "评分表", "G12"), valueAt(after, "评分表", "G33")]).toEqual([2.5, 96.66]);
  });
});

test("columns are added where a person agreed, and only there", async () => {
  const workbook = open("seeds/nanyue-2022");
  expect(done(await scoreSheets(workbook, "all", "fill", options)).applied.written).toBe(0);
  const columns = { weight: "分值", score: "得分", grade: "等级", total: "总分" };
  const outcome = done(await scoreSheets(workbook, "all", "fill", { ...options, columns }));
  expect(outcome.applied.written).toBeGreaterThan(30);
  const after = await data(workbook);
  expect([valueAt(after, "自评表", "I20"), valueAt(after, "自评表", "J20")]).toEqual([98.51, "优"]);
  const again = done(await seeSheetsOutcome(workbook));
  expect(again.evaluation.tables.map((table) => table.score.total.score?.toNumber())).toEqual([98.51, 100]);
});

async function seeSheetsOutcome(workbook: FileWorkbook): Promise<Result<RunOutcome, HostFailure>> {
  return checkSheets(workbook, "all", { ...options, marks: false });
}

describe("several sheets", () => {
  test("progress names each sheet, and a stop leaves the rest alone", async () => {
    const workbook = open("seeds/workbook-2022");
    const seen: string[] = [];
    const watch = {
      onProgress: ({ sheet }: { sheet: string }) => void seen.push(sheet),
      stopped: () => seen.length === 2,
    };
    const outcome = done(await scoreSheets(workbook, "all", "overwrite", { ...options, watch }));
    expect(outcome.stoppedAfter).toEqual({ done: 2, total: 5 });
    expect(outcome.sheets).toEqual(seen);
    expect(outcome.plan.edits.every((edit) => outcome.sheets.includes(edit.sheet))).toBe(true);
  });

  test("instructions and summary are skipped with their reason", async () => {
    const seen = await seeSheets(open("seeds/workbook-2022"), "all", options);
    expect(seen.ok && seen.value.evaluation.skipped.map(({ sheet }) => sheet)).toEqual(["填表说明", "汇总"]);
  });
});
