/** The pane's states, pictured at every width and in every look, and checked by axe. */
import type { Page } from "playwright-core";
import type { PaneBench } from "./support/open-pane";
import { axeViolations, looks, paneBench, shoot } from "./support/open-pane";

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

describe.each(looks)("%s", (look) => {
  test.each([320, 350, 450])("scored, %d px wide", async (width) => {
    const page = await pressed(await bench.open({ file: nanyue, width, look }), "一键评分");
    await shoot(page, `scored-${look}-${String(width)}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (width === 350) expect(await axeViolations(page, look)).toEqual([]);
    await page.context().close();
  });

  test("a finding opened: working, cells to compare, ignoring asks for a reason", async () => {
    const page = await pressed(await bench.open({ file: changji, look }), "只核对");
    await page.getByRole("button", { name: /^展开/u }).first().click();
    await page.getByRole("button", { name: "忽略", exact: true }).click();
    await shoot(page, `finding-${look}`);
    expect(await axeViolations(page, look)).toEqual([]);
    await page.context().close();
  });

  test("a judgement begun: band, slider, points, reason", async () => {
    const page = await pressed(await bench.open({ file: nanyue, look }), "只核对");
    await page
      .getByRole("group", { name: "达成程度" })
      .first()
      .getByRole("button", { name: /部分达成/u })
      .click();
    await page.getByRole("slider").first().scrollIntoViewIfNeeded();
    await shoot(page, `judgement-${look}`);
    expect(await axeViolations(page, look)).toEqual([]);
    await page.context().close();
  });

  test("schemes: read, one rule opened", async () => {
    const page = await bench.open({ file: nanyue, look });
    await page.getByRole("button", { name: "财政部2020" }).click();
    await page.getByRole("heading", { name: "评分方案" }).waitFor();
    if (look === "light") await shoot(page, "scheme");
    await page
      .getByRole("button", { name: "不足一步" })
      .or(page.getByRole("list", { name: "计分规则" }).getByRole("button").nth(6))
      .first()
      .click();
    await shoot(page, `scheme-${look}`);
    expect(await axeViolations(page, look)).toEqual([]);
    await page.context().close();
  });
});

test("the first view needs no scrolling at 350 × 378", async () => {
  const page = await bench.open({ file: changji, height: 378 });
  await page.getByText("张自评表").waitFor();
  await shoot(page, "first-view");
  await pressed(page, "只核对");
  await page.getByRole("button", { name: "关闭提示" }).click();
  await shoot(page, "first-view-checked");
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
  await shoot(page, "menu");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await expect(page.getByText("公式不改").isVisible()).resolves.toBe(true);
  await page.context().close();
});

test("many sheets: tables to choose from, findings with their table", async () => {
  const page = await pressed(await bench.open({ file: workbook }), "一键评分");
  await shoot(page, "workbook");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("nothing to score: why each sheet is none", async () => {
  const page = await bench.open({ file: "negative/contacts.xlsx" });
  await page.getByRole("heading", { name: "没有找到自评表" }).waitFor();
  await shoot(page, "empty");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("reading", async () => {
  const page = await bench.open({ file: nanyue, host: "hanging" });
  await page.getByText("正在读取…").first().waitFor();
  await shoot(page, "reading");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("a protected sheet: one sentence, and what to do", async () => {
  const page = await bench.open({ file: changji, host: "protected" });
  await page.getByText("张自评表").waitFor();
  await page.getByRole("button", { name: "评分方式" }).click();
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByText("受保护").first().waitFor();
  await shoot(page, "protected");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("correction of columns and rows", async () => {
  const page = await bench.open({ file: changji });
  await page.getByRole("button", { name: "更正" }).click();
  await page.getByRole("heading", { name: "更正识别" }).waitFor();
  await shoot(page, "correction");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("a copy of a scheme with a wrong figure cannot be saved", async () => {
  const page = await bench.open({ file: nanyue });
  await page.getByRole("button", { name: "财政部2020" }).click();
  await page.getByRole("button", { name: "复制并修改" }).click();
  await page.getByRole("textbox", { name: "预算执行率" }).fill("20");
  await page.getByRole("alert").first().waitFor();
  await shoot(page, "scheme-editor");
  await expect(page.getByRole("button", { name: "保存并采用" }).getAttribute("aria-disabled")).resolves.toBe("true");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test.each([320, 450])("in English, %d px wide", async (width) => {
  const page = await pressed(await bench.open({ file: changji, width, language: "en-US" }), "Check only");
  await shoot(page, `english-${String(width)}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  if (width === 320) expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});
