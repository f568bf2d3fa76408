/** 自动重算 over the genuine office.js: which edits score what, how fast, and that our own writes start nothing. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookData } from "../../src/core/grid/sheet";
import type { AutoOutcome } from "../../src/workbooks/auto";
import { startAuto } from "../../src/workbooks/auto";
import { excelWorkbook } from "../../src/workbooks/excel";
import { openFile } from "../../src/workbooks/file";
import { scoreSheets } from "../../src/workbooks/run";
import type { ExcelHost, HostSettings } from "../excel-host";
import { startExcel } from "../excel-host";
import { held, ok } from "./excel/support";
import { runOptions } from "./support/evidence";

async function seed(name: string): Promise<WorkbookData> {
  const bytes = readFileSync(path.join(__dirname, "../cases/seeds", `${name}.xlsx`));
  return ok(await ok(openFile(new Uint8Array(bytes), `${name}.xlsx`)).read("all"));
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function until(fits: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !fits(); tries++) await pause(10);
  expect(fits()).toBe(true);
}

async function started(name: string, settings: HostSettings = {}) {
  const host = startExcel(await seed(name), settings);
  const excel = excelWorkbook();
  const outcomes: AutoOutcome[] = [];
  ok(await scoreSheets(excel, "all", "overwrite", runOptions));
  const stop = await startAuto(excel, runOptions, (outcome) => outcomes.push(outcome));
  await pause(20);
  host.resetCounts();
  return { host, excel, outcomes, stop };
}

/** A person writes what was spent of 100, and the rate that it gives. */
function execute(host: ExcelHost, rate: number): void {
  host.type("评分表", "G3", rate * 100);
  host.type("评分表", "E12", rate);
}

describe.each([
  ["an Excel that says who wrote", {}],
  ["one that does not (before ExcelApi 1.14)", { triggerSource: false, apiLevel: "1.13" }],
] as const)("%s", (_, settings) => {
  test("an edited actual scores its sheet, and no other; nothing more follows", async () => {
    const { host, outcomes, stop } = await started("workbook-2022", settings);
    host.type("综治经费", "E13", 0.5);
    await until(() => outcomes.length === 1);
    expect(outcomes[0]).toMatchObject({ kind: "scored", sheet: "综治经费" });
    expect(held(host, "G12", "综治经费")).not.toBe(null);
    await pause(600);
    expect(outcomes).toHaveLength(1);
    await stop();
  });
});

test("the score follows the actual, and the syncs are those of one scoring", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  execute(host, 0.5);
  await until(() => outcomes.length === 1);
  expect(held(host, "G12", "评分表")).toBe(2.5);
  expect(held(host, "G33", "评分表")).toBe(96.66);
  expect(host.syncs).toBeLessThanOrEqual(14);
  const [first] = outcomes;
  expect(first?.kind === "scored" && first.outcome.applied.written).toBe(2);
  await stop();
});

test("promptly: measured from the edit to the end of marking", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  for (let count = 1; count <= 5; count++) {
    execute(host, count / 10);
    await until(() => outcomes.length === count);
  }
  const times = outcomes.map((one) => (one.kind === "scored" ? one.milliseconds : Infinity));
  process.stderr.write(`自动重算 over office.js: ${times.join(", ")} ms\n`);
  expect(Math.min(...times)).toBeLessThan(1500);
  await stop();
});

test("edits that follow each other are one", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  for (let count = 1; count <= 5; count++) {
    execute(host, count / 10);
    await pause(10);
  }
  await until(() => outcomes.length === 1);
  await pause(500);
  expect(outcomes).toHaveLength(1);
  expect(held(host, "G12", "评分表")).toBe(2.5);
  await stop();
});

test("an edit beside every table starts nothing", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  const before = host.dump();
  host.type("评分表", "Z90", "备忘");
  await pause(700);
  expect(outcomes).toEqual([]);
  host.sheet("评分表").put(89, 25, { ...host.sheet("评分表").at(89, 25), value: null });
  expect(host.dump()).toEqual(before);
  await stop();
});

test("what is in the way is said once, until it is gone", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  host.book.readOnly = true;
  for (const value of [0.5, 0.6]) {
    execute(host, value);
    await pause(500);
  }
  expect(outcomes).toEqual([{ kind: "failed", sheet: "评分表", failure: { code: "read-only" } }]);
  host.book.readOnly = false;
  execute(host, 0.7);
  await until(() => outcomes.length === 2);
  host.book.readOnly = true;
  execute(host, 0.8);
  await until(() => outcomes.length === 3);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["failed", "scored", "failed"]);
  await stop();
});

test("stopped, nothing more is scored", async () => {
  const { host, outcomes, stop } = await started("changji-2022");
  execute(host, 0.5);
  await stop();
  execute(host, 0.6);
  await pause(500);
  expect(outcomes).toEqual([]);
  expect(held(host, "G12", "评分表")).toBe(4.55);
});
