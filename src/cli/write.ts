/** Files written whole or not at all: to a neighbour first, then renamed. */
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Result } from "../core/result";
import { fail, succeed } from "../core/result";
import { messageOf } from "./message";

/** Writes bytes under a name, making its folder; the failure is the system's own words. */
export function writeWhole(file: string, bytes: Uint8Array): Result<null, string> {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, bytes, { flag: "wx" });
    renameSync(beside, file);
    return succeed(null);
  } catch (problem) {
    rmSync(beside, { force: true });
    return fail(messageOf(problem));
  }
}

/** True where two names lead to one file. */
export function isSameFile(first: string, second: string): boolean {
  return real(first) === real(second);
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // not there yet: its folder may still be a link
    const folder = path.dirname(path.resolve(file));
    return path.join(folder === path.resolve(file) ? folder : real(folder), path.basename(file));
  }
}
