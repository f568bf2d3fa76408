/** Puts the sample, or a blank form, into the open workbook (ExcelApi 1.13); an older Excel gets the file to open itself. */
import type { Insertion } from "../taskpane/context";
import { download } from "../taskpane/download";
import { starters } from "./starters";

/** Bytes in base64, in pieces that a call can take. */
function base64(bytes: Uint8Array): string {
  const piece = 8192;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) parts.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return btoa(parts.join(""));
}

/** False where the workbook takes no sheet: its structure is protected, or it is read only. */
export async function insertSheets(what: Insertion): Promise<boolean> {
  const { makeForm, sampleSheet, sampleWorkbook } = await starters();
  const bytes = what.kind === "form" ? makeForm(what.form) : await sampleWorkbook();
  if (bytes === null) return false;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    download(bytes, what.kind === "form" ? `${what.form.name}.xlsx` : "sample.xlsx");
    return true;
  }
  return put(bytes, what.kind === "form" ? [] : [sampleSheet]);
}

async function put(bytes: Uint8Array, sheetNamesToInsert: string[]): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const positionType = Excel.WorksheetPositionType.end;
      const added = workbook.insertWorksheetsFromBase64(base64(bytes), { positionType, sheetNamesToInsert });
      await context.sync();
      const [id] = added.value;
      if (id === undefined) return;
      workbook.worksheets.getItem(id).activate();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
