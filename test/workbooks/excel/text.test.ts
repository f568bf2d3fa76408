import { asText, assignable, holdsValue, sameValue, shownValue } from "../../../src/workbooks/excel/text";

test.each([
  ["", "General", ""],
  ["优", "General", "优"],
  ["得分", "General", "得分"],
  ["Good", "General", "Good"],
  ["true", "General", "'true"],
  ["=1", "General", "'=1"],
  ["＝1", "General", "'＝1"],
  ["-", "General", "'-"],
  ["'", "General", "''"],
  ["5", "General", "'5"],
  ["三月", "General", "'三月"],
  ["A4纸", "General", "'A4纸"],
  ["5", "@", "5"],
  ["=1", "@", "'=1"],
  ["＋1", "@", "'＋1"],
  ["2022-12-20", "@", "2022-12-20"],
])("%j in a cell formatted %s is assigned as %j", (text, format, expected) => {
  expect(asText(text, format)).toBe(expected);
});

test("values of every kind", () => {
  expect([null, 5, true, { error: "#N/A" }, "5"].map((value) => assignable(value, "General"))).toEqual([
    "",
    5,
    true,
    "#N/A",
    "'5",
  ]);
  expect([null, 5, true, { error: "#N/A" }, "x"].map(shownValue)).toEqual(["", "5", "true", "#N/A", "x"]);
});

test("same and held", () => {
  expect(sameValue({ error: "#N/A" }, { error: "#N/A" })).toBe(true);
  expect(sameValue({ error: "#N/A" }, { error: "#REF!" })).toBe(false);
  expect(sameValue(null, { error: "#N/A" })).toBe(false);
  expect(sameValue(5, "5")).toBe(false);
  expect(holdsValue("4.50", 4.5)).toBe(true);
  expect(holdsValue("", 0)).toBe(false);
  expect(holdsValue(null, 0)).toBe(false);
  expect(holdsValue(4.5, "4.5")).toBe(false);
});
