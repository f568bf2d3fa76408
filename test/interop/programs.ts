/** The other programs that make and read workbooks here: Python with openpyxl and XlsxWriter, LibreOffice, Java with Apache POI, libraries for Node. */
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

/** Runs one of the scripts for Node beside; throws what it said where it fails. */
export function runNode(file: string, ...words: string[]): void {
  const done = spawnSync(process.execPath, [path.join(writers, file), ...words], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
}

/**
 * Debian's jars of Apache POI that write .xls. The package (libapache-poi-java) lacks most classes of the schemas, so that
 * it cannot write .xlsx as installed: those are kept in writers/poi, with how they were made.
 */
const poiJars = ["poi", "commons-collections4", "commons-math3", "commons-codec"].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** Why Apache POI cannot be run here; null where it can. */
export function withoutPoi(): string | null {
  const absent = poiJars.filter((jar) => !existsSync(jar));
  if (absent.length > 0) return `${absent.join(", ")} absent (Debian: libapache-poi-java)`;
  return has("javac", "--version") ? null : "no javac (Debian: default-jdk-headless)";
}

/** Runs one of the Java files beside with Apache POI. */
export function runPoi(file: string, ...words: string[]): void {
  const done = spawnSync("java", ["-cp", poiJars.join(":"), path.join(writers, file), ...words], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
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
