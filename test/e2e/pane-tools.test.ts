/** What the pane makes and shows beside scoring: preview, small forms, evidence, the report, approved targets, automatic scoring. */
import type { Page } from "playwright-core";
import type { PaneBench } from "./support/open-pane";
import { axeViolations, paneBench, shoot } from "./support/open-pane";

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

const changji = "seeds/changji-2022.xlsx";
const department = "seeds/suizhou-department-2018.xlsx";

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

async function opened(file: string): Promise<Page> {
  const page = await bench.open({ file });
  await page.getByText("张自评表").waitFor();
  return page;
}

async function checked(page: Page): Promise<void> {
  await press(page, "只核对");
  await page.getByRole("list", { name: "问题" }).waitFor();
}

/** Empties a cell of the open workbook as a person would, and looks again. */
async function emptied(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name, address]) => window.type?.(name ?? "", address ?? "", ""), [sheet, cell]);
}

const textOf = (page: Page, sheet: string, cell: string): Promise<string> =>
  page.evaluate(([name, address]) => window.textOf?.(name ?? "", address ?? "") ?? Promise.resolve(""), [sheet, cell]);

test("the preview shows before and after, and writes just that", async () => {
  const page = await opened(changji);
  await press(page, "评分方式");
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await press(page, "预览");
  await page.getByRole("heading", { name: "将写入的单元格" }).waitFor();
  const lines = await page.getByRole("main").getByRole("listitem").allTextContents();
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^G22得分9\.1 → 9\.16$/u)]));
  await shoot(page, "preview");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: `写入 ${String(lines.length)} 格` }).click();
  await page.getByRole("region", { name: "评分结果" }).waitFor();
  expect(await textOf(page, "评分表", "G22")).toBe("9.16");
  await page.context().close();
});

test("a sheet changed since the preview is not written; the plan is shown anew", async () => {
  const page = await opened(changji);
  await press(page, "评分方式");
  await page.getByRole("menuitemradio", { name: "覆盖已有得分" }).click();
  await press(page, "预览");
  await page.getByRole("heading", { name: "将写入的单元格" }).waitFor();
  await page.evaluate(() => window.type?.("评分表", "E22", "40万元"));
  await page.getByRole("button", { name: /^写入/u }).click();
  await page.getByText("没有写入").first().waitFor();
  expect(await textOf(page, "评分表", "G22")).toBe("9.1");
  await page.context().close();
});

test("answers of a survey give the score of a row without an actual, and are kept", async () => {
  const page = await opened(changji);
  await emptied(page, "评分表", "E32");
  await checked(page);
  const form = page.getByRole("region", { name: "补填数据" });
  await form.getByLabel("满意", { exact: true }).fill("70");
  await form.getByLabel("基本满意").fill("10");
  await form.getByLabel("不满意").fill("20");
  await form.getByText("有效问卷 100 份，满意率 80%").waitFor();
  await form.scrollIntoViewIfNeeded();
  await shoot(page, "survey");
  expect(await axeViolations(page)).toEqual([]);
  await form.getByRole("button", { name: "采用" }).click();
  await page.getByText("数据已保存").first().waitFor();
  await page.getByRole("button", { name: "计算 群众满意度", exact: true }).click();
  await page.getByText("人工填入：满意 70，基本满意 10，不满意 20").waitFor();
  await page.getByText("8.89 / 10").waitFor();
  await page.context().close();
});

test("a wrong count is said and cannot be used", async () => {
  const page = await opened(changji);
  await emptied(page, "评分表", "E32");
  await checked(page);
  const form = page.getByRole("region", { name: "补填数据" });
  await form.getByLabel("满意", { exact: true }).fill("八十");
  await form.getByText("份数须为不小于 0 的整数。").waitFor();
  expect(await form.getByRole("button", { name: "采用" }).getAttribute("aria-disabled")).toBe("true");
  await page.context().close();
});

test("评分明细 and 评分汇总 are put once and refreshed", async () => {
  const page = await opened(changji);
  await checked(page);
  await press(page, "评分明细");
  await page.getByText("已在工作簿末尾添加工作表“评分明细”。").waitFor();
  await press(page, "评分明细");
  await page.getByText("已更新工作表“评分明细”。").waitFor();
  await press(page, "评分汇总");
  await page.getByText("已在工作簿末尾添加工作表“评分汇总”。").waitFor();
  expect(await textOf(page, "评分明细", "A1")).toBe("绩效自评评分明细");
  await page.context().close();
});

test("the report is handed over as a Word document", async () => {
  const page = await opened(changji);
  await checked(page);
  await press(page, "评价报告");
  await page.getByText("已生成").first().waitFor();
  const saved = await page.evaluate(() => window.saved);
  expect(saved?.name).toMatch(/评价报告\.docx$/u);
  expect(saved?.size).toBeGreaterThan(5000);
  await page.context().close();
});

test("自动重算: an edit of an actual scores its table again", async () => {
  const page = await opened(changji);
  await press(page, "更多");
  await page.getByRole("menuitemcheckbox", { name: "自动重算" }).waitFor();
  await shoot(page, "more-menu");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("menuitemcheckbox", { name: "自动重算" }).click();
  await page.getByText("自动重算已开启").first().waitFor();
  await emptied(page, "评分表", "G30");
  await page.evaluate(() => window.type?.("评分表", "E30", "逐步提高"));
  await page.getByText("已自动重算").first().waitFor();
  expect(await textOf(page, "评分表", "G30")).toBe("10");
  await page.context().close();
});

test("approved targets from a file: what was changed since is a finding", async () => {
  const page = await opened(changji);
  await press(page, "更多");
  await page.getByRole("menuitem", { name: "对照批复目标…" }).click();
  await page.getByRole("heading", { name: "对照批复目标" }).waitFor();
  await page
    .getByRole("combobox", { name: "本工作簿的工作表" })
    .getByRole("option", { name: "评分表" })
    .waitFor({ state: "attached" });
  await shoot(page, "approved");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("选择文件…").setInputFiles("test/cases/seeds/changji-2022.xlsx");
  await page.getByText("已对照批复目标").first().waitFor();
  await page.context().close();
});

test("使用说明: limits, the version, and nothing leaves the machine", async () => {
  const page = await opened(changji);
  await press(page, "使用说明");
  await page.getByRole("heading", { name: "使用说明" }).waitFor();
  await page.getByText("版本 0.1.0").waitFor();
  await shoot(page, "help");
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("a blank form and the sample are handed to the host", async () => {
  const page = await opened(changji);
  await press(page, "插入空白自评表");
  await page.getByText("已插入").first().waitFor();
  expect(await page.evaluate(() => window.inserted)).toBe("form");
  await press(page, "插入示例表");
  await page.waitForFunction(() => window.inserted === "sample");
  await page.context().close();
});

test("base data of rates that the sheet does not have", async () => {
  const page = await opened(department);
  await emptied(page, "整体支出", "F5");
  await checked(page);
  const form = page.getByRole("region", { name: "补填数据" });
  await form.getByText("在职人员数/编制数").waitFor();
  await form.getByLabel("在职人员数").fill("136");
  await form.getByLabel("编制数").fill("143");
  await form.getByRole("button", { name: "采用" }).click();
  await page.getByText("数据已保存").first().waitFor();
  await page.getByRole("button", { name: "计算 在职人员控制率", exact: true }).click();
  await page.getByText("人工填入：在职人员数 136，编制数 143").waitFor();
  await page.context().close();
});
