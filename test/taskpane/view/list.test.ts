/** What the pane lists: findings in order, counts, filters, the list to copy; nothing that a spreadsheet takes for a formula. */
import { countFindings, findingItems, placesOf, shownFindings } from "../../../src/taskpane/view/findings";
import { findingFile, findingList, plainCell } from "../../../src/taskpane/view/copy";
import { chineseWords as words } from "../../../src/taskpane/words";
import { finding, sampleEvaluation } from "../support/sample";

const evaluation = sampleEvaluation();
const items = findingItems(evaluation, words);

test("errors stand first, then warnings, then hints; tables in order", () => {
  expect(items.map((item) => [item.severity, item.cell])).toEqual([
    ["error", "E6"],
    ["error", "E26"],
    ["warning", "F35"],
    ["info", "F17"],
  ]);
});

test("ignored ones stand last and count apart", () => {
  const [first, ...rest] = evaluation.tables;
  if (!first) throw new Error("the sample has a table");
  const ignored = { ...first, findings: [finding("funds-parts-mismatch", "error", "E6", { ignored: "已核实" })] };
  const changed = findingItems({ ...evaluation, tables: [ignored, ...rest] }, words);
  expect(changed.at(-1)?.cell).toBe("E6");
  expect(countFindings(changed)).toEqual({ error: 1, warning: 1, info: 0, ignored: 1 });
});

test("two findings of one code on one cell have keys of their own", () => {
  const [first, ...rest] = evaluation.tables;
  if (!first) throw new Error("the sample has a table");
  const twice = {
    ...first,
    findings: [finding("rate-differs", "error", "G6"), finding("rate-differs", "error", "G6")],
  };
  const keys = findingItems({ ...evaluation, tables: [twice, ...rest] }, words).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a filter hides severities, and other tables", () => {
  const table = items[0]?.table?.key ?? null;
  expect(shownFindings(items, { hidden: ["error"], table: null }).map(({ cell }) => cell)).toEqual(["F35", "F17"]);
  expect(shownFindings(items, { hidden: [], table }).map(({ cell }) => cell)).toEqual(["E6", "F17"]);
});

test("where it belongs is said only where there are several tables", () => {
  const place = placesOf(items);
  expect(items.map(place)[1]).toBe("四型平安小区以奖代拨经费");
  const one = items.filter((item) => item.table?.key === items[0]?.table?.key);
  expect(one.map(placesOf(one))).toEqual(["", ""]);
});

test("the working of a row stands with its finding", () => {
  expect(items.find(({ cell }) => cell === "F17")?.working.join()).toContain("15");
});

test.each(["=1+1", "+1", "-2+3", "@SUM(A1)", "＝1", '  =HYPERLINK("http://x")', "\t=1", "\r\n=1"])(
  "%j never begins a cell",
  (text) => {
    expect(plainCell(text)).toMatch(/^'/u);
  },
);

test("the copied list has a heading, a line an item, and no break inside a cell", () => {
  const lines = findingList(items, words).split("\r\n");
  expect(lines).toHaveLength(items.length + 1);
  for (const line of lines) expect(line.split("\t")).toHaveLength(words.pane.findings.header.length);
  expect(lines[1]).toContain("E6");
});

test("the list as a file: a mark of its encoding, quoted cells, one line for each finding", () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(findingFile(items, words));
  expect(text.startsWith('\ufeff"工作表","项目"')).toBe(true);
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(items.length + 1);
  for (const line of lines) expect(line.replace("\ufeff", "")).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/u);
});
