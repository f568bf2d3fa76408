import { decimal } from "../../../src/core/decimal";
import { planColumns, planEdits, withEdits, writtenKey, writtenText } from "../../../src/core/edits";
import type { EditPlan, WriteMode } from "../../../src/core/edits/edit";
import { evaluate } from "../../../src/core/evaluate";
import { nothingRemembered } from "../../../src/core/evaluation";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import { gridOf } from "../../../src/core/grid/grid";
import type { Cell, SheetData, WorkbookData } from "../../../src/core/grid/sheet";
import { caseWorkbook } from "../../support/case-workbook";
import { sheetOfRows } from "../../support/sheet-of-rows";

type Change = Partial<Pick<Cell, "value" | "text" | "formula" | "numberFormat">>;

/** A workbook with some cells changed. */
function changed(workbook: WorkbookData, cells: Readonly<Record<string, Change>>): WorkbookData {
  const own = Object.keys(cells);
  const sheets = workbook.sheets.map((sheet): SheetData => {
    const kept = sheet.cells.filter((cell) => !own.includes(toA1(cell.address)));
    const added = own.map((a1): Cell => {
      const address = fromA1(a1) ?? { row: 0, column: 0 };
      return { address, value: null, text: "", formula: null, numberFormat: "General", ...cells[a1] };
    });
    return { ...sheet, cells: [...kept, ...added] };
  });
  return { ...workbook, sheets };
}

function plan(workbook: WorkbookData, mode: WriteMode, written: Readonly<Record<string, string>> = {}): EditPlan {
  const evaluation = evaluate({ workbook, remembered: nothingRemembered, scheme: null, approved: null });
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return planEdits(evaluation, grids, mode, written);
}

const edits = ({ edits: list }: EditPlan): readonly string[] =>
  list.map((edit) => `${toA1(edit.cell)} ${edit.purpose} ${writtenText(edit)}`);
const held = ({ heldBack }: EditPlan): readonly string[] =>
  heldBack.map(({ cell, purpose, why }) => `${toA1(cell)} ${purpose} ${why}`);

const changji = caseWorkbook("seeds/changji-2022");
const blank: Change = {};
/** Scores of 昌吉 taken away: 执行率, the eight costs and the total. */
const emptied = changed(changji, { G12: blank, G22: blank, G33: blank });

describe("fill", () => {
  test("writes what is empty, once a group, and leaves written scores", () => {
    const made = plan(emptied, "fill");
    expect(edits(made)).toEqual(["G12 score 4.55", "G22 score 9.16", "G33 total 98.71"]);
    expect(held(made)).toContain("G5 score same");
    expect(held(plan(changji, "fill"))).toEqual(expect.arrayContaining(["G12 score written", "G33 total written"]));
    expect(edits(plan(changji, "fill"))).toEqual([]);
  });

  test("what we wrote before may be written again, what a person wrote since may not", () => {
    const before = changed(changji, { G12: { value: 4.6, text: "4.6" } });
    const key = writtenKey("评分表", { row: 11, column: 6 });
    expect(edits(plan(before, "fill", { [key]: "4.6" }))).toEqual(["G12 score 4.55"]);
    expect(edits(plan(before, "fill", { [key]: "4.5" }))).toEqual([]);
  });

  test("a plan made again after it was written has nothing left to write", () => {
    const first = plan(emptied, "fill");
    const after = withEdits(emptied, first.edits);
    expect(edits(plan(after, "fill"))).toEqual([]);
    expect(edits(plan(after, "overwrite"))).toEqual([]);
  });
});

test("verify writes nothing", () => {
  expect(plan(emptied, "verify")).toEqual({ mode: "verify", edits: [], heldBack: [] });
});

describe("overwrite", () => {
  test("replaces written scores and the total; 优秀 is 优 and stays", () => {
    const made = plan(changji, "overwrite");
    expect(edits(made)).toEqual(["G12 score 4.55", "G22 score 9.16", "G33 total 98.71"]);
    expect(held(made)).toContain("H33 grade same");
  });

  test("replaces a grade that is not earned, but none where the weights are no whole", () => {
    const wrong = { H33: { value: "良", text: "良" } };
    expect(edits(plan(changed(changji, wrong), "overwrite"))).toContain("H33 grade 优");
    const part = changed(changji, { ...wrong, F30: { value: 20, text: "20" } });
    expect(held(plan(part, "overwrite"))).toContain("H33 grade unsure");
  });
});

