/** CSV that runs nothing when a spreadsheet opens it. */
import type { CsvCell } from "../../../src/cli/score/csv";
import { csvOf } from "../../../src/cli/score/csv";

const fields: readonly (readonly [CsvCell, string])[] = [
  ["综治工作经费", "综治工作经费"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["\t=1", `"'\t=1"`],
  ["  =1", "'  =1"],
  ['a"b', '"a""b"'],
  ["a,b", '"a,b"'],
  ["a\nb", '"a\nb"'],
  ["", ""],
  [{ digits: "-5.2" }, "-5.2"],
];

test.each(fields)("%p", (cell, expected) => {
  expect(Buffer.from(csvOf([[cell]])).toString("utf8")).toBe(`\ufeff${expected}\r\n`);
});
