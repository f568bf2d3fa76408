/** A whole scoring over the adapter: the same scores as over the file, and the requests that it takes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../../src/locale";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { openFile } from "../../../src/workbooks/file";
import type { RunOptions } from "../../../src/workbooks/run";
import { clearMarks, scoreSheets, undoScores } from "../../../src/workbooks/run";
import type { Workbook } from "../../../src/workbooks/workbook";
import { startExcel } from "../../excel-host";
import { ok } from "./support";

const options: RunOptions = {
  scheme: null,
  approved: null,
  wordsFor: (finding) => localeOf("zh-CN").finding(finding).whole,
  marks: true,
  columns: null,
  watch: null,
};

function openSeed(name: string): Workbook {
  const bytes = readFileSync(path.join(__dirname, "../../cases/seeds", `${name}.xlsx`));
  return ok(openFile(new Uint8Array(bytes), `${name}.xlsx`));
}

test.each(["changji-2022", "nanyue-2022", "workbook-2022"])("%s", async (name) => {
  const file = openSeed(name);
  const host = startExcel(ok(await file.read("all")));
  const before = host.dump();
  const excel = excelWorkbook();
  const inExcel = ok(await scoreSheets(excel, "all", "overwrite", options));
  const inFile = ok(await scoreSheets(file, "all", "overwrite", options));
  expect(inExcel.applied).toEqual(inFile.applied);
  expect(inExcel.marked).toBe(inFile.marked);
  expect(host.syncs).toBeLessThanOrEqual(16);
  const cells = async (workbook: Workbook): Promise<unknown> =>
    ok(await workbook.read("all")).sheets.map(({ cells: list }) =>
      list.filter(({ formula }) => formula === null).map(({ address, value }) => [address.row, address.column, value]),
    );
  expect(await cells(excel)).toEqual(await cells(file));
  if (inExcel.applied.written > 0) ok(await undoScores(excel));
  ok(await clearMarks(excel));
  ok(await excel.remember("remembered", null));
  expect(host.dump()).toEqual(before);
});
