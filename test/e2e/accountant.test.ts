/** An accountant's run on each seed in the workbench: opened, scored, a finding traced to its working, saved; every click counted. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openFile } from "../../src/workbooks/file";
import { launchBrowser } from "../support/chromium";
import { type Demo, startDemo } from "./support/demo";

const seeds = resolve(__dirname, "../cases/seeds");
const names = readdirSync(seeds).filter((name) => name.endsWith(".xlsx"));
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

/** Clicks of the mouse on the page since it was opened. */
async function clicksOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset["clicks"] = "0";
    addEventListener(
      "click",
      (event) => {
        if (event.isTrusted && event.detail > 0)
          document.body.dataset["clicks"] = String(Number(document.body.dataset["clicks"]) + 1);
      },
      true,
    );
  });
  return async () => Number(await page.evaluate(() => document.body.dataset["clicks"]));
}

/** What the page hands over when 保存 is pressed, opened again. */
async function savedSheets(page: Page): Promise<readonly string[]> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const download = await waiting;
  const opened = openFile(await readFile(await download.path()), download.suggestedFilename());
  if (!opened.ok) throw new Error(opened.failure.code);
  const sheets = await opened.value.listSheets();
  if (!sheets.ok) throw new Error(sheets.failure.code);
  return sheets.value.map((sheet) => sheet.name);
}

test.each(names)(
  "%s: one click for the score, one to a finding's working, one to save",
  async (name) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
    await page.goto(demo.url);
    await page.getByText("项指标").first().waitFor({ timeout: 60_000 });
    await page.getByLabel("打开工作簿").setInputFiles(resolve(seeds, name));
    await page.getByText(name).first().waitFor();
    await page.getByText("项指标").first().waitFor();
    const clicks = await clicksOf(page);

    await page.getByRole("button", { name: "一键评分", exact: true }).click();
    const result = page.getByRole("region", { name: "评分结果" });
    await result.waitFor();
    expect(await clicks()).toBe(1);
    expect(await result.textContent()).toMatch(/^(?:\d+(?:\.\d+)?|—)\/ 100/u);

    const traced = page.getByRole("list", { name: "问题" }).getByRole("listitem");
    if ((await traced.count()) > 0) {
      const cell = traced.first().getByRole("button", { name: /^定位/u });
      await traced.first().getByRole("button", { name: /^展开/u }).click();
      await traced.first().getByRole("button", { name: /^收起/u }).waitFor();
      expect(await clicks()).toBe(2);
      await cell.first().click();
      expect(await clicks()).toBe(3);
    }
    const before = await clicks();
    const kept = openFile(await readFile(resolve(seeds, name)), name);
    const sheets = kept.ok ? await kept.value.listSheets() : null;
    expect(await savedSheets(page)).toEqual(sheets?.ok === true ? sheets.value.map((sheet) => sheet.name) : []);
    expect((await clicks()) - before).toBe(1);
    await page.close();
  },
  120_000,
);
