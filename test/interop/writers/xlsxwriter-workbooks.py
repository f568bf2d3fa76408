"""Workbooks by XlsxWriter: argument 1 is the folder."""
import sys

import xlsxwriter

folder = sys.argv[1]


def make(name, change=None, options=None):
    book = xlsxwriter.Workbook(f"{folder}/xlsxwriter-{name}.xlsx", options or {})
    sheet = book.add_worksheet("自评表")
    sheet.write_row(0, 0, ["项目支出绩效自评表"])
    sheet.write_row(1, 0, ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"])
    for row in range(2, 14):
        sheet.write_row(row, 0, ["产出指标", "数量指标", f"第{row}项", "≥10次", "9次", 10])
    if change:
        change(book, sheet)
    book.close()


def comments(book, sheet):
    sheet.write_comment("D3", "请核实", {"author": "审核员"})


def rich(book, sheet):
    bold = book.add_format({"bold": True})
    sheet.write_rich_string("C3", "支持", bold, "县市", "数量")
    sheet.write_url("H3", "https://example.org/", string="附件")


def rules(book, sheet):
    sheet.conditional_format("F3:F14", {"type": "data_bar"})
    sheet.conditional_format("E3:E14", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.data_validation("G3:G14", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 10})
    sheet.add_sparkline("I3", {"range": "F3:F14"})


def chart(book, sheet):
    made = book.add_chart({"type": "column"})
    made.add_series({"values": "=自评表!$F$3:$F$14"})
    sheet.insert_chart("J2", made)
    sheet.insert_textbox("J20", "说明")


def table(book, sheet):
    sheet.add_table("K2:L6", {"columns": [{"header": "甲"}, {"header": "乙"}]})


def formulas(book, sheet):
    sheet.write_formula("F15", "=SUM(F3:F14)", None, 120)
    sheet.write_array_formula("I3:I5", "{=F3:F5*2}", None, 20)
    sheet.write_dynamic_array_formula("J3", "=UNIQUE(F3:F5)", None, 10)


def page(book, sheet):
    sheet.set_landscape()
    sheet.set_header("&C绩效自评")
    sheet.set_h_pagebreaks([5, 10])
    sheet.set_column("G:G", 12, book.add_format({"num_format": "0.00", "locked": False}))
    sheet.set_row(4, None, None, {"hidden": True})
    book.set_custom_property("编号", "A-1")


for name, change in [
    ("plain", None),
    ("comments", comments),
    ("rich", rich),
    ("rules", rules),
    ("chart", chart),
    ("table", table),
    ("formulas", formulas),
    ("page", page),
]:
    make(name, change)
make("strings-inline", None, {"constant_memory": True})
make("1904", None, {"date_1904": True})
