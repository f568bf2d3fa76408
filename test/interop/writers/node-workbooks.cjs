/** Workbooks by SheetJS (@e965/xlsx) and xlsx-populate: argument 1 is the folder. */
"use strict";
const path = require("node:path");
const { utils, writeFile } = require("@e965/xlsx");
const populate = require("xlsx-populate");

const folder = process.argv[2];
const name = "自评表";
const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
const rows = [["项目支出绩效自评表"], head];
for (let row = 1; row <= 12; row++) rows.push(["产出指标", "数量指标", `第${row}项`, "≥10次", "9次", 10]);

/** `change` gets the book and its sheet; `options` are SheetJS's for writing. */
function bySheetJs(kind, change, options) {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  utils.book_append_sheet(book, sheet, name);
  change?.(book, sheet);
  writeFile(book, path.join(folder, `sheetjs-${kind}.xlsx`), options);
}

bySheetJs("plain");
bySheetJs("shared", null, { bookSST: true, compression: true });
bySheetJs("merged", (_, sheet) => {
  sheet["!merges"] = ["A1:G1", "A3:A14", "F6:F9"].map(utils.decode_range);
  sheet["!cols"] = [{ wch: 12 }, { wch: 12 }, { wch: 30 }];
});
bySheetJs("comments", (_, sheet) => {
  utils.cell_add_comment(sheet.D3, "请核实", "审核员");
});
bySheetJs("sheets", (book, sheet) => {
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "说明");
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], Names: [{ Name: "总分", Ref: `${name}!$F$15` }] };
  sheet.F15 = { t: "n", f: "SUM(F3:F14)", v: 120 };
  sheet["!ref"] = "A1:G15";
});

async function byPopulate(kind, change) {
  const book = await populate.fromBlankAsync();
  const sheet = book.sheet(0).name(name);
  sheet.cell("A1").value(rows);
  change?.(book, sheet);
  await book.toFileAsync(path.join(folder, `populate-${kind}.xlsx`));
}

async function all() {
  await byPopulate("plain");
  await byPopulate("styled", (_, sheet) => {
    sheet.range("G3:G14").style({ numberFormat: "0.00", bold: true, fill: "FFF2CC", border: true });
    sheet.range("A1:G1").merged(true);
    sheet.column("C").width(30);
    sheet.row(5).hidden(true);
  });
  await byPopulate("formulas", (book, sheet) => {
    sheet.cell("F15").formula("SUM(F3:F14)");
    sheet.range("G10:G14").dataValidation({ type: "decimal", operator: "between", formula1: "0", formula2: "10" });
    sheet.cell("H3").hyperlink("https://example.org/").value("附件");
    book.definedName("总分", sheet.cell("F15"));
  });
}
void all();
