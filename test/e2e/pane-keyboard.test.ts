/** A whole scoring by keyboard alone: to a finding, its working, its cell, a judgement, and back. */
import type { Page } from "playwright-core";
import type { PaneBench } from "./support/open-pane";
import { paneBench } from "./support/open-pane";

let bench: PaneBench;
beforeAll(async () => {
  bench = await paneBench();
}, 300_000);
afterAll(async () => {
  await bench.close();
});

/** Tabs until the control of this name has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`not reached by Tab: ${String(name)}`);
}

test("score, open a finding, select its cell, judge", async () => {
  const page = await bench.open({ file: "seeds/nanyue-2022.xlsx" });
  await page.getByText("张自评表").waitFor();
  await tabTo(page, /^一键评分$/u);
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "问题" }).getByRole("listitem").first().waitFor();
  await tabTo(page, /^定位 E6$/u);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => window.selected)).toBe("自评表!E6");
  await tabTo(page, /^展开/u);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /^收起/u }).waitFor();
  await tabTo(page, /^部分达成/u);
  await page.keyboard.press("Enter");
  await tabTo(page, /^档内得分$/u);
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, /^判定理由$/u);
  await page.keyboard.type("现场核实");
  await page.keyboard.press("Enter");
  await page.getByText(/已记下判定/u).waitFor();
  expect(bench.problems()).toEqual([]);
  await page.context().close();
});

test("a page takes the focus to its heading, and the way back is a key", async () => {
  const page = await bench.open({ file: "seeds/nanyue-2022.xlsx" });
  await page.getByText("张自评表").waitFor();
  await tabTo(page, /^更正$/u);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "更正识别" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("更正识别");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  await page.context().close();
});
