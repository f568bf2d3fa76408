/** `--approved FILE`: every file of a run held against one workbook of approved targets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { scoreCommand } from "../../../src/cli/score";
import { localeOf } from "../../../src/locale";
import { commandWordsOf } from "../../../src/locale/command";

const table = [
  ["2022年度项目支出绩效自评表"],
  ["项目名称", "道路养护"],
  ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["养护里程", "≥100公里", "120公里", 40, 40],
  ["巡查次数", "≥20次", "24次", 40, 40],
  ["群众满意度", "≥90%", "95%", 20, 20],
];
const approved = [
  ["2022年度项目支出绩效目标批复表"],
  ["项目名称", "道路养护"],
  ["三级指标", "年度指标值", "分值"],
  ["养护里程", "≥120公里", 40],
  ["巡查次数", "≥20次", 50],
  ["验收合格率", "≥95%", 10],
];

let folder = "";
const at = (name: string): string => path.join(folder, name);

function save(name: string, rows: readonly (readonly unknown[])[]): string {
  const workbook = utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), "表");
  writeFileSync(at(name), new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
  return at(name);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jiping-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Line {
  readonly run: Readonly<Record<string, unknown>>;
  readonly findings: readonly { readonly code: string; readonly cell: string; readonly severity: string }[];
}

async function score(...words: readonly string[]): Promise<{ status: number; lines: Line[]; said: string }> {
  const lines: Line[] = [];
  const said: string[] = [];
  const status = await scoreCommand(words, {
    words: commandWordsOf("zh-CN"),
    locale: localeOf("zh-CN"),
    result: (line) => lines.push(JSON.parse(line) as Line),
    say: (sentence) => said.push(sentence),
  });
  return { status, lines, said: said.join("\n") };
}

test("weights and targets changed, indicators dropped and added, each as info at its cell", async () => {
  const file = save("自评.xlsx", table);
  const plain = await score(file, "--json");
  expect(plain.lines[0]?.findings).toEqual([]);
  expect(plain.lines[0]?.run).not.toHaveProperty("approved");

  const against = await score(file, "--json", "--approved", save("目标.xlsx", approved));
  expect(against.lines[0]?.findings.map(({ code, cell, severity }) => `${severity} ${code} ${cell}`).sort()).toEqual([
    "info approved-indicator-added A6",
    "info approved-indicator-missing B2",
    "info approved-target-changed B4",
    "info approved-weight-changed D5",
  ]);
  expect(against.lines[0]?.run["approved"]).toMatch(/^[\da-f]{64}$/u);
  expect(against.status).toBe(0);
});

test("the same targets as approved: nothing is found", async () => {
  const targets = table.map((row) => [row[0], row[1], row[3]]);
  const { lines, status } = await score(save("a.xlsx", table), "--json", "--approved", save("b.xlsx", targets));
  expect([status, lines[0]?.findings]).toEqual([0, []]);
});

test("a table of another project is not held against them; one without a project is", async () => {
  const other = table.map((row) => (row[0] === "项目名称" ? ["项目名称", "绿化"] : row));
  const targets = save("目标.xlsx", approved);
  expect((await score(save("a.xlsx", other), "--json", "--approved", targets)).lines[0]?.findings).toEqual([]);
  const nameless = table.filter(([label]) => label !== "项目名称");
  expect((await score(save("b.xlsx", nameless), "--json", "--approved", targets)).lines[0]?.findings).toHaveLength(4);
});

test("several files are held against the same targets", async () => {
  save("1.xlsx", table);
  save("2.xlsx", table);
  const targets = save("目标.xlsx", approved);
  const { lines } = await score(at("1.xlsx"), at("2.xlsx"), "--json", "--approved", targets);
  expect(lines.map(({ findings }) => findings.length)).toEqual([4, 4]);
});

test("targets that cannot be read: a sentence, nothing done, status 2", async () => {
  const file = save("自评.xlsx", table);
  writeFileSync(at("坏.xlsx"), "no workbook");
  const cases: readonly (readonly [string, string])[] = [
    [at("没有.xlsx"), "没有.xlsx："],
    [at("坏.xlsx"), "坏.xlsx："],
    [save("名单.xlsx", [["姓名", "电话"]]), "没有找到批复的绩效目标表"],
  ];
  for (const [place, sentence] of cases) {
    const { lines, said, status } = await score(file, "--json", "--approved", place);
    expect([status, lines.length]).toEqual([2, 0]);
    expect(said).toContain(sentence);
  }
});
