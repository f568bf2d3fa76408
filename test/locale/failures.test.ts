/** Failures, reasons and problems as sentences: what was found, and what to do. */
import type { SchemeProblem } from "../../src/core/schemes";
import { localeOf } from "../../src/locale";
import type { Applied, HostFailure } from "../../src/workbooks/workbook";

const failures: readonly (readonly [HostFailure, string])[] = [
  [{ code: "sheet-protected", sheet: "评分表" }, "工作表“评分表”受保护，没有写入。请在“审阅”中撤销工作表保护后重试。"],
  [{ code: "read-only" }, "工作簿是只读的，没有写入。请点“启用编辑”或另存一份后重试。"],
  [{ code: "cell-editing" }, "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。"],
  [{ code: "sheet-missing", sheet: "甲" }, "找不到工作表“甲”，可能已改名或删除。请重新识别。"],
  [
    { code: "not-written", sheet: "甲", cell: "G12", found: "", expected: "4.55" },
    "甲!G12 没有写成：应为 4.55，现为 空。已恢复原样，请检查该单元格的合并、数据验证或保护。",
  ],
  [
    { code: "changed-since", sheet: "甲", cell: "G12", found: "5", expected: "" },
    "甲!G12 在读取后被改动：读取时为 空，现为 5。没有覆盖，请重新评分。",
  ],
  [{ code: "filtered", sheet: "甲" }, "工作表“甲”正在筛选，隐藏的行写不进去。请清除筛选后重试。"],
  [{ code: "structure-protected" }, "工作簿结构受保护，不能添加工作表。请在“审阅”中撤销工作簿保护后重试。"],
  [
    { code: "sheet-exists", sheet: "评分明细" },
    "已有名为“评分明细”的工作表，且不是绩评生成的，没有覆盖。请把它改名后重试。",
  ],
  [{ code: "nothing-to-revert" }, "没有可撤销的评分。"],
  [{ code: "too-large", detail: "60 MB" }, "工作簿太大，没有读取（60 MB）。请把自评表另存为单独的工作簿。"],
  [{ code: "not-a-workbook", detail: "PDF" }, "不是 Excel 工作簿（PDF）。请选择 .xlsx、.xlsm 或 .xls 文件。"],
  [{ code: "encrypted" }, "工作簿有打开密码，读不了。请在 Excel 中去掉密码后重试。"],
  [
    { code: "damaged", detail: "zip" },
    "文件已损坏，读不了：zip。请在 Excel 中“打开并修复”，另存后重试；仍不行请重新获取。",
  ],
  [
    { code: "too-old", needed: "ExcelApi 1.10" },
    "此版本的 Excel 不支持这项操作（需要 ExcelApi 1.10）。请升级，或改用工作台页面。",
  ],
  [{ code: "host", detail: "Timeout" }, "Excel 没有完成操作（Timeout），表未改动。请稍后重试。"],
];

test.each(failures)("failure %#", (failure, sentence) => {
  expect(localeOf("zh-CN").failure(failure)).toBe(sentence);
  expect(localeOf("en-US").failure(failure)).toMatch(/\.$/u);
});

const problems: readonly SchemeProblem[] = (
  ["shape", "band-gap", "band-overlap", "band-empty", "weights-total", "quality-order", "unknown-option"] as const
).map((code) => ({ code, path: "bands.1", found: "优/良", expected: "100" }));

test.each(problems)("scheme problem $code names its place and figures", (problem) => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const sentence = localeOf(language).schemeProblem(problem);
    expect(sentence).toContain("bands.1");
    expect(sentence).toContain("优/良");
  }
});

test("what became of a plan", () => {
  const changed = (cell: string): Applied["leftAlone"][number] => ({ sheet: "甲", cell, found: "5" });
  const { applied, reverted } = localeOf("zh-CN");
  expect(applied({ written: 3, leftAlone: [] })).toBe("已写入 3 个单元格。");
  expect(applied({ written: 3, leftAlone: [changed("G1")] })).toBe(
    "已写入 3 个单元格；甲!G1（现为 5） 在评分期间被改动，未覆盖。",
  );
  expect(reverted({ written: 0, leftAlone: ["A1", "A2", "A3", "A4"].map(changed) })).toBe(
    "已还原 0 个单元格；甲!A1（现为 5）、甲!A2（现为 5）、甲!A3（现为 5） 等 4 个单元格 在评分后又被改过，未还原。",
  );
});
