import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks (.xlsx) by Apache POI: argument 1 is the folder. A whole table with XSSF, dates counted from 1904, rules and
 * protection, rows streamed by SXSSF with inline strings and with shared ones.
 */
public class PoiXlsx {
  private static final String SHEET = "自评表";

  /** Rows 8 to 29 of the table: level 1 and 2 where they begin, level 3, target, actual, points. */
  private static final Object[][] INDICATORS = {
    {"产出指标", "数量指标", "开展矛盾纠纷排查次数", "≥12次", "14次", 5},
    {null, null, "组织平安宣传活动场次", "≥6场", "6场", 5},
    {null, null, "发放宣传资料份数", "≥5000份", "5200份", 4},
    {null, null, "培训网格员人数", "≥120人", "118人", 4},
    {null, null, "新增监控探头数量", "=30个", 30, 4},
    {null, "质量指标", "矛盾纠纷调处成功率", "≥95%", 0.9712, 5},
    {null, null, "培训合格率", "≥98%", 1, 4},
    {null, null, "设备验收合格率", "100%", 1, 4},
    {null, "时效指标", "排查任务按时完成率", "100%", 0.985, 5},
    {null, null, "资金支付及时率", "≥90%", 0.9036, 4},
    {null, null, "项目完成时间", "2022年12月20日前", "2022年12月16日", 3},
    {null, "成本指标", "人均培训成本", "≤300元", "286.5元", 4},
    {null, null, "监控设备单价", "≤0.25万元", "0.248万元", 4},
    {null, null, "预算控制数", "≤120万元", "116.4万元", 5},
    {"效益指标", "社会效益指标", "群体性事件发生数", "≤2起", "0起", 5},
    {null, null, "刑事案件下降率", "≥5%", 0.0625, 5},
    {null, "生态效益指标", "废旧设备回收率", "≥90%", 0.95, 3},
    {null, "可持续影响指标", "长效机制健全情况", "健全", "基本健全", 4},
    {null, null, "设备使用年限", "≥5年", "5年", 3},
    {"满意度指标", "服务对象满意度指标", "群众安全感", "≥95%", 0.9688, 4},
    {null, null, "辖区居民满意度", "≥90%", 0.9231, 3},
    {null, null, "网格员满意度", "≥90%", 0.88, 3},
  };

  public static void main(String[] words) throws Exception {
    String folder = words[0];
    save(table(), folder, "table");
    save(dates(), folder, "dates");
    save(rules(), folder, "rules");
    save(streamed(false), folder, "streamed");
    save(streamed(true), folder, "streamed-shared");
  }

  /** Saves with one time of creation, so that a second run gives the same parts. */
  private static void save(Workbook book, String folder, String kind) throws Exception {
    XSSFWorkbook parts = book instanceof SXSSFWorkbook ? ((SXSSFWorkbook) book).getXSSFWorkbook() : (XSSFWorkbook) book;
    parts.getProperties().getCoreProperties().setCreated(Optional.of(day(2023, 1, 10)));
    try (FileOutputStream out = new FileOutputStream(folder + "/poi-" + kind + ".xlsx")) {
      book.write(out);
    }
    if (book instanceof SXSSFWorkbook) ((SXSSFWorkbook) book).dispose();
    book.close();
  }

  private static XSSFWorkbook table() throws Exception {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet(SHEET);
    funds(sheet);
    indicators(sheet);
    merge(sheet, "A1:G1", "A2:A5", "B6:D6", "E6:G6", "A30:E30");
    merge(sheet, "A8:A21", "B8:B12", "B13:B15", "B16:B18", "B19:B21");
    merge(sheet, "A22:A26", "B22:B23", "B25:B26", "A27:A29", "B27:B29");
    styles(book, sheet);
    sheet.getRow(11).setZeroHeight(true);
    note(book, sheet.getRow(10).getCell(4), "应到120人，请核实签到表");
    note(book, sheet.getRow(7).getCell(3), "目标值与批复一致");
    picture(book, sheet);
    Name name = book.createName();
    name.setNameName("总分");
    name.setRefersToFormula(SHEET + "!$F$30");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  private static void funds(Sheet sheet) {
    row(sheet, 0, "综治工作经费项目支出绩效自评表");
    row(sheet, 1, "项目资金（万元）", "资金", "全年预算数", "全年执行数", "执行率", "分值", "得分");
    row(sheet, 2, null, "年度资金总额", 120, 116.4, null, 10);
    row(sheet, 3, null, "其中：财政拨款", 100, 96.4, null, "—");
    row(sheet, 4, null, "其他资金", 20, 20, null, "—", "—");
    for (int at = 2; at <= 4; at++) {
      String place = Integer.toString(at + 1);
      sheet.getRow(at).createCell(4).setCellFormula("IF(C" + place + "=0,\"\",D" + place + "/C" + place + ")");
    }
    row(sheet, 5, "年度总体目标", "排查化解矛盾纠纷，提升群众安全感。", null, null, "已按计划完成，群众安全感稳步提升。");
    row(sheet, 6, "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
  }

  private static void indicators(Sheet sheet) {
    for (int at = 0; at < INDICATORS.length; at++) row(sheet, 7 + at, INDICATORS[at]);
    row(sheet, 29, "总分");
    sheet.getRow(29).createCell(5).setCellFormula("F3+SUM(F8:F29)");
  }

  /** A percentage's format where a rate stands, borders and an alignment, a bold title, a red part of a text. */
  private static void styles(XSSFWorkbook book, Sheet sheet) {
    CellStyle rate = bordered(book);
    rate.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    CellStyle points = bordered(book);
    points.setDataFormat(book.createDataFormat().getFormat("0.##"));
    for (int at = 7; at <= 28; at++) {
      Row row = sheet.getRow(at);
      boolean share = row.getCell(3).getStringCellValue().endsWith("%");
      row.getCell(4).setCellStyle(share ? rate : points);
      row.getCell(5).setCellStyle(points);
      row.createCell(6).setCellStyle(points);
    }
    for (int at = 2; at <= 4; at++) sheet.getRow(at).getCell(4).setCellStyle(rate);
    Font bold = book.createFont();
    bold.setFontName("宋体");
    bold.setFontHeightInPoints((short) 16);
    bold.setBold(true);
    CellStyle title = book.createCellStyle();
    title.setFont(bold);
    title.setAlignment(HorizontalAlignment.CENTER);
    sheet.getRow(0).getCell(0).setCellStyle(title);
    Font red = book.createFont();
    red.setColor(IndexedColors.RED.getIndex());
    XSSFRichTextString rich = new XSSFRichTextString("基本健全");
    rich.applyFont(0, 2, red);
    sheet.getRow(24).getCell(4).setCellValue(rich);
    sheet.setColumnWidth(2, 26 * 256);
    sheet.createFreezePane(0, 1);
  }

  private static CellStyle bordered(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private static void note(Workbook book, Cell cell, String words) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 3);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 3);
    Sheet sheet = cell.getSheet();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor("审核员");
    comment.setString(book.getCreationHelper().createRichTextString(words));
    cell.setCellComment(comment);
  }

