/** Workings as text: every kind of line, and arithmetic with brackets only where they are needed. */
import { decimal } from "../../src/core/decimal";
import type { WorkingLine } from "../../src/core/standards/standard";
import type { Expression, Figure } from "../../src/core/values/expression";
import { printExpression } from "../../src/locale/expression";
import { localeOf } from "../../src/locale";

const figure = (value: string, unit: string | null = null): Figure => ({ value: decimal(value), unit });
const op = (left: Expression, sign: "+" | "−" | "×" | "÷" | "/", right: Expression): Expression => ({
  op: sign,
  left,
  right,
});
const [one, two, three] = [figure("1"), figure("2"), figure("3")];

const expressions: readonly (readonly [Expression, string])[] = [
  [op(figure("5"), "×", figure("91.02", "%")), "5 × 91.02%"],
  [op(figure("10"), "×", op(figure("20"), "/", figure("60.32"))), "10 × 20/60.32"],
  [op(figure("6"), "−", op(op(figure("12.07"), "÷", figure("5")), "×", two)), "6 − 12.07 ÷ 5 × 2"],
  [op(op(one, "+", two), "×", three), "(1 + 2) × 3"],
  [op(one, "−", op(two, "+", three)), "1 − (2 + 3)"],
  [op(op(one, "−", two), "−", three), "1 − 2 − 3"],
  [op(one, "÷", op(two, "×", three)), "1 ÷ (2 × 3)"],
  [op(op(one, "÷", two), "×", three), "1 ÷ 2 × 3"],
  [op(op(one, "×", two), "/", three), "(1 × 2)/3"],
  [op(one, "+", figure("-2")), "1 + (-2)"],
  [op(figure("10"), "×", op(figure("5300", "元/户"), "/", figure("5830", "元/户"))), "10 × 5300/5830"],
  [op(figure("85", "%"), "/", figure("90", "%")), "85%/90%"],
  [op(figure("30.64", "万元"), "/", figure("36", "元")), "30.64万元/36元"],
  [op(op(figure("1076.94"), "−", figure("1141.94")), "/", figure("1141.94")), "(1076.94 − 1141.94)/1141.94"],
];

test.each(expressions)("expression %#", (expression, text) => {
  expect(printExpression(expression)).toBe(text);
});

const points = decimal("10");
const arithmetic = (expression: Expression, value: Figure, rounded: string | null, name: string | null = null) => ({
  line: "arithmetic" as const,
  name,
  expression,
  value,
  rounded: rounded === null ? null : decimal(rounded),
});
const ratio = op(figure("30.64"), "/", figure("36"));

const lines: readonly (readonly [WorkingLine, string, string])[] = [
  [
    arithmetic(op(figure("5"), "×", figure("91.02", "%")), figure("4.551"), "4.55"),
    "5 × 91.02% = 4.551 ≈ 4.55",
    "5 × 91.02% = 4.551 ≈ 4.55",
  ],
  [
    arithmetic(ratio, { value: decimal("30.64").div("36").times("100"), unit: "%" }, null, "执行率"),
    "执行率 = 30.64/36 = 85.1111…%",
    "执行率 = 30.64/36 = 85.1111…%",
  ],
  [arithmetic(figure("3"), figure("3"), "3"), "3", "3"],
  [
    { line: "compare", left: figure("60.32", "万元"), sign: "≤", right: figure("20", "万元"), met: false },
    "60.32万元 > 20万元，未达标",
    "60.32万元 > 20万元: not met",
  ],
  [
    { line: "compare", left: figure("60.32", "万元"), sign: ">", right: figure("20", "万元"), met: false },
    "60.32万元 > 20万元，未达标",
    "60.32万元 > 20万元: not met",
  ],
  [
    { line: "compare", left: figure("98", "%"), sign: "≥", right: figure("90", "%"), met: true },
    "98% ≥ 90%，达标",
    "98% ≥ 90%: met",
  ],
  [
    { line: "compare-text", actual: "2022年1月25日", target: "2022年12月20日", met: true },
    "完成 2022年1月25日，指标 2022年12月20日，达标",
    "done 2022年1月25日, target 2022年12月20日: met",
  ],
  [{ line: "full", points, because: "met" }, "达到指标值，得满分 10分", "target met: full 10 points"],
  [{ line: "none", because: "below-pass-line" }, "低于及格线，得 0分", "below the pass line: 0 points"],
  [
    { line: "named", text: "符合第一项得4分", points: decimal("4") },
    "“符合第一项得4分”，4分",
    "“符合第一项得4分”: 4 points",
  ],
  [
    { line: "capped", at: points, from: decimal("15.13") },
    "算得 15.13，最高按 10分 计",
    "15.13 worked out, held at 10 points",
  ],
  [
    { line: "capped", at: decimal("0"), from: decimal("-2.5") },
    "算得 -2.5，扣完为止，得 0分",
    "-2.5 worked out, held at 0 points",
  ],
  [{ line: "rule", text: "每降低5%扣2分", source: null }, "依据“每降低5%扣2分”", "by “每降低5%扣2分”"],
  [
    { line: "range", low: decimal("0"), high: decimal("6"), because: "discretion" },
    "评分标准要求酌情评分，由人工在 0 至 6分 之间评定",
    "the standard leaves it to the evaluator: a person scores it between 0 and 6 points",
  ],
  [
    { line: "share", whole: points, parts: 8, share: decimal("1.25") },
    "合并分值均分 10 ÷ 8 = 1.25",
    "merged weight shared evenly 10 ÷ 8 = 1.25",
  ],
  [
    { line: "share", whole: decimal("50"), parts: 4, share: decimal("12.5"), of: "level" },
    "一级指标分值均分 50 ÷ 4 = 12.5",
    "weight of the level shared evenly 50 ÷ 4 = 12.5",
  ],
  [
    { line: "share", whole: points, parts: 3, share: points.div(3) },
    "合并分值均分 10 ÷ 3 ≈ 3.3333",
    "merged weight shared evenly 10 ÷ 3 ≈ 3.3333",
  ],
  [
    { line: "other-reading", option: "partialStep", choice: "whole", score: decimal("2") },
    "不足一档改为不计，得 2分",
    "with part of a step not counted: 2 points",
  ],
  [{ line: "as-written", points: decimal("4") }, "按表内填写的 4分 计", "counted as written: 4 points"],
];

test.each(lines)("line %#", (line, chinese, english) => {
  expect(localeOf("zh-CN").workingLines([line])).toEqual([chinese]);
  expect(localeOf("en-US").workingLines([line])).toEqual([english]);
});

test("a working in one line", () => {
  const whole = lines
    .slice(0, 1)
    .concat(lines.slice(9, 10))
    .map(([line]) => line);
  expect(localeOf("zh-CN").printWorking(whole)).toBe("5 × 91.02% = 4.551 ≈ 4.55；“符合第一项得4分”，4分");
});

test("other readings stand among the lines, not in the one line", () => {
  const [first] = lines[0] ?? [];
  const other: WorkingLine = { line: "other-reading", option: "partialStep", choice: "whole", score: decimal("2") };
  const working = first ? [first, other] : [];
  expect(localeOf("zh-CN").printWorking(working)).toBe("5 × 91.02% = 4.551 ≈ 4.55");
  expect(localeOf("zh-CN").workingLines(working)).toHaveLength(2);
});
