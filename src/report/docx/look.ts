/** How an official document looks: GB/T 9704-2012 (党政机关公文格式), 5.2 and 7: paper, margins, fonts, sizes, page numbers. */
import { AlignmentType, LineRuleType } from "docx";
import type { IStylesOptions } from "docx";

/** Millimetres in twips. */
export function millimetres(value: number): number {
  return Math.round((value * 1440) / 25.4);
}

/** A4 with 37 mm above, 28 mm at the binding, 156 × 225 mm for the text. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    footer: millimetres(25),
  },
} as const;

/** The same turned, for wide tables. */
export const landscapeMargin = {
  top: millimetres(28),
  bottom: millimetres(26),
  left: millimetres(25),
  right: millimetres(25),
  header: millimetres(15),
  footer: millimetres(18),
} as const;

/** Width of the text in twips. */
export const textWidth = page.width - page.margin.left - page.margin.right;
export const landscapeTextWidth = page.height - landscapeMargin.left - landscapeMargin.right;

/** Fonts by part; Latin letters and digits in one that stands well beside them. */
export const fonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  page: "宋体",
};

/** What a machine without these fonts takes instead (Windows, macOS, Linux). */
export const alternatives: Readonly<Record<string, readonly string[]>> = {
  [fonts.title]: ["方正小标宋_GBK", "华文中宋", "STZhongsong", "宋体", "SimSun", "Songti SC", "Noto Serif CJK SC"],
  [fonts.body]: ["仿宋", "FangSong", "方正仿宋_GBK", "华文仿宋", "STFangsong", "Noto Serif CJK SC"],
  [fonts.heading1]: ["SimHei", "方正黑体_GBK", "Heiti SC", "Noto Sans CJK SC"],
  [fonts.heading2]: ["楷体", "KaiTi", "方正楷体_GBK", "华文楷体", "STKaiti", "Kaiti SC", "Noto Serif CJK SC"],
  [fonts.page]: ["SimSun", "Songti SC", "Noto Serif CJK SC"],
};

const latin = "Times New Roman";

export function fontOf(name: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name };
}

/** Half points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5 points. */
export const sizes = { title: 44, body: 32, page: 28, caption: 24, table: 21, smallTable: 18 } as const;

/** 22 lines to a page: 28.95 points from line to line. */
const line = { line: 579, lineRule: LineRuleType.EXACT };

/** Two characters at the start of a paragraph, also where the size is changed later. */
const indent = { firstLineChars: 200, firstLine: 640 };

/** The named styles that the document's paragraphs use. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontOf(fonts.body), size: sizes.body, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: line },
    },
    title: {
      run: { font: fontOf(fonts.title), size: sizes.title, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 560 } },
    },
    heading1: headingStyle(fonts.heading1),
    heading2: headingStyle(fonts.heading2),
  },
  paragraphStyles: [
    {
      id: "ReportBody",
      name: "报告正文",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent, alignment: AlignmentType.BOTH },
    },
    {
      id: "ReportCaption",
      name: "报告表题",
      basedOn: "Normal",
      run: { font: fontOf(fonts.heading1), size: sizes.caption },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 360, before: 160, after: 60 } },
    },
    {
      id: "ReportCell",
      name: "报告表格",
      basedOn: "Normal",
      run: { size: sizes.table },
      paragraph: { spacing: { line: 260, lineRule: LineRuleType.AT_LEAST } },
    },
    {
      id: "ReportSmallCell",
      name: "报告附表",
      basedOn: "ReportCell",
      run: { size: sizes.smallTable },
      paragraph: { spacing: { line: 220, lineRule: LineRuleType.AT_LEAST } },
    },
  ],
};

function headingStyle(font: string): NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]> {
  return {
    run: { font: fontOf(font), size: sizes.body, bold: false, color: "000000" },
    paragraph: { indent, keepNext: true, spacing: line },
  };
}
