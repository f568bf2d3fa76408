/** Chinese numerals: 两 is 2, 十五 is 15, 一百二十 is 120, 半 is 0.5. */
import { decimal, type Decimal } from "../../decimal";

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const sizes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a numeral, for patterns. */
export const numeralClass = "零〇一壹二两三四五六七八九十百千半";

/** The number that a numeral or plain digits say, null where they say none. */
export function numberOf(text: string): Decimal | null {
  const plain = text.replace(/,/gu, "");
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return decimal(plain);
  if (text === "半") return decimal("0.5");
  let total = 0;
  let held: number | null = null;
  for (const char of text) {
    const digit = digits[char];
    const size = sizes[char];
    if (digit !== undefined) {
      if (held !== null && held !== 0) return null;
      held = digit;
    } else if (size !== undefined) {
      total += (held ?? 1) * size;
      held = null;
    } else return null;
  }
  return text === "" ? null : decimal(total + (held ?? 0));
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const bracketed = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";

/** The characters of circled numbers, for patterns. */
export const circledClass = circled + bracketed;

/** 3 for ③ and ⑶, null for anything else. */
export function circledNumber(char: string): number | null {
  const place = Math.max(circled.indexOf(char), bracketed.indexOf(char));
  return char === "" || place < 0 ? null : place + 1;
}
