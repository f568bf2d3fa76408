/** Round trips and bytes between the add-in and Excel, over the genuine office.js client and the local host of the tests. */
import { localeOf } from "../../src/locale";
import { excelWorkbook } from "../../src/workbooks/excel";
import { openFile } from "../../src/workbooks/file";
import { scoreSheets } from "../../src/workbooks/run";
import { startExcel } from "../excel-host";
import { tableWorkbook } from "./tables";

export async function benchExcel(): Promise<void> {
  console.log("\na sheet scored in Excel with highlights and notes: round trips, kilobytes there and back");
  for (const rows of [30, 300, 2_000]) {
    const opened = openFile(await tableWorkbook(rows), "x.xlsx");
    const data = opened.ok ? await opened.value.read("all") : opened;
    if (!data.ok) throw new Error(data.failure.code);
    const host = startExcel(data.value);
    const done = await scoreSheets(excelWorkbook(), "all", "fill", {
      scheme: null,
      approved: null,
      wordsFor: (finding) => localeOf("zh-CN").finding(finding).whole,
      marks: true,
      columns: null,
      watch: null,
    });
    if (!done.ok) throw new Error(done.failure.code);
    const kilobytes = (of: "requestBytes" | "responseBytes"): string =>
      (host.requests.reduce((sum, request) => sum + request[of], 0) / 1024).toFixed(0).padStart(7);
    console.log(
      `  ${String(rows).padStart(5)} rows, ${done.value.applied.written} cells written: ${host.syncs} round trips,` +
        ` ${kilobytes("requestBytes")} KB there, ${kilobytes("responseBytes")} KB back`,
    );
  }
}
