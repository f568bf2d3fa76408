/** Numerals of headings as official documents have them: 一、（一）（1） (GB/T 9704-2012, 7.3.3). */
import type { Block } from "./blocks";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 to 99 in Chinese: 十二. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return `${ten}${digits[value % 10] ?? ""}`;
}

/** The same blocks with the numerals before the headings; a heading starts the count of those below it anew. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const counts: [number, number] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    const at = block.level - 1;
    counts.fill(0, at + 1);
    counts[at] = (counts[at] ?? 0) + 1;
    return { ...block, text: `${numeral(block.level, counts[at])}${block.text}` };
  });
}

function numeral(level: 1 | 2, count: number): string {
  return level === 1 ? `${chineseNumeral(count)}、` : `（${chineseNumeral(count)}）`;
}

/** The numeral before a sentence of a list: in brackets, so that a figure after it is never taken for part of it. */
export function item(count: number): string {
  return `（${count}）`;
}
