/** The workbench in Chromium: drag in, score, edit, score again, save; openpyxl reads the very cells that were written. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/chromium";
import type { Demo } from "../e2e/support/demo";
import { startDemo } from "../e2e/support/demo";
import { readBack } from "./programs";

const given = path.resolve(__dirname, "../cases/seeds/changji-2022.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "jiping-workbench-"));
/** Where the grid takes the keyboard for its selected cell. */
const gridEditor = "[data-u-comp=editor][contenteditable=true]";
let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo(34128);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  demo.close();
  rmSync(folder, { recursive: true });
});

/** Drops the file on the page, as a person drags it in. */
async function dropped(page: Page): Promise<void> {
  const bytes = [...readFileSync(given)];
  const transfer = await page.evaluateHandle(
    ({ content, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name));
      return data;
    },
    { content: bytes, name: path.basename(given) },
  );
  for (const event of ["dragenter", "dragover", "drop"])
    await page.getByRole("button", { name: "保存" }).dispatchEvent(event, { dataTransfer: transfer });
  await page.getByText("changji-2022.xlsx").first().waitFor();
}

async function score(page: Page): Promise<void> {
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("list", { name: "问题" }).getByRole("listitem").first().waitFor();
}

async function saved(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  const place = path.join(folder, name);
  copyFileSync(await (await waiting).path(), place);
  return place;
}

/** Cells that openpyxl reads otherwise than before, as `sheet!A1` to value. */
function changedCells(first: string, second: string): Readonly<Record<string, unknown>> {
  const read = readBack([first, second]);
  const before = read[first]?.cells ?? {};
  const after = read[second]?.cells ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.filter((name) => before[name]?.[1] !== after[name]?.[1]).map((name) => [name, after[name]?.[1] ?? null]),
  );
}

test("only what was scored and typed differs, as openpyxl reads it", async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.goto(demo.url);
  await page.getByRole("button", { name: "一键评分" }).waitFor({ timeout: 60_000 });
  await dropped(page);
  await score(page);
  const scored = await saved(page, "scored.xlsx");
  expect(changedCells(given, scored)).toEqual({ "评分表!G12": 4.55, "评分表!G22": 9.16, "评分表!G33": 98.71 });
  // the finding selects its cell; the keyboard stays with the pane until the grid is given it
  const overrun = page.getByRole("list", { name: "问题" }).getByRole("listitem").filter({ hasText: "超过上限" });
  await overrun.first().getByRole("button").first().click();
  await page.locator(gridEditor).focus();
  await page.keyboard.type("18万元", { delay: 60 });
  await page.keyboard.press("Enter");
  await score(page);
  await overrun.first().waitFor({ state: "detached" });
  const again = await saved(page, "again.xlsx");
  expect(changedCells(scored, again)).toEqual({ "评分表!E22": "18万元", "评分表!G22": 10, "评分表!G33": 99.55 });
  await page.close();
}, 180_000);
