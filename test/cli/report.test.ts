/** `jiping report` as it is run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDocument } from "../report/support";

const top = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "jiping-report-"));
const out = path.join(folder, "报告.docx");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(...words: string[]): { readonly status: number | null; readonly said: string; readonly out: string } {
  const done = spawnSync(process.execPath, [path.join(top, "src/cli/bin.cjs"), "report", ...words], {
    encoding: "utf8",
  });
  return { status: done.status, said: done.stderr, out: done.stdout };
}

const caseFile = (name: string): string => path.join(top, "test/cases", name);

test("writes the report and says so; the file's hash stands in it", () => {
  const ran = report(caseFile("seeds/changji-2022.xlsx"), "--out", out);
  expect(ran).toEqual({ status: 0, said: expect.stringContaining("1 张表的评价报告") as unknown, out: "" });
  const { tables } = readDocument(new Uint8Array(readFileSync(out)));
  expect(tables.at(-1)?.slice(-2)).toEqual([
    ["文件", "changji-2022.xlsx"],
    ["文件 SHA-256", "a29957d725dc2ee29e5ee407e3c7a8097ae4d1867edea5be90cac50732a4bdd9"],
  ]);
});

test("no table, no file, a file that is none, a place that cannot be written: a sentence, status 2, nothing left behind", () => {
  const other = path.join(folder, "other.docx");
  const text = path.join(folder, "text.xlsx");
  writeFileSync(text, "not a workbook");
  const before = readdirSync(folder);
  const none = report(caseFile("negative/contacts.xlsx"), "--out", other);
  expect(none).toMatchObject({ status: 2, said: expect.stringContaining("没有生成报告") as unknown });
  for (const words of [
    [path.join(folder, "absent.xlsx"), "--out", other],
    [text, "--out", other],
  ]) {
    const ran = report(...words);
    expect(ran.status).toBe(2);
    expect(ran.said).toMatch(/^[^\n]*[。）]\n$/u);
  }
  expect(report(caseFile("seeds/jiabei-2021.xlsx"), "--out", path.join(text, "x.docx")).status).toBe(2);
  expect(existsSync(other)).toBe(false);
  expect(readdirSync(folder)).toEqual(before);
});
