/** Text never becomes a formula, a number or a date, whatever it starts with (OWASP, CSV injection; ASVS 1.2.10). */
import { fc } from "../../support/properties";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { startExcel } from "../../excel-host";
import { injections as strings } from "../support/injections";
import { edit, held, mark, ok, sheetName, small } from "./support";

async function writeText(text: string, numberFormat: string): Promise<void> {
  const host = startExcel(small());
  const sheet = host.sheet(sheetName);
  sheet.put(1, 2, { ...sheet.at(1, 2), numberFormat });
  const workbook = excelWorkbook();
  expect(ok(await workbook.apply([edit("C2", text, null, { purpose: "heading" })])).written).toBe(1);
  expect(sheet.at(1, 2)).toMatchObject({ value: text, formula: null, numberFormat });
  ok(await workbook.revert());
  expect(sheet.at(1, 2)).toMatchObject({ value: null, formula: null, numberFormat });
}

test.each(strings)("written: %j", async (text) => {
  await writeText(text, "General");
  await writeText(text, "@");
});

test.each(strings)("put back: %j", async (text) => {
  const host = startExcel(small());
  const sheet = host.sheet(sheetName);
  sheet.put(1, 2, { ...sheet.at(1, 2), value: text });
  const workbook = excelWorkbook();
  expect(ok(await workbook.apply([edit("C2", 4.5, text)])).written).toBe(1);
  ok(await workbook.revert());
  expect(sheet.at(1, 2)).toMatchObject({ value: text, formula: null, numberFormat: "General" });
});

test.each(strings)("in a note: %j", async (text) => {
  const host = startExcel(small());
  ok(await excelWorkbook().mark([sheetName], [mark("C2", "error", text)]));
  expect(held(host, "C2")).toBe(null);
  expect(host.sheet(sheetName).comments[0]?.content).toBe(`【绩评】${text}`);
});

test("any text at all", async () => {
  const starts = fc.constantFrom("", "=", "+", "-", "@", "＝", "\t", "'", "0", "#", "，", "甲");
  const text = fc.tuple(starts, fc.string({ maxLength: 20 })).map(([start, rest]) => start + rest);
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      if (one !== "") await writeText(one, "General");
    }),
    { numRuns: 200 },
  );
});
