/** The command as it is run: exit status, what goes where, nothing written but the output. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { containers } from "../workbooks/file/hostile/containers";
import { changedParts, cellOf, must, open } from "../workbooks/file/support";

const top = path.resolve(__dirname, "../..");
const seeds = path.join(top, "test/cases/seeds");
let folder = "";
const at = (...names: string[]): string => path.join(folder, ...names);

interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly said: string;
}

function jiping(...words: string[]): Ran {
  const done = spawnSync(process.execPath, [path.join(top, "src/cli/bin.cjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status: done.status, lines: done.stdout.split("\n").filter((line) => line !== ""), said: done.stderr };
}

/** The first object of the command's JSON. */
function firstOf(ran: Ran): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(ran.lines[0] ?? "null");
  return typeof value === "object" && value !== null ? { ...value } : {};
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jiping-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("no finding of severity error: 0; with one: 1; a word that is wrong: 2", () => {
  expect(jiping("score", path.join(seeds, "jiabei-2021.xlsx")).status).toBe(0);
  expect(jiping("score", path.join(seeds, "changji-2022.xlsx")).status).toBe(1);
  const wrong = jiping("score", path.join(seeds, "changji-2022.xlsx"), "--mode", "write");
  expect(wrong).toMatchObject({ status: 2, lines: [] });
  expect(wrong.said).toContain("--mode：应为 fill、verify 或 overwrite");
});

test("one JSON object on one line, as contract.md has it", () => {
  const ran = jiping("score", path.join(seeds, "changji-2022.xlsx"), "--mode", "verify", "--json");
  expect(ran.lines).toHaveLength(1);
  expect(ran.said).toBe("");
  expect(String(firstOf(ran)["sha256"])).toMatch(/^[\da-f]{64}$/u);
  expect(firstOf(ran)).toMatchObject({
    schema: 1,
    tables: [
      {
        sheet: "评分表",
        range: "A1:H33",
        project: "综治工作经费",
        unit: "昌吉州党委政法委",
        year: 2022,
        scheme: "mof-2020",
        total: { score: 98.71, claimed: 98.66, cell: "G33", weight: 100, pending: 0 },
        grade: { label: "优", claimed: "优秀", cell: "H33" },
      },
    ],
  });
});

test("overwrite with --out: the input stays, only the planned cells differ", async () => {
  const input = path.join(seeds, "changji-2022.xlsx");
  const before = readFileSync(input);
  expect(jiping("score", input, "--mode", "overwrite", "--out", at("o.xlsx"), "--no-marks").status).toBe(1);
  expect(readFileSync(input).equals(before)).toBe(true);
  const after = new Uint8Array(readFileSync(at("o.xlsx")));
  const sheets = changedParts(before, after).filter((part) => !/customXml|_rels|Content_Types/u.test(part));
  expect(sheets).toEqual(["xl/worksheets/sheet1.xml"]);
  const first = must(await open(new Uint8Array(before)).read("all")).sheets[0]?.cells ?? [];
  const second = must(await open(after).read("all")).sheets[0]?.cells ?? [];
  const changed = second.filter((cell, index) => cell.text !== first[index]?.text).map((cell) => cell.text);
  expect(second).toHaveLength(first.length);
  expect(changed).toEqual(["4.55", "9.16", "98.71"]);
  expect(readdirSync(folder)).toEqual(["o.xlsx"]);
  expect((await cellOf(open(after), "评分表", "G22"))?.value).toBe(9.16);
});

test("the input is refused as output, and stays", () => {
  copyFileSync(path.join(seeds, "changji-2022.xlsx"), at("a.xlsx"));
  const before = readFileSync(at("a.xlsx"));
  const ran = jiping("score", at("a.xlsx"), "--mode", "overwrite", "--out", at("a.xlsx"));
  expect(ran.status).toBe(2);
  expect(ran.said).toContain("输出不能是原文件");
  expect(readFileSync(at("a.xlsx")).equals(before)).toBe(true);
});

test("broken files: one sentence each, the others are still done, status 2", () => {
  mkdirSync(at("in"));
  const broken = containers.filter((file) => file.code !== null);
  broken.forEach((file, index) => {
    writeFileSync(at("in", `${String(index).padStart(2, "0")}.xlsx`), file.bytes());
  });
  copyFileSync(path.join(seeds, "changji-2022.xlsx"), at("in", "good.xlsx"));
  const ran = jiping("score", at("in"), "--json");
  expect(ran.status).toBe(2);
  expect(ran.lines).toHaveLength(1);
  const sentences = ran.said.split("\n").filter((line) => line.startsWith(at("in")));
  expect(sentences).toHaveLength(broken.length);
  for (const sentence of sentences) expect(sentence).toMatch(/请/u);
});

test("threads give what one after the other gives; a second run with --since does nothing", () => {
  // so many that threads are worth starting (threads.ts)
  const names = readdirSync(seeds).filter((name) => name.endsWith(".xlsx"));
  mkdirSync(at("in"));
  for (let copy = 0; copy < 8; copy++)
    for (const name of names) copyFileSync(path.join(seeds, name), at("in", `${copy}-${name}`));
  const plain = jiping("score", at("in"), "--mode", "verify", "--json");
  const threaded = jiping("score", at("in"), "--mode", "verify", "--json", "--jobs", "3");
  const bare = (ran: Ran): readonly string[] => ran.lines.map((line) => line.replace(/"time":"[^"]*"/u, "")).sort();
  expect(plain.lines).toHaveLength(8 * names.length);
  expect(bare(threaded)).toEqual(bare(plain));
  expect(threaded.status).toBe(plain.status);
  mkdirSync(at("done"));
  writeFileSync(at("done", "a.jsonl"), `${threaded.lines.join("\n")}\n`);
  const again = jiping("score", at("in"), "--mode", "verify", "--json", "--since", at("done"));
  expect(again.lines).toEqual([]);
  expect(again.said).toContain(`${plain.lines.length} 个文件此前已评且未变`);
});

test("the summary has a row for each table", async () => {
  jiping("score", seeds, "--mode", "verify", "--json", "--summary", at("s.xlsx"));
  const sheets = must(await open(new Uint8Array(readFileSync(at("s.xlsx")))).read("all")).sheets;
  expect(sheets.map((sheet) => sheet.name)).toEqual(["评分汇总", "等级分布"]);
  const files = sheets[0]?.cells.filter((cell) => cell.address.column === 0 && cell.text.endsWith(".xlsx")) ?? [];
  const tables =
    jiping("score", seeds, "--mode", "verify", "--json")
      .lines.join("")
      .match(/"certainty":/gu) ?? [];
  expect(files).toHaveLength(tables.length);
});

test("no command, an unknown one, help", () => {
  expect(jiping()).toMatchObject({ status: 2, lines: [] });
  expect(jiping("scroe")).toMatchObject({ status: 2, lines: [] });
  expect(jiping("--help").status).toBe(0);
});
