/** The report as a whole: what published reports say of a table, figures as on the sheet, nothing made up. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { TableEvaluation } from "../../src/core/evaluation";
import { reportDocument } from "../../src/report/document";
import { sheetOfRows } from "../support/sheet-of-rows";
import { casesFolder } from "../workbooks/file/support";
import { documentOf, evaluationOf, evaluationOfSheet, provenance, reportOn, typedGrids } from "./support";
import type { ReadDocument } from "./support";

const seeds = readdirSync(path.join(casesFolder, "seeds"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => `seeds/${name.replace(".xlsx", "")}`);
const real = readdirSync(path.join(casesFolder, "real"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => `real/${name.replace(".xlsx", "")}`);

test("the paragraph for each level as the published report of 昌吉 has it", async () => {
  const { paragraphs } = await reportOn("seeds/changji-2022");
  const levels = paragraphs.filter((text) => text.includes("构成，"));
  expect(levels).toEqual([
    "项目决策类指标由6个三级指标构成，权重分值20分，实际得分20分，得分率100%。",
    "项目过程类指标由5个三级指标构成，权重分值20分，实际得分19.56分，得分率97.80%。按评分规则核算应得19.55分，得分率97.75%。",
    "项目产出类指标由14个三级指标构成，权重分值30分，实际得分29.1分，得分率97%。按评分规则核算应得29.16分，得分率97.20%。",
    "项目效益类指标由3个三级指标构成，权重分值30分，实际得分30分，得分率100%。",
  ]);
});

test("facts, conclusion, problems with their figures, advice by their numbers", async () => {
  const { paragraphs, tables } = await reportOn("seeds/changji-2022");
  expect(paragraphs[0]).toBe("2022年度综治工作经费绩效评价报告");
  expect(tables[0]).toEqual([
    ["项目名称", "综治工作经费"],
    ["主管部门", "【待填写：主管部门】"],
    ["实施单位", "昌吉州党委政法委"],
    ["评价年度", "2022年度"],
    ["评价机构", "【待填写：评价机构】"],
    ["自评表", "工作表“评分表”A1:H33（评价指标体系及评分表）"],
  ]);
  expect(paragraphs).toContain("年初预算100万元，全年预算100万元，全年执行91.02万元，预算执行率91.02%。");
  expect(paragraphs).toContain(
    "表内评价总分98.66分，评价等级“优秀”。按评分规则核算，总分98.71分（满分100分），评价等级为“优”。表内总分比核算总分少0.05分。",
  );
  expect(paragraphs).toContain(
    "（2）成本超过上限。宣传费 60.32万元，超过上限 20万元（超出 40.32万元，201.6%）。（工作表“评分表” E22）",
  );
  expect(paragraphs).toContain("（2）针对存在的问题第2项：请核实支出或说明原因。");
  expect(paragraphs.some((text) => text.startsWith("（7）宣传费等8项指标合并计分，共10分：宣传费指标值≤20万元"))).toBe(
    true,
  );
});

test("spending with its differences, a total without indicators", async () => {
  const { paragraphs, tables } = await reportOn("seeds/shaoxing-2019");
  expect(paragraphs).toContain("支出合计：计划40万元，实际146.06万元。");
  expect(tables).toContainEqual([
    ["支出内容", "计划数", "实际数", "差额"],
    ["印刷费", "24", "25.21", "1.21"],
    ["劳务费", "1.5", "0.96", "-0.54"],
    ["委托业务费", "14", "119.39", "105.39"],
    ["其他杂费", "0.5", "0.5", "0"],
    ["支出合计", "40", "146.06", "106.06"],
  ]);
  expect(paragraphs).toContain("表内评价总分100分，评价等级“优秀”。");
  expect(paragraphs.join("")).not.toContain("按评分规则核算，总分");
});

test("while a person must still score, no total and no grade are stated", async () => {
  const { paragraphs, tables } = await reportOn("real/009");
  expect(paragraphs).toContain("3项指标的得分须由评价人员判定，判定后才有总分和等级：【待填写：总分和等级】");
  expect(paragraphs.join("")).not.toContain("按评分规则核算，总分");
  expect(scoreTables({ paragraphs, tables, parts: {} })[0]?.at(-1)).toContain("【待填写：总分】");
});

const scoreTables = ({ tables }: ReadDocument): ReadDocument["tables"] =>
  tables.filter(([head]) => head?.at(-1) === "计算过程");

/** The rows of a score table below its heading, without the funds' row and the sums; merged cells filled in. */
function indicatorRows(
  table: ReadDocument["tables"][number],
  count: number,
): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = table;
  const filled: Record<string, string>[] = [];
  for (const row of rows) {
    const above = filled.at(-1) ?? {};
    filled.push(Object.fromEntries(head.map((name, at) => [name ?? "", row[at] ?? above[name ?? ""] ?? ""])));
  }
  return filled.slice(filled.length - 1 - count, -1);
}

