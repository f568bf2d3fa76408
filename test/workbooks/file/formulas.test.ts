/** Shared formulas moved to the cells that share them. */
import { MovableFormula } from "../../../src/workbooks/file/read/formulas";
import { cellOf, open, workbookOf } from "./support";

const moved: readonly (readonly [string, number, number, string])[] = [
  ["A1+B2", 1, 0, "A2+B3"],
  ["A1+B2", 0, 2, "C1+D2"],
  ["$A1+A$1+$A$1", 3, 3, "$A4+D$1+$A$1"],
  ["SUM(A1:B10)", 1, 1, "SUM(B2:C11)"],
  ["SUM(A:C)+SUM($A:C)", 5, 1, "SUM(B:D)+SUM($A:D)"],
  ["SUM(1:3)+SUM($1:3)", 2, 9, "SUM(3:5)+SUM($1:5)"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"say ""A1"""&A1', 1, 0, '"say ""A1"""&A2'],
  ["'表 A1'!B2+Sheet1!B2", 1, 0, "'表 A1'!B3+Sheet1!B3"],
  ["产出A1!B2", 1, 0, "产出A1!B3"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["A1.5+x_A1+名A1", 1, 0, "A1.5+x_A1+名A1"],
  ["Table1[A1]+A1", 1, 0, "Table1[A1]+A2"],
  ["Table1[[#All],[得分 A1]]*A1", 1, 0, "Table1[[#All],[得分 A1]]*A2"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["#REF!+A1+#N/A", 1, 0, "#REF!+A2+#N/A"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
  ["XFD1048576", 1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["ABCD1+A12345678", 1, 0, "ABCD1+A12345678"],
  ["1E5+A1", 1, 0, "1E5+A2"],
  ["IF(A1>=60,TRUE,B1)", 0, 1, "IF(B1>=60,TRUE,C1)"],
  ["", 1, 1, ""],
];

test.each(moved)("%s by %d rows, %d columns", (formula, rows, columns, expected) => {
  expect(new MovableFormula(formula).moved(rows, columns)).toBe(expected);
});

test("not moved, nothing changes, not even case", () => {
  expect(new MovableFormula("sum(a1:b2)").moved(0, 0)).toBe("sum(a1:b2)");
});

test("read from a sheet, with the results that were saved", async () => {
  const workbook = open(
    workbookOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>' +
        '<row r="4"><c r="B4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4" t="b"><f>A1=1</f><v>1</v></c></row>',
    ),
  );
  expect(await cellOf(workbook, "表", "B1")).toMatchObject({ formula: "=A1*2", value: 2 });
  expect(await cellOf(workbook, "表", "B2")).toMatchObject({ formula: "=A2*2", value: 4 });
  expect(await cellOf(workbook, "表", "B3")).toMatchObject({ formula: "=A3*2", value: null, text: "" });
  expect(await cellOf(workbook, "表", "B4")).toMatchObject({ formula: '="a"&"b"', value: "ab" });
  expect(await cellOf(workbook, "表", "C4")).toMatchObject({ value: { error: "#DIV/0!" }, text: "#DIV/0!" });
  expect(await cellOf(workbook, "表", "D4")).toMatchObject({ value: true, text: "TRUE" });
});
