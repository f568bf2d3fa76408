/** The workbench as a person uses it: open, one click, edit, score again, save, undo. */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openFile } from "../../src/workbooks/file";
import { launchBrowser } from "../support/chromium";
import { type Demo, startDemo } from "./support/demo";

const shots = resolve(__dirname, "shots");
const problems: string[] = [];
const foreign: string[] = [];
let browser: Browser;
let demo: Demo;
let page: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  demo = await startDemo(34127);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  demo.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  page.on("pageerror", (cause) => problems.push(cause.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/localhost:|data:|blob:)/u.test(request.url())) foreign.push(request.url());
  });
  await page.goto(demo.url);
  await page.getByRole("button", { name: "一键评分" }).waitFor({ timeout: 60_000 });
});
afterEach(async () => {
  await page.close();
  expect(problems.splice(0)).toEqual([]);
  expect(foreign.splice(0)).toEqual([]);
});

const findings = () => page.getByRole("list", { name: "问题" }).getByRole("listitem");

async function score(mode: "只填空白得分" | "覆盖已有得分"): Promise<void> {
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: mode }).click();
  await page.getByRole("button", { name: "一键评分" }).click();
  await findings().first().waitFor();
}

/** The saved workbook, read back by the file host. */
async function saved(): Promise<ReadonlyMap<string, string>> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  const download = await waiting;
  const opened = openFile(await readFile(await download.path()), download.suggestedFilename());
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.read("all");
  if (!read.ok) throw new Error(read.failure.code);
  const cells = read.value.sheets.flatMap((sheet) =>
    sheet.cells.map((cell): [string, string] => [
      `${sheet.name}!${cell.address.row},${cell.address.column}`,
      cell.text,
    ]),
  );
  return new Map(cells);
}

test("one click scores the sample; the finding selects its cell; saving holds the scores", async () => {
  await score("覆盖已有得分");
  const overrun = findings().filter({ hasText: "E22" }).filter({ hasText: "60.32万元" });
  await overrun.first().waitFor();
  await page.screenshot({ path: resolve(shots, "workbench-scored.png") });
  const cells = await saved();
  expect(cells.get("综治经费!11,6")).toBe("4.55");
  expect(cells.get("综治经费!21,6")).toBe("9.16");
  expect(cells.get("综治经费!32,6")).toBe("98.71");
}, 120_000);

test("a corrected cell loses its finding at the next scoring", async () => {
  await score("覆盖已有得分");
  const overrun = findings().filter({ hasText: "超过上限" });
  await overrun.first().getByRole("button").first().click();
  await page.keyboard.type("7");
  // the pane keeps the keyboard; a click on the cell, which the finding has brought to view, gives it to the grid
  await page.mouse.click(517, 262);
  await page.keyboard.type("18万元", { delay: 60 });
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "只核对" }).click();
  await overrun.first().waitFor({ state: "detached" });
  expect((await saved()).get("综治经费!21,4")).toBe("18万元");
}, 120_000);

test("撤销评分 brings every score back", async () => {
  const before = await saved();
  await score("覆盖已有得分");
  await page.getByRole("button", { name: "撤销评分" }).click();
  await page.getByText("已还原").first().waitFor();
  expect([...(await saved())].filter(([cell, text]) => before.get(cell) !== text)).toEqual([]);
}, 120_000);

test("another workbook opens through 打开工作簿", async () => {
  await page.getByLabel("打开工作簿").setInputFiles(resolve("test/cases/seeds/nanyue-2022.xlsx"));
  await page.getByText("nanyue-2022.xlsx").first().waitFor();
  await page.getByRole("button", { name: "一键评分" }).click();
  await findings().first().waitFor();
  await page.screenshot({ path: resolve(shots, "workbench-nanyue.png") });
  expect(await findings().allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining("E26")]));
}, 120_000);

test("what is no workbook leaves the open one in place, with a sentence", async () => {
  await page
    .getByLabel("打开工作簿")
    .setInputFiles({ name: "说明.xlsx", mimeType: "text/plain", buffer: Buffer.from("不是工作簿") });
  await page.getByRole("status").filter({ hasText: "未能打开 说明.xlsx" }).waitFor();
  expect(await page.getByRole("tab").count()).toBe(5);
}, 120_000);