  private static void picture(Workbook book, Sheet sheet) throws Exception {
    BufferedImage seal = new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 48 * 48; at++) {
      int far = (at % 48 - 24) * (at % 48 - 24) + (at / 48 - 24) * (at / 48 - 24);
      seal.setRGB(at % 48, at / 48, (far < 500 && far > 380 ? Color.RED : Color.WHITE).getRGB());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(seal, "png", bytes);
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(8);
    anchor.setRow1(1);
    anchor.setCol2(9);
    anchor.setRow2(4);
    sheet.createDrawingPatriarch().createPicture(anchor, book.addPicture(bytes.toByteArray(), Workbook.PICTURE_TYPE_PNG));
  }

  /** Days counted from 1904. */
  private static XSSFWorkbook dates() {
    XSSFWorkbook book = new XSSFWorkbook();
    book.getCTWorkbook().getWorkbookPr().setDate1904(true);
    Sheet sheet = book.createSheet(SHEET);
    row(sheet, 0, "项目支出绩效自评表");
    row(sheet, 1, "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
    row(sheet, 2, "产出指标", "时效指标", "项目开工时间", null, null, 10);
    row(sheet, 3, null, null, "项目完成时间", null, null, 10);
    row(sheet, 4, null, "数量指标", "检查次数", "≥10次", "9次", 10);
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    Date[][] days = {{day(2022, 3, 1), day(2022, 2, 28)}, {day(2022, 12, 20), day(2022, 12, 16)}};
    for (int at = 0; at < 4; at++) {
      Cell cell = sheet.getRow(2 + at / 2).createCell(3 + at % 2);
      cell.setCellValue(days[at / 2][at % 2]);
      cell.setCellStyle(day);
    }
    return book;
  }

  /** A list, bounds, a conditional format, protection, a second sheet hidden, a filter, rows repeated in print. */
  private static XSSFWorkbook rules() {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet(SHEET);
    plain(sheet, 12);
    DataValidationHelper help = sheet.getDataValidationHelper();
    sheet.addValidationData(
        help.createValidation(
            help.createDecimalConstraint(OperatorType.BETWEEN, "0", "10"), new CellRangeAddressList(2, 13, 6, 6)));
    sheet.addValidationData(
        help.createValidation(
            help.createExplicitListConstraint(new String[] {"产出指标", "效益指标"}), new CellRangeAddressList(2, 13, 0, 0)));
    ConditionalFormattingRule low =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(ComparisonOperator.LT, "5");
    low.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    sheet.getSheetConditionalFormatting()
        .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("F3:F14")}, low);
    CellStyle open = book.createCellStyle();
    open.setLocked(false);
    open.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (int at = 2; at < 14; at++) sheet.getRow(at).createCell(6).setCellStyle(open);
    sheet.protectSheet("");
    sheet.setAutoFilter(CellRangeAddress.valueOf("A2:G14"));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
    plain(book.createSheet("说 明"), 3);
    book.setSheetHidden(1, true);
    return book;
  }

  /** Rows that POI forgets as it writes; a window of 20. */
  private static SXSSFWorkbook streamed(boolean shared) {
    SXSSFWorkbook book = new SXSSFWorkbook(null, 20, true, shared);
    plain(book.createSheet(SHEET), 300);
    return book;
  }

  private static void plain(Sheet sheet, int count) {
    row(sheet, 0, "项目支出绩效自评表");
    row(sheet, 1, "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
    for (int at = 1; at <= count; at++) row(sheet, 1 + at, "产出指标", "数量指标", "第" + at + "项", "≥10次", "9次", 10);
  }

  private static void row(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < values.length; column++) {
      Object value = values[column];
      if (value instanceof Number) row.createCell(column).setCellValue(((Number) value).doubleValue());
      else if (value != null) row.createCell(column).setCellValue(value.toString());
    }
  }

  private static void merge(Sheet sheet, String... areas) {
    for (String area : areas) sheet.addMergedRegion(CellRangeAddress.valueOf(area));
  }

  private static Date day(int year, int month, int day) {
    return new GregorianCalendar(year, month - 1, day).getTime();
  }
}
