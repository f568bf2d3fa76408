/** What must hold in single states of the pane; pane-gallery pictures and checks them all. */
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
afterEach(() => {
  expect(bench.problems()).toEqual([]);
});

const nanyue = "seeds/nanyue-2022.xlsx";
const changji = "seeds/changji-2022.xlsx";
const workbook = "seeds/workbook-2022.xlsx";

async function pressed(page: Page, name: string): Promise<Page> {
  await page.getByRole("button", { name, exact: true }).click();
  await page
    .getByRole("list", { name: "问题" })
    .or(page.getByRole("list", { name: "Problems" }))
    .waitFor();
  return page;
}

test("the first view needs no scrolling at 350 × 378", async () => {
  const page = await bench.open({ file: changji, height: 378 });
  await page.getByText("张自评表").waitFor();
  await pressed(page, "只核对");
  await page.getByRole("button", { name: "关闭提示" }).click();
  for (const name of ["一键评分", "只核对", "撤销评分", "清除标注"])
    await expect(page.getByRole("button", { name, exact: true }).isVisible()).resolves.toBe(true);
  const total = await page.getByRole("region", { name: "评分结果" }).boundingBox();
  const footer = await page.getByRole("contentinfo").boundingBox();
  expect((total?.y ?? 378) + (total?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
  await page.context().close();
});

test("the menu of modes and ranges", async () => {
  const page = await bench.open({ file: workbook });
  await page.getByText("张自评表").waitFor();
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).waitFor();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await expect(page.getByText("公式不改").isVisible()).resolves.toBe(true);
  await page.context().close();
});

test("a protected sheet: one sentence, and what to do", async () => {
  const page = await bench.open({ file: changji, host: "protected" });
  await page.getByText("张自评表").waitFor();
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByText("受保护").first().waitFor();
  await page.context().close();
});

test("a copy of a scheme with a wrong figure cannot be saved", async () => {
  const page = await bench.open({ file: nanyue });
  await page.getByRole("button", { name: "财政部2020" }).click();
  await page.getByRole("button", { name: "复制并修改" }).click();
  await page.getByRole("textbox", { name: "预算执行率" }).fill("20");
  await page.getByRole("alert").first().waitFor();
  await expect(page.getByRole("button", { name: "保存并采用" }).getAttribute("aria-disabled")).resolves.toBe("true");
  await page.context().close();
});

/** What moved without a person's doing, as the browser sums it up (Layout Instability API). */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          done(sum);
        }, 300);
      }),
  );

test("nothing moves while the pane opens and reads", async () => {
  const page = await bench.open({ file: changji });
  await page.getByText("张自评表").waitFor();
  expect(await shifted(page)).toBe(0);
  await page.context().close();
});

test("with motion reduced, nothing is animated once a run is over", async () => {
  const page = await pressed(await bench.open({ file: changji }), "一键评分");
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === "running")
      .map((one) => one.id),
  );
  expect(running).toEqual([]);
  await page.context().close();
});
