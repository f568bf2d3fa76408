/** What an earlier run has done is not done again, unless it changed. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDone, stillToDo } from "../../../src/cli/score/since";

const run = { mode: "verify", scheme: null };
let folder = "";
let task = { place: "", out: null };
const line = (over: object = {}): string => {
  const sha256 = createHash("sha256").update("first").digest("hex");
  return JSON.stringify({
    schema: 1,
    program: "1",
    file: task.place,
    sha256,
    time: "t",
    run,
    tables: [],
    skipped: [],
    ...over,
  });
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jiping-"));
  task = { place: path.join(folder, "a.xlsx"), out: null };
  writeFileSync(task.place, "first");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function left(lines: string, name = "a.jsonl"): Promise<number> {
  writeFileSync(path.join(folder, name), lines);
  return stillToDo([task], await readDone(folder), "1", run).length;
}

test("the same file, program and words: passed over", async () => {
  expect(await left(`${line()}\n`)).toBe(0);
});

const again: readonly (readonly [string, () => string])[] = [
  ["another content", () => line({ sha256: "0" })],
  ["another program", () => line({ program: "0" })],
  ["other words", () => line({ run: { mode: "fill", scheme: null } })],
  ["another file", () => line({ file: "b.xlsx" })],
  ["a line that was cut off", () => line().slice(0, -3)],
  ["noise", () => "not json"],
  ["a list", () => "[1]"],
];

test.each(again)("%s: done again", async (_name, text) => {
  expect(await left(`${text()}\n`)).toBe(1);
});

test("only .jsonl files count, and a file that is gone is still to be told of", async () => {
  expect(await left(line(), "a.txt")).toBe(1);
  writeFileSync(path.join(folder, "b.jsonl"), line());
  rmSync(task.place);
  expect(stillToDo([task], await readDone(folder), "1", run)).toEqual([task]);
});
