/** The local Excel in Chromium: the page takes it for desktop Excel, and the genuine client works on it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { sheetOf, workbookOf } from "../excel-host";
import { becomeExcel } from "../excel-host/browser/open";
import { launchBrowser } from "../support/chromium";

const html = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;
const server = createServer((_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8").end(html);
});
let browser: Browser;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

const workbook = workbookOf(
  sheetOf("评分", [
    ["指标", "得分"],
    ["数量", null],
  ]),
);

async function open(apiLevel: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  await becomeExcel(page, { workbook, settings: { apiLevel } });
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
  return { page, asked };
}

test("office.js is ready, reads, writes and hears of edits", async () => {
  const { page, asked } = await open("1.15");
  const seen = await page.evaluate(async () => {
    const ready = await Office.onReady();
    const sets = ["1.15", "1.16"].map((level) => Office.context.requirements.isSetSupported("ExcelApi", level));
    const heard: string[] = [];
    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      const used = context.workbook.worksheets.getItem("评分").getUsedRange(true);
      used.load("address");
      used.getCell(1, 1).values = [[4.5]];
      await context.sync();
      return used.address;
    });
    window.excelHost?.type("评分", "A3", "合计");
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { host: ready.host, platform: ready.platform, sets, address, heard };
  });
  expect(seen).toEqual({
    host: "Excel",
    platform: "PC",
    sets: [true, false],
    address: "评分!A1:B2",
    heard: ["B2", "A3"],
  });
  const cell = await page.evaluate(() => window.excelHost?.sheet("评分").at(1, 1).value);
  expect(cell).toBe(4.5);
  const local = asked.filter((host) => host.startsWith("localhost") || host === "appsforoffice.microsoft.com");
  expect(local).toEqual(asked); // and nothing else was asked of the network
  await page.close();
});
