/** Display texts, as Chinese Excel shows them. */
import type { RawValue } from "../../../src/core/grid/sheet";
import { chineseDigits } from "../../../src/workbooks/file/read/chineseDigits";
import { Display } from "../../../src/workbooks/file/read/display";
import { builtInFormats } from "../../../src/workbooks/file/read/formats";

const shown: readonly (readonly [string, RawValue, string])[] = [
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 98.660000000000011, "98.66"],
  ["General", 123456789012, "1.23457E+11"],
  ["General", "逐步提高", "逐步提高"],
  ["General", true, "TRUE"],
  ["General", null, ""],
  ["General", { error: "#REF!" }, "#REF!"],
  ["0%", 0.86, "86%"],
  ["0%", 0.285, "29%"],
  ["0.00%", 0.9102, "91.02%"],
  ["0.00", 1.005, "1.01"],
  ["#,##0.00", 1234567.5, "1,234,567.50"],
  ['0"次"', 3, "3次"],
  ['"≥"0"次"', 3, "≥3次"],
  ['General"万元"', 60.32, "60.32万元"],
  ["0.00_);[Red]\\(0.00\\)", -5, "(5.00)"],
  [";;;", 5, ""],
  ["@", 5, "5"],
  ["@", "5", "5"],
  ['"第"@"项"', "一", "第一项"],
  ['yyyy"年"m"月"d"日"', 44915, "2022年12月20日"],
  ["yyyy/m/d", 44915, "2022/12/20"],
  ['[$-804]yyyy"年"m"月"', 44915, "2022年12月"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 44915, "2022年12月20日"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 44915, "二〇二二年十二月二十日"],
  ['[DBNum1][$-804]m"月"d"日"', 44866, "十一月一日"],
  ['上午/下午h"时"mm"分"', 0.6, "下午2时24分"],
  ["h:mm AM/PM", 0.6, "2:24 PM"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ["yyyy/m/d", -1, "-1"],
  ["bad[[", 7, "7"],
  ["bad[[", "x", "x"],
];

test.each(shown)("%s of %p is %s", (format, value, text) => {
  expect(new Display(false).text(value, format)).toBe(text);
});

test("dates count from 1904 where the workbook says so; numbers do not", () => {
  expect(new Display(true).text(43453, "yyyy/m/d")).toBe("2022/12/20");
  expect(new Display(true).text(43453, "0")).toBe("43453");
});

const digits: readonly (readonly [string, "lower" | "upper", boolean, string])[] = [
  ["10", "lower", false, "十"],
  ["1204", "lower", false, "一千二百〇四"],
  ["1204", "upper", false, "壹仟贰佰零肆"],
  ["100000001", "upper", false, "壹亿零壹"],
  ["120000", "lower", false, "十二万"],
  ["3.05", "upper", false, "叁.零伍"],
  ["0", "lower", false, "〇"],
  ["2022年1月", "lower", true, "二〇二二年一月"],
];

test.each(digits)("%s in %s digits", (text, kind, date, expected) => {
  expect(chineseDigits(text, kind, date)).toBe(expected);
});

/** Built-in numbers whose meaning Chinese Excel sets (ECMA-376 Part 1, 18.8.30, zh-cn). */
const chinese: readonly (readonly [number, string])[] = [
  [14, "2022/12/20"],
  [27, "2022年12月"],
  [28, "12月20日"],
  [29, "12月20日"],
  [30, "12/20/22"],
  [31, "2022年12月20日"],
  [32, "14时24分"],
  [33, "14时24分00秒"],
  [34, "下午2时24分"],
  [35, "下午2时24分00秒"],
  [36, "2022年12月"],
  [50, "2022年12月"],
  [51, "12月20日"],
  [52, "2022年12月"],
  [53, "12月20日"],
  [54, "12月20日"],
  [55, "下午2时24分"],
  [56, "下午2时24分00秒"],
  [57, "2022年12月"],
  [58, "12月20日"],
];

test.each(chinese)("built-in format %d", (id, text) => {
  expect(new Display(false).text(44915.6, builtInFormats[id] ?? "")).toBe(text);
});
