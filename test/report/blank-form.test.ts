/** The blank form of every scheme: blank it is no table to score; filled in it is read whole, with the scheme's points. */
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/evaluation";
import { nothingRemembered } from "../../src/core/evaluation";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { builtInSchemes, defaultScheme } from "../../src/core/schemes";
import type { Scheme } from "../../src/core/schemes/scheme";
import { blankForm } from "../../src/report/blank-form";
import { openFile } from "../../src/workbooks/file";
import { makeForm } from "../../src/workbooks/file/make/form";
import type { FormCell, FormSheet } from "../../src/workbooks/sheet-content";

async function read(form: FormSheet): Promise<WorkbookData> {
  const opened = openFile(makeForm(form), "表.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const data = await opened.value.read("all");
  if (!data.ok) throw new Error(data.failure.code);
  return data.value;
}

const evaluated = (workbook: WorkbookData, scheme: Scheme): Evaluation =>
  evaluate({ workbook, remembered: nothingRemembered, scheme, approved: null });

/** Writes into blank cells of a form, by row and column. */
function filled(form: FormSheet, values: ReadonlyMap<string, string | number>): FormSheet {
  const cells = form.cells.map((cell): FormCell => {
    const value = values.get(`${cell.area.top},${cell.area.left}`);
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...form, cells };
}

/** A funds line, and in every row below a level an indicator that reaches its target, the points of the level among them. */
function asFilledIn(form: FormSheet): { readonly form: FormSheet; readonly indicators: number } {
  const values = new Map<string, string | number>([["2,2", "某项目"]]);
  for (const [column, money] of [100, 100, 100].entries()) values.set(`5,${3 + column}`, money);
  const levels = form.cells.filter(
    ({ area, value }) => area.left === 0 && /指标(?:（|$)/u.test(String(value)) && area.bottom > area.top,
  );
  let indicators = 0;
  for (const { area, value } of levels) {
    const points = Number(/（(?<points>\d+)分）/u.exec(String(value))?.groups?.["points"] ?? 0);
    const rows = area.bottom - area.top + 1;
    for (let row = area.top; row <= area.bottom; row++) {
      indicators++;
      values.set(`${row},2`, `事项${indicators}`);
      values.set(`${row},3`, "≥10次");
      values.set(`${row},4`, "10次");
      if (points > 0) values.set(`${row},5`, row === area.top ? points - rows + 1 : 1);
    }
  }
  return { form: filled(form, values), indicators };
}

describe.each(builtInSchemes.map((scheme) => ({ scheme, id: scheme.id })))("$id", ({ scheme }) => {
  test("blank, it is not scored", async () => {
    const { skipped, tables } = evaluated(await read(blankForm(scheme)), scheme);
    expect(tables).toEqual([]);
    expect(skipped).toEqual([{ sheet: "自评表", reason: "blank-form" }]);
  });

  test("filled in, every row is read and what the scheme gives is earned", async () => {
    const { form, indicators } = asFilledIn(blankForm(scheme));
    const [table] = evaluated(await read(form), scheme).tables;
    expect(table?.scored).toBe(true);
    expect(table?.reading.indicators).toHaveLength(indicators);
    expect(table?.reading.layout.project?.text).toBe("某项目");
    if (scheme.levelWeights.length === 0) return;
    expect(table?.score.total.score?.toFixed()).toBe("100");
    expect(table?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("the rules refuse a score above its weight and money that is no figure", () => {
  expect(blankForm(defaultScheme).rules.map(({ most }) => most)).toEqual([null, "G6", "100", "F13"]);
});
