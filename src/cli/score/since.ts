/** Files that an earlier run has done: read from the JSON lines that it left in a folder. */
import { createReadStream, readdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { hashOf, readBytes } from "../read";
import type { FileTask } from "./one";

/** Keys of what was done: path, content, program and what was asked for. */
export type DoneBefore = ReadonlySet<string>;

/** The key of a file's outcome. */
export function doneKey(file: string, sha256: string, program: string, run: unknown): string {
  return JSON.stringify([path.normalize(file), sha256, program, run]);
}

/** Reads the beginnings of all lines of the `.jsonl` files of a folder; a line that was cut off does not count. */
export async function readDone(folder: string): Promise<DoneBefore> {
  const done = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (!/\.jsonl$/iu.test(name)) continue;
    const lines = createInterface({ input: createReadStream(path.join(folder, name)), crlfDelay: Infinity });
    for await (const line of lines) {
      const key = keyOfLine(line);
      if (key !== null) done.add(key);
    }
  }
  return done;
}

/** Only the head of a line is parsed: it stands before the tables, which are long. */
function keyOfLine(line: string): string | null {
  const at = line.indexOf(',"tables":');
  if (at < 0 || !line.trimEnd().endsWith("}")) return null;
  try {
    const head: unknown = JSON.parse(`${line.slice(0, at)}}`);
    if (typeof head !== "object" || head === null) return null;
    const { file, sha256, program, run } = { file: null, sha256: null, program: null, run: null, ...head };
    if (typeof file !== "string" || typeof sha256 !== "string" || typeof program !== "string") return null;
    return doneKey(file, sha256, program, run);
  } catch {
    return null;
  }
}

/** The tasks that are still to do; a file that cannot be read is one of them, so that it is said. */
export function stillToDo(
  tasks: readonly FileTask[],
  done: DoneBefore,
  program: string,
  run: unknown,
): readonly FileTask[] {
  if (done.size === 0) return tasks;
  return tasks.filter((task) => {
    const bytes = readBytes(task.place);
    return !bytes.ok || !done.has(doneKey(task.place, hashOf(bytes.value), program, run));
  });
}
