/** Old .xls workbooks, read by a library: cells, number formats, merges, hidden rows and columns; what else they hold is not kept. */
import { read, write } from "@e965/xlsx";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import type { HostFailure } from "../workbook";
import { limits } from "./limits";

/** The same workbook as .xlsx bytes. */
export function xlsxOfXls(bytes: Uint8Array): Result<Uint8Array, HostFailure> {
  if (bytes.byteLength > limits.xlsBytes) return fail({ code: "too-large", detail: "xlsBytes" });
  try {
    const workbook = read(bytes, {
      type: "array",
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellDates: false,
    });
    const written: unknown = write(workbook, { type: "array", bookType: "xlsx", compression: true, cellStyles: true });
    if (written instanceof ArrayBuffer) return succeed(new Uint8Array(written));
    if (written instanceof Uint8Array) return succeed(written);
    return fail({ code: "damaged", detail: "xls" });
  } catch (problem) {
    // the library throws for everything that it cannot read
    const text = problem instanceof Error ? problem.message : String(problem);
    return fail(/password|encrypt/iu.test(text) ? { code: "encrypted" } : { code: "damaged", detail: "xls" });
  }
}
