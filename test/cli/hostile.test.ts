/** The corpus of broken and hostile files through the command: every file its sentence, none hangs, little memory. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bombs } from "../workbooks/file/hostile/bombs";
import { containers } from "../workbooks/file/hostile/containers";
import { contents, xmlTricks } from "../workbooks/file/hostile/parts";

const corpus = [...containers, ...bombs, ...xmlTricks, ...contents];
const top = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "jiping-hostile-"));
const files = path.join(folder, "files");
const placeOf = (at: number): string => path.join(files, `${String(at).padStart(3, "0")}.xlsx`);

beforeAll(() => {
  mkdirSync(files);
  corpus.forEach(({ bytes }, at) => {
    writeFileSync(placeOf(at), bytes());
  });
  // tells the most memory that the command took
  writeFileSync(
    path.join(folder, "memory.cjs"),
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(path.join(folder, "memory"))}, String(process.resourceUsage().maxRSS)));`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("one sentence each, under 512 MB, within two minutes", () => {
  // held to a heap of 320 MB: how far it grows otherwise is a matter of the machine, not of need
  const done = spawnSync(process.execPath, [path.join(top, "src/cli/bin.cjs"), "score", files, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 120_000,
    env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=320 --require ${path.join(folder, "memory.cjs")}` },
  });
  expect(done.status).toBe(2);
  const said = done.stderr.split("\n");
  corpus.forEach(({ name, code }, at) => {
    const own = said.filter((line) => line.startsWith(`${placeOf(at)}：`));
    expect({ name, sentences: own.length }).toEqual({ name, sentences: code === null ? 0 : 1 });
    if (code !== null) expect(own[0]).toMatch(/请/u);
  });
  expect(done.stdout.split("\n").filter((line) => line !== "")).toHaveLength(
    corpus.filter(({ code }) => code === null).length,
  );
  // kilobytes on Linux and macOS
  expect(Number(readFileSync(path.join(folder, "memory"), "utf8")) / 1024).toBeLessThan(512);
}, 180_000);