test.each(["fill", "overwrite"] as const)("a formula is never overwritten: %s", (mode) => {
  const made = plan(changed(emptied, { G33: { value: 1, text: "1", formula: "=SUM(G5:G32)" } }), mode);
  expect(held(made)).toContain("G33 total formula");
  expect(edits(made).some((edit) => edit.startsWith("G33"))).toBe(false);
});

describe("number formats", () => {
  const formatted = (numberFormat: string) => plan(changed(emptied, { G12: { numberFormat } }), "fill").edits[0];

  test("a text cell gets digits as text", () => {
    // an empty cell with a format of its own is still part of the sheet as read
    const workbook = changed(emptied, { G12: { value: "4.6", text: "4.6", numberFormat: "@" } });
    const [edit] = plan(workbook, "overwrite").edits;
    expect(edit?.after).toBe("4.55");
    expect(edit?.numberFormat).toBeNull();
  });

  test("a format that would show the points wrongly is replaced, any other left alone", () => {
    const over = (numberFormat: string) =>
      plan(changed(emptied, { G12: { value: 4.6, text: "4.6", numberFormat } }), "overwrite").edits[0]?.numberFormat;
    expect(over("0")).toBe("0.00");
    expect(over("0.0%")).toBe("General");
    expect(over('yyyy"年"m"月"d"日"')).toBe("General");
    expect(over("0.00")).toBeNull();
    expect(over("#,##0.00_);[Red](#,##0.00)")).toBeNull();
    expect(over("General")).toBeNull();
    expect(formatted("General")?.numberFormat).toBeNull();
  });
});

describe("what is left alone", () => {
  test("a protected sheet, but for its unlocked cells", () => {
    const [sheet] = emptied.sheets;
    const protection = { protected: true, unlocked: [{ top: 11, left: 6, bottom: 11, right: 6 }] };
    const workbook = { ...emptied, sheets: sheet ? [{ ...sheet, protection }] : [] };
    const made = plan(workbook, "fill");
    expect(edits(made)).toEqual(["G12 score 4.55"]);
    expect(held(made)).toEqual(expect.arrayContaining(["G22 score protected", "G33 total protected"]));
  });

  test("rows that a person must score, and the total and grade while one is open", () => {
    const rows = [
      "项目支出绩效自评表",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | 培训次数 | ≥10次 | 9次 | 60 |",
      "效益指标 | 社会效益 | 社会稳定 | 提高 | 稳步向好 | 40 |",
      "总分 | | | | | 100 |",
    ];
    const made = plan({ fileName: null, sheets: [sheetOfRows(rows)] }, "fill");
    expect(edits(made)).toEqual(["G3 score 54"]);
    expect(held(made)).toEqual(expect.arrayContaining(["G4 score judgement", "G5 total pending"]));
    const given = rows.map((row) => row.replace("| 40 |", "| 40 | 30"));
    expect(edits(plan({ fileName: null, sheets: [sheetOfRows(given)] }, "fill"))).toEqual([
      "G3 score 54",
      "G5 total 84",
    ]);
  });

  test("a blank rate of the funds block is filled as a percentage, a written one stays", () => {
    const rows = (rate: string) => [
      "项目支出绩效自评表",
      "项目名称 | 某项目 | | | | | |",
      "资金情况(万元) | < | < | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分",
      ` | | 年度资金总额: | 36 | 30.64 | 10 | ${rate} |`,
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "^ | 产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 90 |",
    ];
    const of = (rate: string, mode: WriteMode) => plan({ fileName: null, sheets: [sheetOfRows(rows(rate))] }, mode);
    expect(edits(of("", "fill"))).toEqual(["G4 rate 0.8511", "H4 score 8.51", "H6 score 90"]);
    expect(of("", "fill").edits[0]?.numberFormat).toBe("0.00%");
    expect(edits(of("85%", "overwrite"))).toEqual(["H4 score 8.51", "H6 score 90"]);
  });
});

