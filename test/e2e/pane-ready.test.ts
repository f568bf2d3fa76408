/** How long the built pane takes from office.js being ready to 一键评分 being there to press, on the genuine office.js in the local Excel. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { openFile } from "../../src/workbooks/file";
import { becomeExcel } from "../excel-host/browser/open";
import { launchBrowser } from "../support/chromium";
import { type Demo, startDemo } from "./support/demo";

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  demo = await startDemo(34130);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  demo.close();
});

declare global {
  interface Window {
    readyAt?: number;
    usableAt?: number;
  }
}

/** Milliseconds from ready to usable, of one opening. */
async function opening(): Promise<number> {
  const name = "changji-2022.xlsx";
  const opened = openFile(readFileSync(resolve("test/cases/seeds", name)), name);
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.read("all");
  if (!read.ok) throw new Error(read.failure.code);
  const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      void Office.onReady(() => {
        window.readyAt = performance.now();
      });
      new MutationObserver(() => {
        const [button] = [...document.querySelectorAll("button")].filter((one) => one.textContent === "一键评分");
        if (button && button.getAttribute("aria-disabled") !== "true") window.usableAt ??= performance.now();
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  });
  await becomeExcel(page, { workbook: read.value, settings: { apiLevel: "1.15" } });
  await page.goto(demo.url.replace("workbench.html", "taskpane.html"));
  await page.waitForFunction(() => window.usableAt !== undefined && window.readyAt !== undefined);
  const taken = await page.evaluate(() => (window.usableAt ?? 0) - (window.readyAt ?? 0));
  await page.close();
  return taken;
}

test("usable within half a second of office.js being ready; three times that on a machine that does other things too", async () => {
  const taken: number[] = [];
  for (let at = 0; at < 5; at++) taken.push(await opening());
  const [median = Infinity] = taken.sort((first, second) => first - second).slice(2);
  process.stdout.write(`pane usable after ${median.toFixed(0)} ms (median of 5)\n`);
  expect(median).toBeLessThanOrEqual(1500);
}, 180_000);
