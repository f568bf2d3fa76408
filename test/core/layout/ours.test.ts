/** Sheets that we make are known by their head, in both languages; a person's sheet of the same name is read like any other. */
import { findTables } from "../../../src/core/layout";
import { gridOf } from "../../../src/core/grid/grid";
import type { SheetData } from "../../../src/core/grid/sheet";
import { localeOf } from "../../../src/locale";
import { detailsSheet } from "../../../src/report/details";
import { summarySheet } from "../../../src/report/summary";
import type { SheetContent } from "../../../src/workbooks/sheet-content";
import { sheetOfRows } from "../../support/sheet-of-rows";

const nothing = { tables: [], findings: [], skipped: [] };
const times = ["2026-11-22 14:05", "2026-11-22T14:05:09.123Z"];

/** The first lines of a made sheet, above a table as it could stand on one. */
function sheetOf({ notes, title }: SheetContent, name: string): SheetData {
  return sheetOfRows(
    [
      title,
      ...notes,
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
      "产出 | 数量 | 次数 | ≥10次 | 9次 | 10 | 9",
    ],
    name,
  );
}

const skipped = (sheet: SheetData): string | null =>
  findTables(gridOf(sheet), { corrections: [], fileName: null }).skipped;

describe.each(["zh-CN", "en-US"] as const)("%s", (language) => {
  test.each(times)("made at %s", (time) => {
    for (const make of [detailsSheet, summarySheet]) {
      const content = make(nothing, { program: "1.0.0", time, fileName: "表.xlsx", sha256: null }, localeOf(language));
      expect(skipped(sheetOf(content, content.name))).toBe("ours");
      expect(skipped(sheetOf(content, "改过名"))).toBe("ours");
      expect(skipped(sheetOf({ ...content, title: "我的底稿" }, content.name))).toBe(null);
      expect(skipped(sheetOf({ ...content, notes: [] }, content.name))).toBe(null);
    }
  });
});
