/** Reads sheets in two syncs: what there is, then what it holds. */
import type { Area } from "../../core/grid/address";
import { areaFromA1 } from "../../core/grid/address";
import type { SheetData, WorkbookData } from "../../core/grid/sheet";
import { hasExcelApi, neededLevel } from "./abilities";
import { cellsOf } from "./cells";
import type { SheetContent } from "./content";
import { contentOf } from "./content";
import { countsFrom1904 } from "./date1904";
import { Refused } from "./failure";
import { overviewOf } from "./overview";
import { unlockedAreas } from "./unlocked";

/** The area of an address with or without its sheet. */
export function areaOfAddress(address: string): Area | null {
  return areaFromA1(address.slice(address.lastIndexOf("!") + 1));
}

/** Refuses on a host that cannot tell merged areas. */
export function needMerges(): void {
  if (!hasExcelApi(neededLevel)) throw new Refused({ code: "too-old", needed: `ExcelApi ${neededLevel}` });
}

function sheetData(content: SheetContent): SheetData {
  const { sheet } = content;
  return {
    name: sheet.name,
    cells: content.rows.flatMap(cellsOf),
    merges: content.merges.flatMap((address) => areaOfAddress(address) ?? []),
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    visible: sheet.visible,
    protection: { protected: sheet.protected, unlocked: unlockedAreas(sheet, content.locked) },
    date1904: false,
  };
}

/** The named sheets, all, or the one in front. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: readonly string[] | "all" | "active",
): Promise<WorkbookData> {
  needMerges();
  const overview = await overviewOf(context, wanted);
  const sheets = (await contentOf(context, overview.sheets)).map(sheetData);
  const date1904 = countsFrom1904(sheets.flatMap(({ cells }) => cells));
  return { fileName: overview.fileName, sheets: sheets.map((sheet) => ({ ...sheet, date1904 })) };
}
