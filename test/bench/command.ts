/** The command as a whole process: one file, folders, threads, memory; and a formula workbook recalculated by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { sheetName, tableRows, tableWorkbook } from "./tables";
import { inTurn, printed } from "./timing";

const top = path.resolve(__dirname, "../..");
const seed = path.join(top, "test/cases/seeds/changji-2022.xlsx");

/** Runs the command once, its output thrown away; gives the most memory it took, in megabytes. */
function jiping(folder: string, ...words: readonly string[]): number {
  const memory = path.join(folder, "memory");
  const done = spawnSync(process.execPath, [path.join(top, "src/cli/bin.cjs"), ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: `--require ${path.join(folder, "memory.cjs")}` },
  });
  if (done.status === 2) throw new Error(done.stderr);
  return Number(readFileSync(memory, "utf8")) / 1024;
}

/** A folder to work in, gone afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jiping-bench-"));
  const memory = JSON.stringify(path.join(folder, "memory"));
  writeFileSync(
    path.join(folder, "memory.cjs"),
    `if (require("node:worker_threads").isMainThread) process.on("exit", () => require("node:fs").writeFileSync(${memory}, String(process.resourceUsage().maxRSS)));`,
  );
  try {
    jiping(folder, "schemes");
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
    printed(
      "one table (昌吉, 28 indicators), the whole process",
      await inTurn(
        [
          { name: "the program started alone", run: () => jiping(folder, "schemes") },
          { name: "read and scored", run: () => jiping(folder, "score", seed, "--mode", "verify", "--json") },
          {
            name: "scored and written",
            run: () => jiping(folder, "score", seed, "--mode", "overwrite", "--out", out, "--json"),
          },
        ],
        { warmUp: 1, counted: 7 },
        "wall",
      ),
    );
    const bytes = await tableWorkbook(30);
    const hundred = copies(folder, "hundred", bytes, 100);
    const thousand = copies(folder, "thousand", bytes, 1000);
    const memory = new Map<string, number>();
    const run = (name: string, ...words: readonly string[]) => ({
      name,
      run: () => memory.set(name, jiping(folder, "score", ...words, "--json")),
    });
    printed(
      "folders of tables of 30 rows, the whole process",
      await inTurn(
        [
          run("100 files", hundred),
          run("1,000 files", thousand),
          run("1,000 files, --jobs 2", thousand, "--jobs", "2"),
          run("1,000 files, --jobs 2, --summary", thousand, "--jobs", "2", "--summary", path.join(folder, "s.xlsx")),
        ],
        { warmUp: 0, counted: 3 },
        "wall",
      ),
    );
    for (const [name, megabytes] of memory)
      console.log(`  ${name.padEnd(48)} ${megabytes.toFixed(0).padStart(9)} MB at most`);
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
