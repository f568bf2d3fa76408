/** The approved targets that `--approved` names (批复的绩效目标表): a workbook of their own, read once for all files. */
import { approvedTables } from "../../core/checks/workbook/approved-tables";
import type { WorkbookData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { openAnyFile } from "../../workbooks/file";
import type { HostFailure } from "../../workbooks/workbook";
import type { Output } from "../output";
import { hashOf, readBytes, unreadWords } from "../read";

/** Approved targets as read, with the hash of their file, in hex. */
export interface Approved {
  readonly workbook: WorkbookData;
  readonly sha256: string;
}

/** The approved targets, null where none are named; a file that cannot be read or holds no targets is said, and fails. */
export async function approvedTargets(place: string | null, output: Output): Promise<Result<Approved | null, "said">> {
  if (place === null) return succeed(null);
  const { words } = output;
  const unread = (failure: HostFailure): Result<never, "said"> => {
    output.say(unreadWords(place, failure, output));
    return fail("said");
  };
  const bytes = readBytes(place);
  if (!bytes.ok) return unread(bytes.failure);
  const opened = await openAnyFile(bytes.value, place);
  if (!opened.ok) return unread(opened.failure);
  const read = await opened.value.read("all");
  if (!read.ok) return unread(read.failure);
  if (approvedTables(read.value).length === 0) {
    output.say(words.noTargets(place));
    return fail("said");
  }
  return succeed({ workbook: read.value, sha256: hashOf(bytes.value) });
}
