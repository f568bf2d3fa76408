/** Opens the pane in Chromium over a case workbook, at a size and in a look; gathers what goes wrong on the page. */
import { resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/chromium";
import type { ServedPage } from "./bundle";
import { buildPage, servePage } from "./bundle";

export type Look = "light" | "dark" | "contrast";
export const looks: readonly Look[] = ["light", "dark", "contrast"];

export interface PaneOptions {
  /** Below test/cases. */
  readonly file: string;
  readonly width?: number;
  readonly height?: number;
  readonly look?: Look;
  readonly language?: "zh-CN" | "en-US";
  /** A trouble of support/pane-host.ts. */
  readonly host?: string;
}

const shots = resolve(__dirname, "../shots");

/** The bench of one test file: a browser and the served page. */
export interface PaneBench {
  open(options: PaneOptions): Promise<Page>;
  /** Errors, refusals of the policy and failed requests since the last call. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** Builds the page once and starts the browser. */
export async function paneBench(): Promise<PaneBench> {
  const served: ServedPage = await servePage(await buildPage("pane", "./test/e2e/support/pane-page.ts"));
  const browser: Browser = await launchBrowser();
  const seen: string[] = [];
  return {
    async open({ file, width = 350, height = 860, look = "light", language = "zh-CN", host = "" }) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: look === "dark" ? "dark" : "light",
        forcedColors: look === "contrast" ? "active" : "none",
        reducedMotion: "reduce",
        deviceScaleFactor: 2,
      });
      const page = await context.newPage();
      page.on("pageerror", (cause) => seen.push(cause.message));
      page.on("console", (message) => {
        if (message.type() === "error") seen.push(message.text());
      });
      await page.goto(`${served.url}?${new URLSearchParams({ file, language, host }).toString()}`);
      return page;
    },
    problems: () => seen.splice(0),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** A picture for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(shots, `pane-${name}.png`) });
}

/** What axe finds; under forced colours the browser sets the colours itself, so contrast is not the page's there. */
export async function axeViolations(page: Page, look: Look = "light"): Promise<readonly string[]> {
  // Fluent's guards around an open menu: they take the focus only to hand it on at once.
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  const { violations } = await (look === "contrast" ? axe.disableRules("color-contrast") : axe).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
}
