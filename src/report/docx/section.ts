/** Content blocks as the pages of a Word document. */
import type { FileChild, ISectionOptions } from "docx";
import {
  AlignmentType,
  Footer,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Block, Section } from "../document/blocks";
import { fontOf, fonts, landscapeMargin, landscapeTextWidth, page, sizes, textWidth } from "./look";
import { factsTable, tableBlocks } from "./table";
import { linesOf, runsOf } from "./text";

/** A little room below a table, which has none of its own. */
const gap = (): Paragraph => new Paragraph({ style: "ReportCell", children: [] });

/** What Word asks for behind a table that ends a section: a line of one point, so that a full page brings no empty one. */
const hairline = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    children: [],
  });

function childrenOf(block: Block, landscape: boolean, last: boolean): FileChild[] {
  const width = landscape ? landscapeTextWidth : textWidth;
  switch (block.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: linesOf(block.lines) })];
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runsOf([block.text]),
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          style: "ReportBody",
          children: runsOf(block.pieces),
          ...(block.withNext ? { keepNext: true } : {}),
        }),
      ];
    case "facts":
      return [factsTable(block.pairs, width), last ? hairline() : gap()];
    case "table":
      return [...tableBlocks(block, width, landscape ? "ReportSmallCell" : "ReportCell"), last ? hairline() : gap()];
    case "closing":
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            keepLines: true,
            keepNext: at < block.lines.length - 1,
            children: runsOf([line]),
          }),
      );
  }
}

/** `— 1 —` in 四号, odd pages at the right, even at the left, one character in (GB/T 9704-2012, 7.5). */
function footer(side: "left" | "right"): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: fontOf(fonts.page), size: sizes.page });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "right" ? { right: 280 } : { left: 280 },
        children: [run],
      }),
    ],
  });
}

/** One section; each starts on a page of its own, pages counted through. */
export function sectionOf({ landscape, blocks }: Section): ISectionOptions {
  const size = { width: page.width, height: page.height };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: landscape
        ? { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin: landscapeMargin }
        : { size, margin: page.margin },
    },
    footers: { default: footer("right"), even: footer("left") },
    children: blocks.flatMap((block, at) => childrenOf(block, landscape, at === blocks.length - 1)),
  };
}
