/** 更正识别 in the built pane, on the genuine office.js: kept in the workbook over a reload, and found again by the headings of next year's copy. */
import type { Browser, Page } from "playwright-core";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { becomeExcel } from "../excel-host/browser/open";
import { launchBrowser } from "../support/chromium";
import { sheetOfRows } from "../support/sheet-of-rows";
import { type Demo, startDemo } from "./support/demo";

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo(34129);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  demo.close();
});

/** 标准分 is taken for the weight, 满分 is; 对照组 looks like an indicator, and is none. */
const headings = "三级指标 | 指标值 | 完成值 | 标准分 | 满分 | 得分";
const thisYear = [
  "2022年度道路养护绩效自评表",
  headings,
  "养护里程 | 10公里 | 5公里 | 40 | 60 |",
  "巡查次数 | 10次 | 10次 | 40 | 40 |",
  "对照组 | 10公里 | 1公里 | 20 | 0 |",
];
const nextYear = [
  "2023年度道路养护绩效自评表",
  headings,
  "养护里程 | 20公里 | 20公里 | 10 | 50 |",
  "绿化面积 | 100亩 | 50亩 | 10 | 30 |",
  "对照组 | 10公里 | 1公里 | 70 | 0 |",
  "巡查次数 | 12次 | 12次 | 10 | 20 |",
];

const workbookOf = (rows: readonly string[]): WorkbookData => ({
  fileName: "自评表.xlsx",
  sheets: [sheetOfRows(rows, "自评表")],
});

/** What Excel saves with a workbook beside its cells. */
interface Kept {
  readonly settings: readonly (readonly [string, unknown])[];
  readonly parts: readonly { id: string; xml: string }[];
}

const keptIn = (page: Page): Promise<Kept> =>
  page.evaluate(() => {
    const book = window.excelHost?.book;
    return { settings: [...(book?.settings ?? [])], parts: (book?.xmlParts ?? []).map(({ id, xml }) => ({ id, xml })) };
  });

/** A tab on which this workbook is open in Excel, with what was saved with it: the first page and every reload. */
async function excelWith(rows: readonly string[], kept: Kept | null): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 350, height: 760 }, reducedMotion: "reduce" });
  await becomeExcel(page, { workbook: workbookOf(rows), settings: { apiLevel: "1.15" } });
  await page.addInitScript((saved) => {
    const book = window.excelHost?.book;
    const known = sessionStorage.getItem("kept");
    const { settings, parts } = (known === null ? saved : (JSON.parse(known) as Kept)) ?? { settings: [], parts: [] };
    for (const [key, value] of settings) book?.settings.set(key, value);
    book?.xmlParts.push(...parts.map((part) => ({ ...part })));
  }, kept);
  await page.goto(demo.url.replace("workbench.html", "taskpane.html"));
  await seen(page);
  return page;
}

async function seen(page: Page): Promise<void> {
  await page.getByRole("button", { name: "一键评分" }).waitFor({ timeout: 60_000 });
  await page.getByText("项指标").first().waitFor();
}

/** Loads the pane anew; Excel and its workbook stay open. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(
    (kept) => {
      sessionStorage.setItem("kept", JSON.stringify(kept));
    },
    await keptIn(page),
  );
  await page.reload();
  await seen(page);
}

async function openCorrection(page: Page): Promise<void> {
  await page.getByRole("button", { name: "更正", exact: true }).click();
  await page.getByRole("heading", { name: "更正识别" }).waitFor();
}

const roleOf = (page: Page, heading: string): Promise<string> => page.getByLabel(heading, { exact: true }).inputValue();

/** The scores in column F from row 3 on, after one click. */
async function scores(page: Page, rows: number): Promise<readonly unknown[]> {
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("list", { name: "问题" }).or(page.getByText("没有发现问题")).first().waitFor();
  return page.evaluate(async (last) => {
    let values: unknown[][] = [];
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`F3:F${String(last)}`);
      range.load("values");
      await context.sync();
      ({ values } = range);
    });
    return values.flat();
  }, rows + 2);
}

test("a column and a row corrected: kept over a reload, scored by, recognised in next year's copy", async () => {
  const page = await excelWith(thisYear, null);
  await page.getByText("3 项指标").first().waitFor();
  await openCorrection(page);
  expect([await roleOf(page, "标准分"), await roleOf(page, "满分")]).toEqual(["weight", "ignored"]);
  await page.getByLabel("标准分", { exact: true }).selectOption("remark");
  await page.getByLabel("满分", { exact: true }).selectOption("weight");
  await page.getByRole("checkbox", { name: "对照组" }).uncheck();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("2 项指标").first().waitFor();

  await reload(page);
  await page.getByText("2 项指标").first().waitFor();
  await openCorrection(page);
  expect([await roleOf(page, "标准分"), await roleOf(page, "满分")]).toEqual(["remark", "weight"]);
  expect(await page.getByRole("checkbox", { name: "对照组" }).isChecked()).toBe(false);
  expect(await page.getByRole("checkbox", { name: "巡查次数" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "返回" }).click();
  expect(await scores(page, 3)).toEqual([30, 40, ""]);
  const kept = await keptIn(page);
  await page.context().close();

  const copy = await excelWith(nextYear, kept);
  await copy.getByText("3 项指标").first().waitFor();
  await openCorrection(copy);
  expect([await roleOf(copy, "标准分"), await roleOf(copy, "满分")]).toEqual(["remark", "weight"]);
  await copy.getByRole("button", { name: "返回" }).click();
  expect(await scores(copy, 4)).toEqual([50, 15, "", 20]);
  await copy.context().close();
}, 240_000);
