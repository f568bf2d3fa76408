/** The command as a whole process: one file, folders, threads, memory; and a formula workbook recalculated by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { sheetName, tableRows, tableWorkbook } from "./tables";
import type { Rounds } from "./timing";
import { inTurn, printed } from "./timing";

const top = path.resolve(__dirname, "../..");
const seed = path.join(top, "test/cases/seeds/changji-2022.xlsx");

/** What one run of the command took. */
interface Used {
  /** Of the processors, by all its threads. */
  readonly milliseconds: number;
  /** What a person waits. */
  readonly waited: number;
  /** The most memory. */
  readonly megabytes: number;
}

/** Loaded into the command by Node: at the end it says what the process used. */
function usageHook(place: string): string {
  return (
    `if (require("node:worker_threads").isMainThread) process.on("exit", () => {` +
    ` const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();` +
    ` require("node:fs").writeFileSync(${JSON.stringify(place)}, [systemCPUTime + userCPUTime, maxRSS].join(" ")); });`
  );
}

/** Runs the command once, its output thrown away. */
function jiping(folder: string, ...words: readonly string[]): Used {
  const start = performance.now();
  const done = spawnSync(process.execPath, [path.join(top, "src/cli/bin.cjs"), ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: `--require ${path.join(folder, "usage.cjs")}` },
  });
  const waited = performance.now() - start;
  if (done.status === 2) throw new Error(done.stderr);
  const [microseconds = Number.NaN, kilobytes = Number.NaN] = readFileSync(path.join(folder, "usage"), "utf8")
    .split(" ")
    .map(Number);
  return { milliseconds: microseconds / 1e3, waited, megabytes: kilobytes / 1024 };
}

/** A folder to work in, gone afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jiping-bench-"));
  writeFileSync(path.join(folder, "usage.cjs"), usageHook(path.join(folder, "usage")));
  try {
    jiping(folder, "schemes"); // builds the command where it is not built
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs of the command in turn: processor time as ratios, then what a person waits at the least, and the memory. */
async function commandsInTurn(
  title: string,
  folder: string,
  rounds: Rounds,
  commands: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const used = new Map<string, Used[]>();
  const contenders = Object.entries(commands).map(([name, words]) => ({
    name,
    run: (): number => {
      const one = jiping(folder, ...words);
      used.set(name, [...(used.get(name) ?? []), one]);
      return one.milliseconds;
    },
  }));
  printed(`${title}: processor time of the whole process`, await inTurn(contenders, rounds, "told"));
  for (const [name, runs] of used) {
    const waited = Math.min(...runs.map((one) => one.waited)).toFixed(0);
    const megabytes = Math.max(...runs.map((one) => one.megabytes)).toFixed(0);
    console.log(`  ${name.padEnd(48)} ${waited.padStart(9)} ms waited at the least, ${megabytes} MB at most`);
  }
}

function copies(folder: string, name: string, bytes: Uint8Array, count: number): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  for (let copy = 0; copy < count; copy++)
    writeFileSync(path.join(place, `${String(copy).padStart(5, "0")}.xlsx`), bytes);
  return place;
}

export function benchFolder(): Promise<void> {
  return inFolder(async (folder) => {
    const out = path.join(folder, "out.xlsx");
    await commandsInTurn(
      "one table (昌吉, 28 indicators)",
      folder,
      { warmUp: 1, counted: 7 },
      {
        "the program started alone": ["schemes"],
        "read and scored": ["score", seed, "--mode", "verify", "--json"],
        "scored and written": ["score", seed, "--mode", "overwrite", "--out", out, "--json"],
      },
    );
    const bytes = await tableWorkbook(30);
    const hundred = copies(folder, "hundred", bytes, 100);
    const thousand = copies(folder, "thousand", bytes, 1000);
    const summary = path.join(folder, "summary.xlsx");
    await commandsInTurn(
      "folders of tables of 30 rows",
      folder,
      { warmUp: 0, counted: 3 },
      {
        "100 files": ["score", hundred, "--json"],
        "1,000 files": ["score", thousand, "--json"],
        "1,000 files, --jobs 2": ["score", thousand, "--json", "--jobs", "2"],
        "1,000 files, --jobs 2, --summary": ["score", thousand, "--json", "--jobs", "2", "--summary", summary],
      },
    );
  });
}

/** The same scores as formulas, as a spreadsheet has them. */
async function formulaWorkbook(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  tableRows(rows).forEach((values, at) => {
    const row = sheet.addRow([...values]);
    if (at < 5) return;
    const number = (cell: string): string => `VALUE(SUBSTITUTE(SUBSTITUTE(${cell},"≥",""),"人次",""))`;
    row.getCell(7).value = {
      formula: `ROUND(F${at + 1}*MIN(1,${number(`E${at + 1}`)}/${number(`D${at + 1}`)}),2)`,
      date1904: false,
    };
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function benchRecalculation(): Promise<void> {
  return inFolder(async (folder) => {
    const given = path.join(folder, "given.xlsx");
    const formulas = path.join(folder, "formulas.xlsx");
    writeFileSync(given, await tableWorkbook(30));
    writeFileSync(formulas, await formulaWorkbook(30));
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const turned = path.join(folder, "turned");
    const office = (): void => {
      const words = [profile, "--headless", "--convert-to", "xlsx", "--outdir", turned, formulas];
      const done = spawnSync("soffice", words, { encoding: "utf8" });
      if (done.status !== 0) throw new Error(done.error ? "LibreOffice is not there" : done.stderr);
    };
    printed(
      "30 scores, the whole process: rules by this program, formulas by LibreOffice",
      await inTurn(
        [
          {
            name: "jiping score --out",
            run: () => jiping(folder, "score", given, "--out", path.join(folder, "o.xlsx"), "--json"),
          },
          { name: "formulas recalculated by LibreOffice, headless", run: office },
        ],
        { warmUp: 1, counted: 5 },
        "wall",
      ),
    );
  });
}
