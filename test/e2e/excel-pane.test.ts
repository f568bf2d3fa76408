/** The built pane, on the genuine office.js, in the local Excel: one click on a real sheet, and every cell back again. */
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { openFile } from "../../src/workbooks/file";
import type { ExcelHost } from "../excel-host";
import { becomeExcel } from "../excel-host/browser/open";
import { launchBrowser } from "../support/chromium";
import { type Demo, startDemo } from "./support/demo";

const shots = resolve(__dirname, "shots");
let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  demo = await startDemo(34128);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  demo.close();
});

async function workbookOf(name: string): Promise<WorkbookData> {
  const opened = openFile(readFileSync(resolve("test/cases/seeds", name)), name);
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.read("all");
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

async function openPane(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 350, height: 760 }, reducedMotion: "reduce" });
  await becomeExcel(page, { workbook: await workbookOf(name), settings: { apiLevel: "1.15" } });
  await page.goto(demo.url.replace("workbench.html", "taskpane.html"));
  await page.getByRole("button", { name: "一键评分" }).waitFor({ timeout: 60_000 });
  await page.getByText("项指标").first().waitFor();
  return page;
}

/** A cell's value as the host holds it. */
const valueAt = (page: Page, a1: string): Promise<unknown> =>
  page.evaluate(async (address) => {
    let value: unknown = null;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load("values");
      await context.sync();
      value = range.values[0]?.[0];
    });
    return value;
  }, a1);

const dumped = (page: Page): Promise<unknown> => page.evaluate(() => window.excelHost?.dump());
const syncs = (page: Page): Promise<number> => page.evaluate(() => window.excelHost?.syncs ?? -1);
/** All but what the workbook remembers of us. */
const sheetsOf = (dump: unknown): unknown =>
  JSON.parse(
    JSON.stringify(dump, (name, value: unknown) => (["settings", "xmlParts"].includes(name) ? undefined : value)),
  );

test("changji-2022: scores, highlight and words on E22; 撤销评分 and 清除标注 leave the workbook as it was", async () => {
  const page = await openPane("changji-2022.xlsx");
  const before = await dumped(page);
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await page.evaluate(() => window.excelHost?.resetCounts());
  await page.getByRole("button", { name: "一键评分" }).click();
  const overrun = page.getByRole("list", { name: "问题" }).getByRole("listitem").filter({ hasText: "E22" });
  await overrun.filter({ hasText: "60.32万元" }).first().waitFor();
  await page.getByText("98.71").first().waitFor();
  await page.screenshot({ path: resolve(shots, "excel-pane-changji.png") });
  const used = await syncs(page);
  expect(await valueAt(page, "G12")).toBe(4.55);
  expect(await valueAt(page, "G22")).toBe(9.16);
  expect(await valueAt(page, "G33")).toBe(98.71);
  const marked = JSON.stringify(await dumped(page));
  expect(marked).toContain("宣传费 60.32万元，超过上限 20万元");
  expect(marked).toContain("jiping");
  expect(used).toBeLessThanOrEqual(12);

  await page.getByRole("button", { name: "清除标注" }).click();
  await page.getByRole("button", { name: "撤销评分" }).click();
  await page.getByText("已还原").first().waitFor();
  expect(await valueAt(page, "G22")).toBe(9.1);
  expect(sheetsOf(await dumped(page))).toEqual(sheetsOf(before));
  await page.close();
}, 180_000);

/** What is in the way, and the words of the sentence that says so. */
const obstacles: readonly (readonly [string, string, (host: ExcelHost) => void])[] = [
  [
    "a protected sheet",
    "受保护",
    (host) => {
      for (const sheet of host.book.sheets) sheet.protection.protected = true;
    },
  ],
  [
    "a workbook that is read only",
    "只读",
    (host) => {
      host.book.readOnly = true;
    },
  ],
  [
    "a filter that hides rows",
    "筛选",
    (host) => {
      const sheet = host.book.active;
      sheet.filter = { area: { top: 3, left: 0, bottom: 32, right: 7 }, filtered: true };
      for (const row of [11, 21]) sheet.hiddenRows.add(row);
    },
  ],
];

