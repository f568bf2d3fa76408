/** Self-evaluation tables of any length, as another program writes them. */
import ExcelJS from "exceljs";

const head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
export const sheetName = "自评表";
/** Rows before the first indicator. */
export const headRows = 5;

/** The rows of a table with so many indicators; their weights add to 90. */
export function tableRows(indicators: number): readonly (readonly (string | number | null)[])[] {
  const rows: (string | number | null)[][] = [
    ["项目支出绩效自评表"],
    ["项目名称", "社区养老服务", null, "实施单位", "某县民政局"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 200, 180, 171, 10, 0.95, null],
    head,
  ];
  for (let at = 0; at < indicators; at++) {
    const target = 10 + (at % 90);
    rows.push([
      "产出指标",
      "数量指标",
      `第${at + 1}项服务人次`,
      `≥${target}人次`,
      `${target - (at % 3)}人次`,
      90 / indicators,
      null,
      null,
    ]);
  }
  return rows;
}

/** The bytes of a workbook with the table, by exceljs: shared strings, borders and a number format on every cell. */
export async function tableWorkbook(indicators: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  const thin = { style: "thin" } as const;
  for (const values of tableRows(indicators)) {
    const row = sheet.addRow([...values]);
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { wrapText: true, vertical: "middle" };
    });
    row.getCell(7).numFmt = "0.00";
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
