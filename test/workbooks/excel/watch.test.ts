import { areaToA1 } from "../../../src/core/grid/address";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { ownWrites } from "../../../src/workbooks/excel/own-writes";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, edit, mark, ok, sheetName, small, smallRows } from "./support";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function watched(
  workbook: ReturnType<typeof excelWorkbook>,
): Promise<{ heard: string[]; stop: () => Promise<void> }> {
  const heard: string[] = [];
  const stop = await workbook.watch(({ sheet, areas }) => heard.push(`${sheet}!${areas.map(areaToA1).join(",")}`));
  return { heard, stop };
}

test("tells of a person's edits with the sheet's name by now, until it is stopped", async () => {
  const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", [])));
  const { heard, stop } = await watched(excelWorkbook());
  host.type(sheetName, "B2", 6);
  host.sheet("乙").name = "丙";
  host.type("丙", "A1", "x");
  await settle();
  expect(heard).toEqual([`${sheetName}!B2`, "丙!A1"]);
  await stop();
  await stop();
  host.type(sheetName, "B2", 7);
  await settle();
  expect(heard).toHaveLength(2);
});

test("our own writes, marks and settings are not told; so rescoring does not loop", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  let runs = 0;
  await workbook.watch(() => {
    runs++;
    void workbook.apply([edit("C2", runs, runs === 1 ? null : runs - 1)]);
  });
  host.type(sheetName, "B2", 6);
  await settle();
  await settle();
  expect(runs).toBe(1);
  ok(await workbook.mark([sheetName], [mark("C2", "error")]));
  ok(await workbook.remember("k", 1));
  ok(await workbook.revert());
  await settle();
  expect(runs).toBe(1);
});

test("edits of others in the same file are not told", async () => {
  const host = startExcel(small());
  const { heard } = await watched(excelWorkbook());
  host.type(sheetName, "B2", 6, "Remote");
  await settle();
  expect(heard).toEqual([]);
});

test("an Excel that does not say who wrote: our writes are known by their cells", async () => {
  const host = startExcel(small(), { triggerSource: false });
  const workbook = excelWorkbook();
  const { heard } = await watched(workbook);
  ok(await workbook.apply([edit("C2", 5), edit("C3", 5), edit("C4", 5, 4)]));
  await settle();
  expect(heard).toEqual([]);
  host.type(sheetName, "C3", 1);
  await settle();
  expect(heard).toEqual([`${sheetName}!C3`]);
});

describe("events awaited", () => {
  test("each cell once, in parts too, and not for ever", () => {
    let now = 0;
    const own = ownWrites(() => now);
    own.expect("s", area("C2:C5"));
    expect(own.isOurs("s", "C2:C3")).toBe(true);
    expect(own.isOurs("other", "C4")).toBe(false);
    expect(own.isOurs("s", "C4:D4")).toBe(false);
    expect(own.isOurs("s", "C4:C5")).toBe(true);
    expect(own.isOurs("s", "C4")).toBe(false);
    own.expect("s", area("C2"));
    now = 6000;
    expect(own.isOurs("s", "C2")).toBe(false);
  });
});
