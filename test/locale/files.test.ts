/** Files that cannot be read: what was found, what the bound is, what to do, in words for every detail of the file host. */
import { localeOf } from "../../src/locale";
import { limits } from "../../src/workbooks/file/limits";
import type { HostFailure } from "../../src/workbooks/workbook";
import { bombs } from "../workbooks/file/hostile/bombs";
import { containers } from "../workbooks/file/hostile/containers";
import { contents, xmlTricks } from "../workbooks/file/hostile/parts";
import { failureOf } from "../workbooks/file/support";

const chinese = (failure: HostFailure): string => localeOf("zh-CN").failure(failure);
const mebibyte = 1024 * 1024;

test.each([
  ["fileBytes", limits.fileBytes / mebibyte],
  ["zipEntries", limits.zipEntries],
  ["zipNameBytes", limits.zipNameBytes],
  ["partBytes", limits.partBytes / mebibyte],
  ["totalBytes", limits.totalBytes / mebibyte],
  ["sheets", limits.sheets],
  ["relations", limits.relations],
  ["cells", limits.cells],
  ["cellElements", limits.cellElements],
  ["sharedStrings", limits.sharedStrings],
  ["merges", limits.merges],
  ["styles", limits.styles],
  ["xlsBytes", limits.xlsBytes / mebibyte],
  ["shiftedFormulas", null],
  ["allText", null],
])("too large, %s: the bound stands in the sentence", (detail, bound) => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const sentence = localeOf(language).failure({ code: "too-large", detail });
    expect(sentence).not.toContain(`(${detail})`);
    expect(sentence).not.toContain(`（${detail}）`);
    expect(sentence).toMatch(/\d/u);
    if (bound !== null) expect(sentence).toMatch(new RegExp(`(?<!\\d)${bound}(?!\\d)`, "u"));
  }
});

test("depth and number of attributes are the file host's", () => {
  expect(chinese({ code: "damaged", detail: "xl/workbook.xml: too deep" })).toContain(`上限 ${limits.xmlDepth} 层`);
  expect(chinese({ code: "damaged", detail: "x: too many attributes" })).toContain(`上限 ${limits.xmlAttributes} 个`);
});

test.each([
  ["not-a-workbook", "word", "是 Word 文档，不是工作簿。请把其中的表复制到 Excel，另存为 .xlsx。"],
  ["not-a-workbook", "empty", "是空文件（0 字节），可能没有下载完。请重新获取。"],
  [
    "damaged",
    "xl/worksheets/sheet1.xml: tags do not match",
    "文件已损坏，读不了：部件 xl/worksheets/sheet1.xml 标签不配对。请在 Excel 中“打开并修复”，另存后重试；仍不行请重新获取。",
  ],
  [
    "damaged",
    "zip: directory",
    "文件已损坏，读不了：压缩包目录不完整。请在 Excel 中“打开并修复”，另存后重试；仍不行请重新获取。",
  ],
] as const)("%s, %s", (code, detail, sentence) => {
  expect(chinese({ code, detail })).toBe(sentence);
});

const corpus = [...containers, ...bombs, ...xmlTricks, ...contents].filter(({ code }) => code !== null);

test.each(corpus.map((file) => [file.name, file] as const))("%s: a Chinese sentence", async (_name, { bytes }) => {
  const failure = await failureOf(bytes());
  const sentence = failure === null ? "" : chinese(failure);
  expect(sentence).toMatch(/请/u);
  // no English but names of parts, programs and endings
  const plain = sentence
    .replace(/部件 .*? (?=\p{Script=Han})/gu, "")
    .replace(/Excel|Word|PowerPoint|OpenDocument|Office|WPS|LibreOffice|MB|\.\w+/gu, "");
  expect(plain).not.toMatch(/[A-Za-z]/u);
});
