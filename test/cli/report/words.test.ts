import { readReportWords } from "../../../src/cli/report/words";

test("file, output and scheme", () => {
  expect(readReportWords(["x.xlsx", "--out", "报告.docx", "--scheme", "mof-2020"])).toEqual({
    ok: true,
    value: { place: "x.xlsx", out: "报告.docx", scheme: "mof-2020" },
  });
});

test.each([
  [[], "report", "missing-file"],
  [["x.xlsx"], "--out", "docx"],
  [["x.xlsx", "--out", "y.doc"], "--out", "docx"],
  [["x.xlsx", "--out", ".docx"], "--out", "docx"],
  [["x.xlsx", "--out"], "--out", "missing-value"],
  [["x.xlsx", "y.xlsx", "--out", "z.docx"], "y.xlsx", "one-file"],
  [["x.xlsx", "--out", "z.docx", "--json"], "--json", "unknown"],
])("%j: %s is %s", (words, word, detail) => {
  expect(readReportWords(words)).toEqual({ ok: false, failure: { word, detail } });
});
