/** 完成得满分 where the target must be asked: a list by its figures, words by what repeats them. */
import { single, told } from "./support";

test.each([
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名，发放慰问金3.25万元 | 2.5 | 完成得满分", "2.5"],
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名，发放慰问金2万元 | 2.5 | 完成得满分", "unreadable"],
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名 | 2.5 | 完成得满分", "unreadable"],
  ["法治宣传 | 持续扩大 | 持续扩大 | 15 | 达到预期得满分", "15"],
  ["法治宣传 | 持续扩大 | 有待加强 | 15 | 达到预期得满分", "unreadable"],
])("%s: %s", (indicator, expected) => {
  expect(told(single(indicator))).toBe(expected);
});
