/** Workbooks to begin with, and workbooks that are only read: what hosts load when a person asks for one of them. */
import type { WorkbookData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import type { HostFailure } from "../workbook";
import { openAnyFile } from "./index";

export { makeForm } from "./make/form";

/** All sheets of a file, read and left alone. */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<Result<WorkbookData, HostFailure>> {
  const opened = await openAnyFile(bytes, name);
  return opened.ok ? opened.value.read("all") : opened;
}

/** Beside every page of ours. */
const sampleAddress = "samples/sample.xlsx";

/** The sheet of the sample that goes into another workbook; the rest shows what else there is when it is open by itself. */
export const sampleSheet = "综治经费";

/** The bytes of the sample; null where it is not beside the page. */
export async function sampleWorkbook(): Promise<Uint8Array | null> {
  const answer = await fetch(sampleAddress);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
