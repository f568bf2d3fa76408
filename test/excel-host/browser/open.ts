/**
 * Opens built pages in Chromium as if in Excel: the host is there before any script of the page, and office.js comes from
 * node_modules wherever the page asks for it. Nothing of the page is changed, its content security policy included.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page, Route } from "playwright-core";
import type { Fixture } from "./entry";
import { hostScript } from "./build";

const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Microsoft's addresses for office.js, global and 21Vianet, as far as the folder that holds its files. */
const cdn =
  /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn)\/(?:appsforoffice\/)?lib\/[^/]+\/hosted\/(.*)$/u;

async function fulfill(route: Route): Promise<void> {
  const file = cdn.exec(route.request().url())?.[1]?.replace(/\?.*$/u, "") ?? "";
  const full = path.join(dist, file);
  if (!full.startsWith(dist)) {
    await route.abort();
    return;
  }
  try {
    await route.fulfill({ body: await readFile(full), contentType: "text/javascript; charset=utf-8" });
  } catch {
    await route.fulfill({ status: 404, body: "" });
  }
}

/** Makes every page that this tab opens from now on an Excel with this workbook. Call it before `goto`. */
export async function becomeExcel(page: Page, fixture: Fixture): Promise<void> {
  await page.addInitScript(`window.excelHostFixture = ${JSON.stringify(fixture)};`);
  await page.addInitScript({ content: await hostScript() });
  await page.route(cdn, fulfill);
}
