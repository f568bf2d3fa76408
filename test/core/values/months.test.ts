import { countedBeside } from "../../../src/core/values/months";
import { readActualText, readText } from "../../../src/core/values/read";
import { notation } from "./notation";

/** Target, actual, and what the target then says. */
const rows: readonly (readonly [string, string, string])[] = [
  ["≤12月", "13", "≤ 12 个月"],
  ["≤ 12 月", "13个月", "≤ 12 个月"],
  ["<=6月", "14", "≤ 6 个月"],
  ["<12月", "15", "< 12 个月"],
  ["≥12月", "24", "≥ 12 个月"],
  // 12 may be December, and 9.5 the fifth of September
  ["≤11月", "12", "by ?-11"],
  ["≤10月", "9.5", "by ?-10"],
  // a year, and a date that has one
  ["≤12月", "2023", "by ?-12"],
  ["≤2022年12月", "13", "by 2022-12"],
  // a month without a sign is rather a date
  ["12月", "13", "by ?-12"],
  ["≤12月", "13次", "by ?-12"],
  ["≤12月", "已完成", "by ?-12"],
  ["≤12个月", "13", "≤ 12 个月"],
];

test.each(rows)("%s beside %s: %s", (target, actual, is) => {
  const read = readText(target);
  expect(notation(countedBeside(read, readActualText(actual, read)).value)).toBe(is);
});
