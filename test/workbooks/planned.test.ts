/** A plan that was seen: carried out as it was, or not at all. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../../src/workbooks/excel";
import { openFile } from "../../src/workbooks/file";
import { planSheets, scorePlanned } from "../../src/workbooks/run";
import { startExcel } from "../excel-host";
import { held, ok } from "./excel/support";
import { runOptions } from "./support/evidence";

async function start() {
  const bytes = readFileSync(path.join(__dirname, "../cases/seeds/changji-2022.xlsx"));
  const host = startExcel(ok(await ok(openFile(new Uint8Array(bytes), "changji-2022.xlsx")).read("all")));
  return { host, excel: excelWorkbook() };
}

test("planning writes, marks and keeps nothing", async () => {
  const { excel, host } = await start();
  const before = host.dump();
  const planned = ok(await planSheets(excel, "all", "overwrite", runOptions));
  expect(planned.plan.edits.map(({ after, before: was }) => [was.value, String(after)])).toEqual([
    [4.56, "4.55"],
    [9.1, "9.16"],
    [98.66, "98.71"],
  ]);
  expect(host.dump()).toEqual(before);
});

test("a plan that still holds is carried out", async () => {
  const { excel, host } = await start();
  const planned = ok(await planSheets(excel, "active", "overwrite", runOptions));
  const done = ok(await scorePlanned(excel, planned, runOptions));
  expect(done.changed ? null : done.outcome.applied).toEqual({ written: 3, leftAlone: [] });
  expect(held(host, "G22", "评分表")).toBe(9.16);
});

test("an actual that changed meanwhile: nothing is written, and the plan as it would be now is shown", async () => {
  const { excel, host } = await start();
  const planned = ok(await planSheets(excel, "all", "overwrite", runOptions));
  host.type("评分表", "E22", "18万元");
  const before = host.dump();
  const done = ok(await scorePlanned(excel, planned, runOptions));
  expect(host.dump()).toEqual(before);
  expect(done.changed && done.planned.plan.edits.map(({ after }) => String(after))).toEqual(["4.55", "10", "99.55"]);
  const again = done.changed ? ok(await scorePlanned(excel, done.planned, runOptions)) : null;
  expect(again?.changed).toBe(false);
  expect(held(host, "G33", "评分表")).toBe(99.55);
});

test("a score that someone wrote meanwhile is part of the plan, too", async () => {
  const { excel, host } = await start();
  const planned = ok(await planSheets(excel, "all", "overwrite", runOptions));
  host.type("评分表", "G12", 4);
  expect(ok(await scorePlanned(excel, planned, runOptions)).changed).toBe(true);
  expect(held(host, "G12", "评分表")).toBe(4);
});
