import type { Finding } from "../../../src/core/checks/finding";
import { marksOf } from "../../../src/core/edits";

const finding = (code: string, severity: Finding["severity"], row: number, ignored: string | null = null): Finding => ({
  code,
  severity,
  cell: { row, column: 6 },
  related: [],
  facts: {},
  ignored,
});

test("one mark a cell: the worst severity, all words, in order; nothing set aside, nothing without a cell", () => {
  const findings = [
    finding("target-too-low", "warning", 21),
    finding("cost-overrun", "error", 21),
    finding("needs-judgement", "info", 21),
    finding("score-differs", "error", 22, "已核实"),
    finding("reason-missing", "warning", 23),
    { ...finding("year-differs", "info", 0), cell: null },
  ];
  const across = [{ ...finding("duplicate-project", "info", 23), sheet: "评分表" }];
  const marks = marksOf({ tables: [{ sheet: "评分表", findings }], findings: across }, (one) => one.code);
  expect(marks.map(({ area, severity, words }) => [area.top, severity, words])).toEqual([
    [21, "error", "target-too-low\ncost-overrun\nneeds-judgement"],
    [23, "warning", "reason-missing\nduplicate-project"],
  ]);
});
