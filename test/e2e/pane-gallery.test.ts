/** Every state of the pane in both languages: pictured at three widths in three looks, nothing sticking out, nothing that axe finds. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/locale";
import { loadWords } from "../../src/taskpane/words";
import type { Look, PaneBench } from "./support/open-pane";
import { axeViolations, looks, paneBench } from "./support/open-pane";
import { paneStates } from "./support/states";

/** `PICTURES=1 npx jest test/e2e/pane-gallery --selectProjects browser` takes those of the documents anew. */
const documents = process.env["PICTURES"] === "1" ? resolve(__dirname, "../../docs/images") : null;
const folder = resolve(__dirname, "shots/gallery");

/** `npm run test:gallery` pictures every state in both languages, at each width, in each look; every day the narrowest in Chinese. */
const all = process.env["GALLERY"] === "all";
const languages: readonly Language[] = all ? ["zh-CN", "en-US"] : ["zh-CN"];
const widths = all ? [320, 350, 450] : [320];
const dressed: readonly Look[] = all ? looks : ["light"];

let bench: PaneBench;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  bench = await paneBench();
}, 300_000);
afterAll(async () => {
  await bench.close();
});

/** The system's wish changes under the open pane, which follows it. */
async function dress(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
}

/** Texts that are cut off at their right end without being shown in full elsewhere (a `title`). */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#pane *")]
      .filter((element) => element.childElementCount === 0 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => element.clientWidth > 1 && getComputedStyle(element).overflow !== "visible")
      .filter((element) => element.closest("[title]") === null)
      .map((element) => `${element.tagName} ${element.innerText}`),
  );

describe.each(languages)("%s", (language) => {
  test.each(paneStates)(
    "$name",
    async ({ file, host, name, picture, reach }) => {
      const page = await bench.open({ file, language, ...(host === undefined ? {} : { host }) });
      await reach(page, await loadWords(language));
      if (documents !== null && picture !== undefined && language === "zh-CN") {
        await page.setViewportSize({ width: 350, height: picture });
        await page.screenshot({ path: resolve(documents, `pane-${name}.png`) });
      }
      for (const look of dressed) {
        await dress(page, look);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 860 });
          await page.screenshot({
            path: resolve(folder, `${name}-${language}-${look}-${String(width)}.png`),
            scale: "css",
          });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          if (look === "light") expect(await cutOff(page)).toEqual([]);
        }
        if (language === "zh-CN" || look === "light")
          expect({ look, found: await axeViolations(page, look) }).toEqual({ look, found: [] });
      }
      expect(bench.problems()).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
