/** Which files a run covers: those named, and every workbook in the folders named, in order of path. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Shard } from "./words";

/** A workbook to do. `place` is the file as it is shown; `inside` its path below the folder that was named. */
export interface InputFile {
  readonly place: string;
  readonly inside: string;
}

export interface FoundFiles {
  readonly files: readonly InputFile[];
  /** Places that do not exist. */
  readonly missing: readonly string[];
  /** Folders without any workbook. */
  readonly empty: readonly string[];
  /** True where one file was named, and no folder. */
  readonly single: boolean;
}

const workbookName = /\.(?:xlsx|xlsm|xls)$/iu;

/** Lists the files; a file reached by two of the places is done once. */
export function findFiles(places: readonly string[]): FoundFiles {
  const files = new Map<string, InputFile>();
  const missing: string[] = [];
  const empty: string[] = [];
  let folders = 0;
  for (const place of places) {
    const found = statSync(place, { throwIfNoEntry: false });
    if (!found) missing.push(place);
    else if (!found.isDirectory()) add(files, { place, inside: path.basename(place) });
    else {
      folders++;
      const below = workbooksBelow(place);
      if (below.length === 0) empty.push(place);
      for (const inside of below) add(files, { place: path.join(place, inside), inside });
    }
  }
  return { files: [...files.values()], missing, empty, single: folders === 0 && places.length === 1 };
}

function add(files: Map<string, InputFile>, file: InputFile): void {
  const key = path.resolve(file.place);
  if (!files.has(key)) files.set(key, file);
}

/** Paths below a folder in order; `~$` names are the lock files of open workbooks. Links are not followed, so that none leads in a circle. */
function workbooksBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (inside: string): void => {
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const place = path.join(inside, entry.name);
      if (entry.isDirectory()) visit(place);
      else if (entry.isFile() && workbookName.test(entry.name) && !entry.name.startsWith("~$")) found.push(place);
    }
  };
  visit("");
  return found.sort((first, second) => (first < second ? -1 : first > second ? 1 : 0));
}

/** The files of one part: every `parts`-th, so that parts are alike in size. */
export function inShard(files: readonly InputFile[], shard: Shard | null): readonly InputFile[] {
  return shard === null ? files : files.filter((_, index) => index % shard.parts === shard.part - 1);
}
