"""Workbooks by openpyxl: argument 1 is the folder. Each has parts that a careless writer loses."""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

folder = sys.argv[1]


def rows(sheet, count=12):
    sheet.append(["项目支出绩效自评表"])
    sheet.append(["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"])
    for row in range(count):
        sheet.append(["产出指标", "数量指标", f"第{row + 1}项", "≥10次", "9次", 10, None])


def save(name, change=None, count=12):
    book = Workbook()
    sheet = book.active
    sheet.title = "自评表"
    rows(sheet, count)
    if change:
        change(book, sheet)
    book.save(f"{folder}/openpyxl-{name}.xlsx")


def comments(book, sheet):
    sheet["D3"].comment = Comment("请核实", "审核员")
    sheet["D4"].comment = Comment("已核实", "审核员")


def rules(book, sheet):
    sheet.conditional_formatting.add("F3:F14", CellIsRule(operator="lessThan", formula=["5"], fill=PatternFill(bgColor="FFC7CE")))
    check = DataValidation(type="decimal", operator="between", formula1="0", formula2="10")
    check.add("G3:G14")
    sheet.add_data_validation(check)


def chart(book, sheet):
    bar = BarChart()
    bar.add_data(Reference(sheet, min_col=6, min_row=3, max_row=14))
    sheet.add_chart(bar, "J2")


def merged(book, sheet):
    sheet.merge_cells("A1:G1")
    sheet.merge_cells("A3:A14")
    sheet.merge_cells("F3:F5")


def protected(book, sheet):
    sheet.protection.sheet = True
    for row in range(3, 15):
        sheet.cell(row, 7).protection = Protection(locked=False)


def formulas(book, sheet):
    sheet["F15"] = "=SUM(F3:F14)"
    sheet["G15"] = "=SUM(G3:G14)"
    name = DefinedName("总分", attr_text="自评表!$G$15")
    # openpyxl 3.0 keeps names in a list, 3.1 by name
    book.defined_names.append(name) if hasattr(book.defined_names, "append") else book.defined_names.add(name)


def sheets(book, sheet):
    for name in ["说明", "明 细", "O'Brien"]:
        rows(book.create_sheet(name))
    book["明 细"].sheet_state = "hidden"
    book["O'Brien"].sheet_state = "veryHidden"


def styled(book, sheet):
    for row in range(3, 15):
        cell = sheet.cell(row, 7)
        cell.font = Font(name="宋体", bold=True)
        cell.number_format = "0.00"
    sheet["H2"] = datetime.date(2022, 12, 20)
    sheet.freeze_panes = "A3"
    sheet.auto_filter.ref = "A2:G14"
    sheet.print_title_rows = "1:2"


for name, change in [
    ("plain", None),
    ("comments", comments),
    ("rules", rules),
    ("chart", chart),
    ("merged", merged),
    ("protected", protected),
    ("formulas", formulas),
    ("sheets", sheets),
    ("styled", styled),
]:
    save(name, change)
save("long", None, 2000)
