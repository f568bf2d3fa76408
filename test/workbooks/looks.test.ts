/** The three severities are told apart without colour, in files and in Excel; the workbench is seen in Chromium. */
import { differentialFormats } from "../../src/workbooks/file/patch/looks";
import { excelWorkbook } from "../../src/workbooks/excel";
import { startExcel } from "../excel-host";
import { mark, ok, sheetName, small } from "./excel/support";

const severities = ["error", "warning", "info"] as const;

test("in a file", () => {
  const bare = differentialFormats("").map((xml) => xml.replaceAll(/rgb="\w+"/gu, ""));
  expect(new Set(bare).size).toBe(3);
});

test("in Excel", async () => {
  const host = startExcel(small());
  const marks = severities.map((severity, at) => mark(`C${at + 2}`, severity));
  ok(await excelWorkbook().mark([sheetName], marks));
  const bare = host
    .sheet(sheetName)
    .conditionalFormats.map(({ look }) => JSON.stringify([...look].filter(([name]) => !name.endsWith("color")).sort()));
  expect(new Set(bare).size).toBe(3);
});
