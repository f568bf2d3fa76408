/** The file host: workbooks as bytes. */
import type { Result } from "../../core/result";
import type { HostFailure } from "../workbook";
import { FileWorkbook } from "./fileWorkbook";
import { Package } from "./package/package";
import { attempt } from "./problem";
import { SourceWorkbook } from "./read/source";
import { isOldWorkbook } from "./zip/compound";
import { refuseOtherKinds } from "./zip/directory";

export { FileWorkbook } from "./fileWorkbook";

/** Opens the bytes of an .xlsx or .xlsm. Fails with what the file is instead, or with what is wrong with it. */
export function openFile(bytes: Uint8Array, fileName: string): Result<FileWorkbook, HostFailure> {
  return attempt(() => {
    refuseOtherKinds(bytes);
    return new FileWorkbook(new SourceWorkbook(new Package(bytes)), fileName);
  });
}

/** Opens an old .xls too: it is turned into an .xlsx in memory, by a library that is loaded only then; saving gives an .xlsx. */
export async function openAnyFile(bytes: Uint8Array, fileName: string): Promise<Result<FileWorkbook, HostFailure>> {
  if (!isOldWorkbook(bytes)) return openFile(bytes, fileName);
  const { xlsxOfXls } = await import("./xls");
  const turned = xlsxOfXls(bytes);
  return turned.ok ? openFile(turned.value, fileName.replace(/\.xls$/iu, ".xlsx")) : turned;
}