/** What was typed in a cell, as the digits a person typed. */
function typed(
  grid: readonly (readonly unknown[])[] | undefined,
  at: { row: number; column: number } | undefined,
): string {
  const value = at && grid?.[at.row]?.[at.column];
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

function expectAsTyped(
  table: TableEvaluation,
  rows: readonly Readonly<Record<string, string>>[],
  grid: readonly (readonly unknown[])[],
): number {
  let figures = 0;
  table.reading.indicators.forEach((indicator, at) => {
    const row = rows[at] ?? {};
    expect(row["三级指标"] ?? row["指标"]).toBe(spaced(indicator.path.at(-1) ?? ""));
    const weight = typed(grid, indicator.weight?.cell);
    if (indicator.weight?.state === "number" && /^[\d.]+$/u.test(weight)) {
      expect({ cell: indicator.weight.cell, weight: row["分值"] }).toEqual({ cell: indicator.weight.cell, weight });
      figures++;
    }
    const score = typed(grid, indicator.score?.cell);
    if (indicator.group === null && /^[\d.]+$/u.test(score)) {
      expect({ cell: indicator.score?.cell, score: row["表内得分"] }).toEqual({ cell: indicator.score?.cell, score });
      figures++;
    }
  });
  return figures;
}

test.each(seeds)("%s: every weight and written score of the sheet, to the last digit", async (name) => {
  const evaluation = await evaluationOf(name);
  const grids = typedGrids(name);
  const document = await documentOf(evaluation);
  const scored = evaluation.tables.filter((table) => table.reading.indicators.length > 0);
  const tables = scoreTables(document);
  expect(tables).toHaveLength(scored.length);
  let figures = 0;
  scored.forEach((table, at) => {
    const rows = indicatorRows(tables[at] ?? [], table.reading.indicators.length);
    figures += expectAsTyped(table, rows, grids[table.sheet] ?? []);
  });
  if (!/nanyue|shaoxing/u.test(name)) expect(figures).toBeGreaterThanOrEqual(20);
});

/** Hundredths of thousandths, so that sums are whole numbers. */
const fine = (digits: string): bigint => BigInt(Math.round(Number(digits) * 100_000));

test.each([...seeds, ...real])("%s: the rows of each level add to what its paragraph states", async (name) => {
  const evaluation = await evaluationOf(name);
  const document = await documentOf(evaluation);
  const stated = document.paragraphs.flatMap((text) => {
    const match = /由(\d+)个.*?构成(?:，权重分值([\d.]+)分)?(?:，实际得分([\d.]+)分)?(?:，得分率([\d.]+)%)?。/u.exec(
      text,
    );
    return match ? [match.slice(1)] : [];
  });
  const tables = scoreTables(document);
  const levels = evaluation.tables
    .filter((table) => table.scored)
    .flatMap((table) => table.score.levels.map((level) => ({ level, table })));
  for (const { level, table } of levels) {
    const at = evaluation.tables.filter((one) => one.scored && one.reading.indicators.length > 0).indexOf(table);
    const rows = indicatorRows(tables[at] ?? [], table.reading.indicators.length);
    const [count, weight, points, rate] = stated[levels.findIndex((one) => one.level === level)] ?? [];
    const own = level.members.filter(
      (member, place) =>
        table.reading.indicators[member]?.group === null ||
        place ===
          level.members.findIndex(
            (other) => table.reading.indicators[other]?.group === table.reading.indicators[member]?.group,
          ),
    );
    expect(count).toBe(String(level.members.length));
    const column = own.every((member) => rows[member]?.["表内得分"] !== undefined && rows[member]["表内得分"] !== "")
      ? "表内得分"
      : "评定得分";
    const sum = (heading: string): bigint =>
      own.reduce((total, member) => total + fine(rows[member]?.[heading] ?? ""), 0n);
    if (weight !== undefined) expect(fine(weight)).toBe(sum("分值"));
    if (points !== undefined) expect(fine(points)).toBe(sum(column));
    if (points !== undefined && weight !== undefined && rate !== undefined)
      expect(Math.abs(Number(rate) - (Number(points) / Number(weight)) * 100)).toBeLessThanOrEqual(0.005 + 1e-9);
  }
});

test("program, scheme, options, time, file and hash stand at the end of each report", async () => {
  const { tables } = await reportOn("seeds/suizhou-project-2018");
  expect(tables.at(-1)).toEqual([
    ["程序", "绩评 9.8.7"],
    ["评分方案", "湖北2018（绩效评价，A+至D）（hubei-2018，版本 1）"],
    ["改动或影响得分的取值", "不足一档为“按比例扣”"],
    ["生成时间", provenance.time],
    ["文件", "自评表.xlsx"],
    ["文件 SHA-256", provenance.sha256],
  ]);
});

test("blanks are highlighted, and date and signatures left open", async () => {
  const { parts, paragraphs } = await reportOn("seeds/jiabei-2021");
  const xml = parts["word/document.xml"] ?? "";
  const marked = [...xml.matchAll(/<w:r><w:rPr><w:highlight w:val="yellow"\/>[^【]*【待填写：/gu)].length;
  expect(marked).toBe(xml.split("【待填写：").length - 1);
  expect(marked).toBeGreaterThan(5);
  // the paragraph before the signatures stays on their page
  expect(xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*【待填写：其他需要说明的问题】/u);
  const end = paragraphs.map((text) => text.trim());
  expect(end).toContain("评价组组长（签字）：");
  expect(end).toContain("年　　月　　日");
});

test("headings of tables repeat on each page, fonts have stand-ins, pages are counted", async () => {
  const { parts } = await reportOn("seeds/changji-2022");
  const xml = parts["word/document.xml"] ?? "";
  expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBe(4);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(parts["word/fontTable.xml"]).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong');
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/u.test(name));
  expect(footers.length).toBe(4);
  for (const name of footers) expect(parts[name]).toContain(">PAGE<");
});

