import { fc } from "../../support/properties";
import { plain, squeeze, withoutEnd } from "../../../src/core/values/text";

const squeezed: readonly (readonly [string, string])[] = [
  ["年度\n指标 值", "年度指标值"],
  ["（２０分）", "(20分)"],
  ["≧９０％", "≥90%"],
  ["≦３", "≤3"],
  ["═1", "=1"],
  ["﹦1", "=1"],
  ["＝1", "=1"],
  ["﹥5", ">5"],
  ["＞5", ">5"],
  ["【必填】〔2020〕", "[必填][2020]"],
  ["\u200b得\u00a0分\u3000", "得分"],
  ["－3", "-3"],
  ["−3", "-3"],
  ["得分：", "得分:"],
  ["，；", ",;"],
];

test.each(squeezed)("squeeze(%j) is %j", (text, expected) => {
  expect(squeeze(text)).toBe(expected);
});

test("plain keeps one space between words", () => {
  expect(plain("  项目  名称\n（Ａ） ")).toBe("项目 名称 (A)");
});

test("withoutEnd drops ending punctuation only", () => {
  expect(withoutEnd("已完成。")).toBe("已完成");
  expect(withoutEnd("3次，已完成……")).toBe("3次,已完成");
  expect(withoutEnd("。")).toBe("");
});

test("squeezing twice is squeezing once", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => squeeze(squeeze(text)) === squeeze(text)));
});
