/** What a workbook remembers, over the port. */
import type { Remembered } from "../../core/evaluation";
import { nothingRemembered } from "../../core/evaluation";
import type { Result } from "../../core/result";
import type { HostFailure, Workbook } from "../../workbooks/workbook";

const key = "remembered";

export async function loadRemembered(workbook: Workbook): Promise<Remembered> {
  const kept = await workbook.recall(key);
  return kept !== null && typeof kept === "object" ? { ...nothingRemembered, ...kept } : nothingRemembered;
}

export function saveRemembered(workbook: Workbook, remembered: Remembered): Promise<Result<null, HostFailure>> {
  return workbook.remember(key, remembered);
}