test("a small table is held on one page with its caption, a long one may go on", async () => {
  const { parts } = await reportOn("seeds/changji-2022");
  const tables = [...(parts["word/document.xml"] ?? "").matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) =>
    [...table.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu)].map(([row]) => row.includes("<w:keepNext/>")),
  );
  const held = (rows: readonly boolean[]): boolean => rows.slice(0, -1).every(Boolean) && rows.at(-1) === false;
  expect(tables.map(held)).toEqual([true, true, true, true, false, true]);
});

test("what a sheet holds stays text: markup, control characters, lone surrogates", async () => {
  const evaluation = evaluationOfSheet(
    sheetOfRows(
      [
        "项目支出绩效自评表",
        "项目名称 | 甲</w:t><w:evil/>&乙\u0001\ud800丙",
        "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
        "产出指标 | 数量指标 | 次数<b> | ≥10次 | 9次 | 100 | 90",
      ],
      "自评<表>",
    ),
  );
  expect(evaluation.tables).toHaveLength(1);
  const { parts, tables } = await documentOf(evaluation);
  expect(parts["word/document.xml"]).not.toContain("<w:evil");
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(parts["word/document.xml"]).not.toMatch(/[\u0001\p{Cs}]/u);
  expect(tables[0]?.[0]).toEqual(["项目名称", "甲</w:t><w:evil/>&乙丙"]);
});

test("the goals of the year stand under the sheet's own headings, and what it does not say stays a blank", async () => {
  const { paragraphs } = await reportOn("seeds/nanyue-2022");
  const from = paragraphs.findIndex((text) => text.endsWith("绩效目标"));
  expect(paragraphs.slice(from, from + 6)).toEqual([
    "（三）绩效目标",
    "年度目标：深化平安建设，维护国家安全和社会大局稳定；",
    "聚焦平安南岳建设，着力提升人民群众安全感。",
    "年度总体目标完成情况：深化平安建设，维护国家安全和社会大局稳定；",
    "聚焦平安南岳建设，着力提升人民群众安全感。",
    "【待填写：阶段性目标】",
  ]);
  expect((await reportOn("seeds/jiabei-2021")).paragraphs).toContain("【待填写：年度总体目标、阶段性目标及完成情况】");
});

test("the table of levels has each rate behind its points, with even places, and no empty column", async () => {
  const levels = ({ tables }: ReadDocument): ReadDocument["tables"][number] | undefined =>
    tables.find(([head]) => head?.[1] === "指标数");
  expect(levels(await reportOn("seeds/changji-2022"))).toEqual([
    ["一级指标", "指标数", "分值", "表内得分", "表内得分率", "评定得分", "评定得分率"],
    ["项目决策", "6", "20", "20", "100.00%", "20", "100.00%"],
    ["项目过程", "5", "20", "19.56", "97.80%", "19.55", "97.75%"],
    ["项目产出", "14", "30", "29.1", "97.00%", "29.16", "97.20%"],
    ["项目效益", "3", "30", "30", "100.00%", "30", "100.00%"],
    ["合计", "28", "100", "98.66", "98.66%", "98.71", "98.71%"],
  ]);
  expect(levels(await reportOn("seeds/nanyue-2022"))?.slice(0, 3)).toEqual([
    ["一级指标", "指标数", "分值", "评定得分", "评定得分率"],
    ["预算执行率", "", "10", "8.51", "85.10%"],
    ["项目产出", "5", "50", "50", "100.00%"],
  ]);
});

test("words of the sheet are quoted in sentences, figures are not; a figure for a name gives way to the name above", async () => {
  const { paragraphs } = await reportOn("seeds/nanyue-2022");
  expect(paragraphs).toContain("（1）有助于维护社会秩序：指标值“有所帮助”，实际完成“有所帮助”，该指标15分，得15分。");
  expect(paragraphs).toContain("（1）人民群众满意度：指标值≥95%，实际完成=95%，该指标10分，得10分。");
});

test("indicators are called by the third level only where there are three", async () => {
  const heads = async (name: string): Promise<unknown> => scoreTables(await reportOn(name))[0]?.[0]?.slice(0, 3);
  expect(await heads("seeds/changji-2022")).toEqual(["一级指标", "二级指标", "三级指标"]);
  expect(await heads("seeds/suizhou-department-2018")).toEqual(["一级指标", "指标", "指标值"]);
});

test("no table, no report", async () => {
  expect(await reportDocument({ evaluation: { tables: [], findings: [], skipped: [] }, provenance })).toBeNull();
});
