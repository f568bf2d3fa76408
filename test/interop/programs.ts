/** The other programs that make and read workbooks here: Python with openpyxl and XlsxWriter, LibreOffice, exceljs. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

const writers = path.resolve(__dirname, "writers");

/** Debian's Python, which has the libraries; another may be first in the path. */
export const python = ["/usr/bin/python3", "/usr/local/bin/python3"].find(existsSync) ?? "python3";

/** True where a program answers. */
export function has(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { encoding: "utf8" }).status === 0;
}

/** Runs one of the Python files beside; throws what it said where it fails. */
export function runPython(file: string, ...words: string[]): string {
  const done = spawnSync(python, [path.join(writers, file), ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** Turns files into another kind by LibreOffice, into a folder; its own profile, so that no other run is in the way. */
export function convert(files: readonly string[], kind: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.resolve(folder, "..", "profile")}`;
  const done = spawnSync("soffice", [profile, "--headless", "--convert-to", kind, "--outdir", folder, ...files], {
    encoding: "utf8",
    timeout: 240_000,
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  return readdirSync(folder).map((name) => path.join(folder, name));
}

export interface ReadBack {
  /** `sheet!A1` to openpyxl's kind (`n`, `s`, `f` …) and value. */
  readonly cells: Readonly<Record<string, readonly [string, string | number | boolean]>>;
  readonly notes: Readonly<Record<string, readonly [string, string]>>;
}

/** What openpyxl reads in files, by file. */
export function readBack(files: readonly string[]): Readonly<Record<string, ReadBack>> {
  // printed by the file beside
  return JSON.parse(runPython("read-back.py", ...files)) as Readonly<Record<string, ReadBack>>;
}
