/** The host's error codes as failures of the port. */
import { fail } from "../../core/result";
import type { Result } from "../../core/result";
import type { HostFailure } from "../workbook";

/** The code of an error of office.js, or null. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** A failure of ours on its way out of Excel.run; never seen outside this folder. */
export class Refused extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What an error means to the user. `sheet` is the one worked on, where there is one. */
export function failureOf(error: unknown, sheet: string | null): HostFailure {
  if (error instanceof Refused) return error.failure;
  const code = codeOf(error);
  switch (code) {
    case "AccessDenied":
      return sheet === null ? { code: "read-only" } : { code: "sheet-protected", sheet };
    case "FilteredRangeConflict":
      return sheet === null ? host(error, code) : { code: "filtered", sheet };
    case "InvalidOperationInCellEditMode":
      return { code: "cell-editing" };
    case "ItemNotFound":
    case "InvalidReference":
      return sheet === null ? host(error, code) : { code: "sheet-missing", sheet };
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "UnsupportedOperation":
      return { code: "too-old", needed: "ExcelApi" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
      return { code: "too-large", detail: code };
    default:
      return host(error, code);
  }
}

function host(error: unknown, code: string | null): HostFailure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "host", detail: code === null ? message : `${code}: ${message}` };
}

/** Runs steps on the workbook; what goes wrong comes back as a failure. `sheet` names the sheet for failures that have one. */
export async function attempt<T>(
  sheet: () => string | null,
  steps: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<Result<T, HostFailure>> {
  try {
    // a cell that is being edited is waited out: every call here is a command of the user
    const value = await Excel.run({ delayForCellEdit: true, ...options }, steps);
    return { ok: true, value };
  } catch (error) {
    return fail(failureOf(error, sheet()));
  }
}
