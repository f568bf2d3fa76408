/** Why a file cannot be read, in Chinese: what was found, what the bound is, what to do. Keys are the details of `HostFailure`. */

/** Bounds of the file host, by name; a test holds the figures against limits.ts. */
const bounds: Readonly<Record<string, string>> = {
  fileBytes: "文件超过 128 MB",
  zipEntries: "压缩包内的部件超过 10000 个",
  zipNameBytes: "压缩包内有部件名超过 1024 字节",
  partBytes: "有部件解压后超过 96 MB",
  totalBytes: "各部件解压后合计超过 192 MB",
  sheets: "工作表超过 1000 张",
  relations: "一个部件的关联超过 10000 个",
  cells: "有内容的单元格超过 500000 个",
  cellElements: "单元格（空白的也算）超过 6000000 个",
  sharedStrings: "文字条目超过 1000000 条",
  shiftedFormulas: "公式展开后超过 1600 万字",
  allText: "单元格文字合计超过 2.6 亿字",
  merges: "一张表的合并区域超过 100000 处",
  styles: "单元格格式超过 70000 种",
  xlsBytes: ".xls 文件超过 32 MB",
};

/** The workbook is beyond a bound; an unknown detail is shown as it is. */
export function tooLarge(detail: string): string {
  const found = bounds[detail];
  return found === undefined
    ? `工作簿太大，没有读取（${detail}）。请把自评表另存为单独的工作簿。`
    : `${found}（上限），没有读取。请只把自评表复制到新工作簿另存；来路不明的文件请勿再打开。`;
}

const kinds: Readonly<Record<string, string>> = {
  word: "是 Word 文档，不是工作簿。请把其中的表复制到 Excel，另存为 .xlsx。",
  powerpoint: "是 PowerPoint 演示文稿，不是工作簿。请选择 .xlsx、.xlsm 或 .xls 文件。",
  xlsb: "是二进制工作簿（.xlsb），这里不读。请在 Excel 中另存为 .xlsx。",
  opendocument: "是 OpenDocument 文件（.ods 等），这里不读。请用 WPS 或 LibreOffice 另存为 .xlsx。",
  "workbook part missing": "是 Office 文件，但里面没有工作簿。请重新导出或另存为 .xlsx。",
  zip: "是普通压缩包，不是工作簿。请解压后选择里面的 .xlsx、.xlsm 或 .xls 文件。",
  empty: "是空文件（0 字节），可能没有下载完。请重新获取。",
  xls: "是旧格式工作簿（.xls），这里不读。请在 Excel 中另存为 .xlsx。",
  compound: "是旧格式的其他文件（如 .doc、.msg），不是工作簿。请选择 .xlsx、.xlsm 或 .xls 文件。",
  unknown: "不是 Excel 工作簿，内容认不出来（可能只是改了扩展名）。请选择 .xlsx、.xlsm 或 .xls 文件。",
};

/** The file is something else; an unknown detail is shown as it is. */
export function notAWorkbook(detail: string): string {
  return kinds[detail] ?? `不是 Excel 工作簿（${detail}）。请选择 .xlsx、.xlsm 或 .xls 文件。`;
}

/** What is wrong with a part, by the words behind its name. */
const faults: Readonly<Record<string, string>> = {
  directory: "目录不完整",
  entry: "条目不完整",
  "cut off": "内容中断",
  "the same name twice": "有重名条目",
  "entries overlap": "条目互相重叠",
  entity: "有不允许的实体引用",
  doctype: "含有不允许的文档类型声明",
  "text outside the root": "根元素之外有文字",
  "tag without end": "标签没有结尾",
  "tag without name": "标签没有名称",
  "tags do not match": "标签不配对",
  "two roots": "有两个根元素",
  "no root": "没有内容",
  root: "根元素不对",
  "too deep": "标签套得太深（上限 100 层）",
  "too many attributes": "属性太多（上限 500 个）",
  "attribute twice": "属性重复",
  attribute: "属性写法有误",
  "shared string": "引用了不存在的文字",
  number: "数字写法有误",
  missing: "缺失",
  "two sheets of one name": "有两张同名工作表",
  "two sheets of one part": "有两张工作表共用同一内容",
  "sheet without part": "有工作表没有内容",
  "no sheets": "没有工作表",
  "row number": "行号有误",
  "rows out of order": "行的顺序有误",
  "cell address": "单元格地址有误",
  "cells out of order": "单元格的顺序有误",
  "merged area": "合并区域有误",
  encoding: "文字编码有误",
  "packed data": "压缩数据有误",
  checksum: "校验和不符",
};

/** The file is damaged: which part, and how; unknown words are shown as they are. */
export function damaged(detail: string): string {
  const at = detail.lastIndexOf(": ");
  const part = at < 0 ? "" : detail.slice(0, at);
  const what = at < 0 ? detail : detail.slice(at + 2);
  const known = /^packing method \d+$/u.test(what) ? "压缩方式不支持" : faults[what];
  const where = part === "zip" ? "压缩包" : part === "xml" ? "文件内容" : `部件 ${part} `;
  const found = known === undefined ? detail : `${where}${known}`;
  return `文件已损坏，读不了：${found}。请在 Excel 中“打开并修复”，另存后重试；仍不行请重新获取。`;
}