test.each(obstacles)(
  "%s: one sentence, not one cell changed",
  async (_, words, hinder) => {
    const page = await openPane("changji-2022.xlsx");
    await page.evaluate(`(${hinder.toString()})(window.excelHost)`);
    const before = await dumped(page);
    await page.getByRole("button", { name: "评分方式" }).click();
    await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByText(words).first().waitFor();
    expect(sheetsOf(await dumped(page))).toEqual(sheetsOf(before));
    await page.close();
  },
  180_000,
);

test("a cell that is being edited is waited for; a formula in a score cell stays, and the others are written", async () => {
  const page = await openPane("changji-2022.xlsx");
  await page.evaluate(() => {
    window.excelHost?.type(window.excelHost.book.active.name, "G22", "=F22*0.9");
    window.excelHost?.startEditing();
  });
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  const before = sheetsOf(await dumped(page));
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.waitForTimeout(300);
  expect(sheetsOf(await dumped(page))).toEqual(before);
  await page.evaluate(() => window.excelHost?.endEditing());
  await page.getByRole("list", { name: "问题" }).getByRole("listitem").first().waitFor();
  expect(await valueAt(page, "G12")).toBe(4.55);
  const formula = await page.evaluate(() => window.excelHost?.book.active.at(21, 6).formula);
  expect(formula).toBe("=F22*0.9");
  await page.close();
}, 180_000);

/** Two for the sheets, one for what the workbook remembers of us; the next one looks at the cells again before they are written. */
const readingSyncs = 3;

/** Overwrites the scores; what is given happens once the sheets were read and before a cell is written. */
async function scoreMeanwhile(page: Page, meanwhile: (host: ExcelHost) => void): Promise<void> {
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await page.evaluate(
    `window.excelHost.before(${String(readingSyncs + 1)}, () => (${meanwhile.toString()})(window.excelHost))`,
  );
  await page.getByRole("button", { name: "一键评分" }).click();
}

test("a score that a person changed between reading and writing is left alone and said; the others are written", async () => {
  const page = await openPane("changji-2022.xlsx");
  await scoreMeanwhile(page, (host) => {
    host.type(host.book.active.name, "G22", 7);
  });
  await page.getByText("G22（现为 7） 在评分期间被改动，未覆盖").first().waitFor();
  expect(await valueAt(page, "G22")).toBe(7);
  expect(await valueAt(page, "G12")).toBe(4.55);
  await page.getByRole("button", { name: "撤销评分" }).click();
  await page.getByText("已还原").first().waitFor();
  expect(await valueAt(page, "G22")).toBe(7);
  expect(await valueAt(page, "G12")).toBe(4.56);
  await page.close();
}, 180_000);

test("a score cell merged into another one meanwhile: the sentence, and not one cell changed", async () => {
  const page = await openPane("changji-2022.xlsx");
  const before = await dumped(page);
  await scoreMeanwhile(page, (host) => {
    host.book.active.merges.push({ top: 11, left: 5, bottom: 11, right: 6 });
  });
  await page.getByText("G12 没有写成").first().waitFor();
  await page.evaluate(() => window.excelHost?.book.active.merges.pop());
  expect(sheetsOf(await dumped(page))).toEqual(sheetsOf(before));
  await page.close();
}, 180_000);

test("one score cell over eight rows: its first cell alone is written, the group stays merged, and 撤销评分 empties it", async () => {
  const page = await openPane("changji-2022.xlsx");
  await page.evaluate(() => window.excelHost?.type(window.excelHost.book.active.name, "G22", ""));
  const before = await dumped(page);
  const merges = () => page.evaluate(() => window.excelHost?.book.active.merges);
  const merged = await merges();
  expect(merged).toContainEqual({ top: 21, left: 6, bottom: 28, right: 6 });
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("list", { name: "问题" }).getByRole("listitem").first().waitFor();
  expect(await valueAt(page, "G22")).toBe(9.16);
  for (const row of [23, 24, 25, 26, 27, 28, 29]) expect(await valueAt(page, `G${String(row)}`)).toBe("");
  expect(await merges()).toEqual(merged);
  await page.getByRole("button", { name: "清除标注" }).click();
  await page.getByRole("button", { name: "撤销评分" }).click();
  await page.getByText("已还原").first().waitFor();
  expect(await valueAt(page, "G22")).toBe("");
  expect(sheetsOf(await dumped(page))).toEqual(sheetsOf(before));
  await page.close();
}, 180_000);
