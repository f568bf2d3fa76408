/** One file of the corpus. */
import type { HostFailure } from "../../../../src/workbooks/workbook";

export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Null where it must be read, with nothing of the trick left in it. */
  readonly code: HostFailure["code"] | null;
  readonly detail?: RegExp;
}
