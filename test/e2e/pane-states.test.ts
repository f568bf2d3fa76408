/** The pane's states, pictured at every width and theme, and checked by axe. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/chromium";
import type { ServedPage } from "./support/bundle";
import { buildPage, servePage } from "./support/bundle";

const shots = resolve(__dirname, "shots");
let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  served = await servePage(await buildPage("pane", "./test/e2e/support/pane-page.ts"));
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What went wrong on a page, the policy's refusals among them. */
const problems: string[] = [];
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

type Look = "light" | "dark" | "contrast";

async function open(width: number, look: Look, query = "", height = 860): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  page.on("pageerror", (cause) => problems.push(cause.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${served.url}?${query}`);
  return page;
}

const looks: readonly Look[] = ["light", "dark", "contrast"];
const widths = [320, 350, 450] as const;

describe.each(looks)("%s", (look) => {
  test.each(widths)("scored at %d px", async (width) => {
    const page = await open(width, look, "file=seeds/nanyue-2022.xlsx");
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("list", { name: "问题" }).getByRole("listitem").first().waitFor();
    await page.screenshot({ path: resolve(shots, `pane-scored-${look}-${String(width)}.png`) });
    await expectAccessible(page, look);
    await page.context().close();
  });
});

/** Axe finds nothing; under forced colours the browser sets them itself, so contrast is not the page's there. */
async function expectAccessible(page: Page, look: Look): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (look === "contrast" ? axe.disableRules("color-contrast") : axe).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}
