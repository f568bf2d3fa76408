import java.io.FileOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** An old .xls by Apache POI: argument 1 is the file. Texts, figures, percentages, a formula with its value, merged cells. */
public class PoiXls {
  public static void main(String[] words) throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook(); FileOutputStream out = new FileOutputStream(words[0])) {
      Sheet sheet = book.createSheet("自评表");
      CellStyle percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
      row(sheet, 0, "项目支出绩效自评表");
      row(sheet, 1, "项目名称", "综治工作经费");
      row(sheet, 2, "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
      row(sheet, 3, "产出指标", "数量指标", "检查次数", "≥10次", "9次", 60, null);
      row(sheet, 4, null, "质量指标", "合格率", "≥90%", 0.9102, 40, null);
      sheet.getRow(4).getCell(4).setCellStyle(percent);
      row(sheet, 5, "合计");
      Cell total = sheet.getRow(5).createCell(5);
      total.setCellFormula("SUM(F4:F5)");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:G1"));
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.write(out);
    }
  }

  private static void row(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < values.length; column++) {
      Object value = values[column];
      if (value instanceof Number) row.createCell(column).setCellValue(((Number) value).doubleValue());
      else if (value != null) row.createCell(column).setCellValue(value.toString());
    }
  }
}
