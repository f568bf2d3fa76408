/** docs/trace.md: what one scoring asks of Excel, as the host counted it. `JIPING_WRITE_TRACE=1` writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { openFile } from "../../../src/workbooks/file";
import { scoreSheets } from "../../../src/workbooks/run";
import { startExcel } from "../../excel-host";
import { traceOf } from "../../excel-host/trace";
import { runOptions } from "../support/evidence";
import { ok } from "./support";

const place = path.join(__dirname, "../../../docs/trace.md");

const head = `# One scoring, request by request

What 一键评分 with 覆盖已有得分 asks of Excel for the sample of 昌吉 2022 (one sheet, 33 rows), in order: bytes asked and
answered, then every load, call and assignment, equal ones counted. Printed by \`test/workbooks/excel/trace.test.ts\`
from the genuine office.js against the host in \`test/excel-host\` at ExcelApi 1.15; the test fails when it is no longer so.

1 and 2 read; 3 asks what the workbook remembers of us (nothing yet); 4 looks at the planned cells again, 5 writes them, 6
reads them back and keeps what was there; 7 and 8 remember what was written; 9 finds our old marks, 10 lays the new ones.

`;

test("docs/trace.md is what the host counts", async () => {
  const bytes = readFileSync(path.join(__dirname, "../../cases/seeds/changji-2022.xlsx"));
  const host = startExcel(ok(await ok(openFile(new Uint8Array(bytes), "changji-2022.xlsx")).read("all")));
  ok(await scoreSheets(excelWorkbook(), "active", "overwrite", runOptions));
  const lines = traceOf(host.requests).map((line) => line.replace(/\d+ B → \d+ B/u, (sizes) => rounded(sizes)));
  const text = `${head}${lines.join("\n")}\n`;
  if (process.env["JIPING_WRITE_TRACE"] === "1") writeFileSync(place, text);
  expect(readFileSync(place, "utf8")).toBe(text);
});

/** Sizes in whole kB: ids differ in length from run to run. */
function rounded(sizes: string): string {
  return sizes.replace(/(\d+) B/gu, (_, bytes: string) => `${(Number(bytes) / 1000).toFixed(0)} kB`);
}
