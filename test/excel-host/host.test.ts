import { sheetOf, startExcel, workbookOf } from "./index";

const simple = workbookOf(
  sheetOf("评分", [
    ["指标", "得分"],
    ["数量", 5],
    ["合计", "=SUM(B2:B2)"],
  ]),
);

test("the genuine client reads and writes a range", async () => {
  const host = startExcel(simple);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("评分").getUsedRange(true);
    range.load("values,formulas,text,address");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toEqual({
    values: [
      ["指标", "得分"],
      ["数量", 5],
      ["合计", 5],
    ],
    formulas: [
      ["指标", "得分"],
      ["数量", 5],
      ["合计", "=SUM(B2:B2)"],
    ],
    address: "评分!A1:B3",
  });
  expect(host.syncs).toBe(1);
});
