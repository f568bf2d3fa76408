/** Where each outcome goes: one file under the name given, several into a folder with the paths they had. */
import { statSync } from "node:fs";
import path from "node:path";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { isSameFile } from "../write";
import type { FoundFiles, InputFile } from "./files";
import type { FileTask } from "./one";

/** Why no output can go there. */
export type OutputProblem =
  | { readonly code: "needs-folder" }
  | { readonly code: "is-input"; readonly file: string }
  | { readonly code: "same-output"; readonly file: string };

/** The tasks in order. A single file may name its output; an .xls is saved as .xlsx; no output is an input. */
export function tasksOf(
  files: readonly InputFile[],
  found: FoundFiles,
  out: string | null,
): Result<readonly FileTask[], OutputProblem> {
  if (out === null) return succeed(files.map(({ place }) => ({ place, out: null })));
  const folder = isFolder(out);
  if (!folder && !found.single) return fail({ code: "needs-folder" });
  const tasks = files.map(({ place, inside }) => ({ place, out: folder ? path.join(out, withEnding(inside)) : out }));
  const inputs = found.files.map((file) => file.place);
  const outputs = new Set<string>();
  for (const task of tasks) {
    if (inputs.some((input) => path.basename(input) === path.basename(task.out) && isSameFile(input, task.out)))
      return fail({ code: "is-input", file: task.out });
    if (outputs.has(path.resolve(task.out))) return fail({ code: "same-output", file: task.out });
    outputs.add(path.resolve(task.out));
  }
  return succeed(tasks);
}

/** A folder that is there, or a name that can only be meant as one. */
function isFolder(out: string): boolean {
  const found = statSync(out, { throwIfNoEntry: false });
  return found ? found.isDirectory() : /[/\\]$/u.test(out) || !/\.xls[xm]?$/iu.test(out);
}

function withEnding(name: string): string {
  return name.replace(/\.xls$/iu, ".xlsx");
}
