/** The approved targets that a person chose (批复的绩效目标表): read anew from their sheet at every run, or once from a file. */
import type { WorkbookData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { HostFailure, Workbook } from "../../workbooks/workbook";
import type { ApprovedSource } from "./flows";

export interface ApprovedTargets {
  readonly choose: (source: ApprovedSource | null) => Promise<Result<null, HostFailure>>;
  /** Null where none are chosen. */
  readonly read: () => Promise<Result<WorkbookData | null, HostFailure>>;
}

/** Reads a workbook file without opening it in the host: the entries of the hosts give it. */
export type ReadFile = (bytes: Uint8Array, name: string) => Promise<Result<WorkbookData, HostFailure>>;

export function approvedTargets(workbook: Workbook, readFile: ReadFile): ApprovedTargets {
  let current: () => Promise<Result<WorkbookData | null, HostFailure>> = () => Promise.resolve(succeed(null));
  return {
    read: () => current(),
    async choose(source) {
      if (source === null) {
        current = () => Promise.resolve(succeed(null));
        return succeed(null);
      }
      const first =
        source.kind === "sheet" ? await workbook.read([source.name]) : await readFile(source.bytes, source.name);
      if (!first.ok) return first;
      current = source.kind === "sheet" ? () => workbook.read([source.name]) : () => Promise.resolve(first);
      return succeed(null);
    },
  };
}