describe("columns for a table without scores", () => {
  const nanyue = caseWorkbook("seeds/nanyue-2022");
  const evaluated = evaluate({ workbook: nanyue, remembered: nothingRemembered, scheme: null, approved: null });
  const grids = new Map(nanyue.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const words = { weight: "分值", score: "得分", grade: "等级", total: "总分" };
  const made = planColumns(evaluated, grids, words);

  test("stand at the right edge, with headings, weights, scores, total and grade", () => {
    expect(edits(made).slice(0, 5)).toEqual([
      "H11 heading 分值",
      "I11 heading 得分",
      "J11 heading 等级",
      "H12 weight 10",
      "I12 score 10",
    ]);
    expect(edits(made)).toEqual(
      expect.arrayContaining(["A20 heading 总分", "H20 total 100", "I20 total 98.51", "J20 grade 优", "I39 total 100"]),
    );
  });

  test("are read back as the same scores, and then need no columns", () => {
    const after = withEdits(nanyue, made.edits);
    const again = evaluate({ workbook: after, remembered: nothingRemembered, scheme: null, approved: null });
    expect(again.tables.map((table) => table.score.total.score?.toString())).toEqual(["98.51", "100"]);
    expect(again.tables.map((table) => table.reading.claimedTotal?.number?.toString())).toEqual(["98.51", "100"]);
    const later = planColumns(again, new Map(after.sheets.map((sheet) => [sheet.name, gridOf(sheet)])), words);
    expect(later.edits).toEqual([]);
  });

  test("are not added where cells beside the table are taken", () => {
    const taken = changed(nanyue, { I15: { value: "备注", text: "备注" } });
    const plan2 = planColumns(evaluated, new Map(taken.sheets.map((sheet) => [sheet.name, gridOf(sheet)])), words);
    expect(plan2.edits.some((edit) => edit.cell.row < 20)).toBe(false);
  });
});

test("decimals are written as they are, not as binary numbers", () => {
  expect(writtenText({ after: decimal("9.160") })).toBe("9.16");
});

describe("a report form", () => {
  const form = (score: string, grade: string) =>
    sheetOfRows(
      [
        "2022年度项目支出绩效评价报告",
        "项目名称 | 培训 | 实施单位 | 某局",
        "支出内容 | 计划数（万元） | 实际数（万元） |",
        "印刷费 | 10 | 9 |",
        "支出合计 | 10 | 9 |",
        `综合评价 | 评价得分 | ${score} |`,
        `^ | 评价等次 | ${grade} |`,
      ],
      "报告",
    );
  const table = (project: string, name: string) =>
    sheetOfRows(
      [
        "2022年度项目支出绩效自评表",
        `项目名称 | ${project} | | | | |`,
        "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
        "产出指标 | 数量指标 | 次数 | ≥10次 | 9次 | 60 |",
        "效益指标 | 社会效益 | 人数 | ≥10人 | 10人 | 40 |",
      ],
      name,
    );
  const of = (...sheets: SheetData[]) => plan({ fileName: null, sheets }, "fill");
  const onForm = (made: EditPlan) => edits({ ...made, edits: made.edits.filter(({ sheet }) => sheet === "报告") });

  test("gets the total and the grade of the project's own table", () => {
    expect(onForm(of(form("", ""), table("培训", "自评"), table("修路", "其他")))).toEqual([
      "C6 total 94",
      "C7 grade 优",
    ]);
  });

  test("with two tables of the project, or none, nothing is taken from them", () => {
    expect(onForm(of(form("", ""), table("培训", "甲"), table("培训", "乙")))).toEqual([]);
    expect(onForm(of(form("", ""), table("修路", "其他")))).toEqual([]);
  });

  test("a written score gives the grade", () => {
    expect(onForm(of(form("85", "")))).toEqual(["C7 grade 良"]);
    expect(onForm(of(form("85", "良")))).toEqual([]);
  });
});
