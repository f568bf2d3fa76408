import type { Block } from "../../../src/report/document/blocks";
import { heading, paragraph } from "../../../src/report/document/blocks";
import { chineseNumeral, item, numbered } from "../../../src/report/document/numbering";

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [99, "九十九"],
])("%d is %s", (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral);
});

test("headings are counted; a chapter starts its sections anew; what is no heading stays as it is", () => {
  const text = paragraph("文字");
  const blocks: readonly Block[] = [
    heading(1, "甲"),
    heading(2, "乙"),
    text,
    heading(2, "丙"),
    heading(1, "丁"),
    heading(2, "戊"),
  ];
  expect(numbered(blocks)).toEqual([
    heading(1, "一、甲"),
    heading(2, "（一）乙"),
    text,
    heading(2, "（二）丙"),
    heading(1, "二、丁"),
    heading(2, "（一）戊"),
  ]);
});

test("an item's numeral is closed: 17项 after it is never read as 1.17项", () => {
  expect(`${item(1)}17项指标`).toBe("（1）17项指标");
});
