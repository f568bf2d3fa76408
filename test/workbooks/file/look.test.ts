import { readFileSync } from "node:fs";
import { Package } from "../../../src/workbooks/file/package/package";
import { SourceWorkbook } from "../../../src/workbooks/file/read/source";
import { appearancesOf } from "../../../src/workbooks/file/look";
import { readCellStyles } from "../../../src/workbooks/file/look/styles";

const sample = (): SourceWorkbook => new SourceWorkbook(new Package(readFileSync("assets/samples/sample.xlsx")));

test("fonts, fills, borders, alignment and sizes come out of the sample", () => {
  const source = sample();
  const [first] = appearancesOf(source);
  const styleAt = (row: number, column: number) => first?.styles.find(([r, c]) => r === row && c === column)?.[2];
  expect(styleAt(0, 0)).toMatchObject({
    fontName: "黑体",
    fontSize: 15,
    bold: false,
    horizontal: "center",
  });
  expect(styleAt(3, 0)).toMatchObject({
    fontName: "宋体",
    bold: true,
    fill: "#f2f2f2",
    wrap: true,
    vertical: "center",
  });
  expect(styleAt(3, 0)?.border).toEqual({
    top: { line: "thin", color: "#7f7f7f" },
    right: { line: "thin", color: "#7f7f7f" },
    bottom: { line: "thin", color: "#7f7f7f" },
    left: { line: "thin", color: "#7f7f7f" },
  });
  expect(first?.rowHeights[0]).toEqual([0, 40]);
  expect(first?.columnWidths.slice(0, 3)).toEqual([
    [0, 68],
    [1, 103],
    [2, 215],
  ]);
});

test("theme colours with a tint and indexed colours", () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><color theme="4" tint="0.5"/></font><font><color indexed="10"/></font><font><color indexed="64"/></font></fonts><fills><fill><patternFill patternType="gray125"/></fill></fills><borders><border><left/></border></borders><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`;
  const theme = ["#ffffff", "#000000", "#e7e6e6", "#44546a", "#4472c4"];
  expect(readCellStyles(styles, "xl/styles.xml", [], theme).map((style) => style.color)).toEqual([
    "#a2b9e2",
    "#ff0000",
    null,
  ]);
});
