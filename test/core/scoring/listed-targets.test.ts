/** 完成得满分 over a list of targets: every one of them by its own figure. */
import { single, told } from "./support";

test.each([
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名，发放慰问金3.25万元 | 2.5 | 完成得满分", "2.5"],
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名，发放慰问金2万元 | 2.5 | 完成得满分", "unreadable"],
  ["走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名 | 2.5 | 完成得满分", "unreadable"],
])("%s: %s", (indicator, expected) => {
  expect(told(single(indicator))).toBe(expected);
});
