/** 支出明细: spending by category, planned against actual. */
import type { TableEvaluation } from "../../core/evaluation";
import type { SpendingReading } from "../../core/reading/table";
import type { Block, ReportColumn } from "./blocks";
import { cellOf, paragraph } from "./blocks";
import { digitsOf, moneyOf, oneLine, shown } from "./say";
import { documentWords as words } from "./words";

type Line = SpendingReading["lines"][number];

/** Actual less planned, exactly; empty where one is not there. */
function differenceOf({ planned, actual }: Line): string {
  return planned?.number == null || actual?.number == null ? "" : digitsOf(actual.number.minus(planned.number));
}

/** The table with the sentence over its total; nothing where the sheet has no such block. */
export function spendingBlocks({ reading: { funds, spending } }: TableEvaluation): readonly Block[] {
  if (spending === null) return [];
  // a form states its unit once, over the funds
  const unit = spending.moneyUnit ?? funds[0]?.moneyUnit ?? null;
  const { columns } = words;
  const column = (heading: string): ReportColumn => ({ heading, width: 16, align: "right" });
  const total = spending.lines.find((line) => line.role === "total");
  const planned = moneyOf(total?.planned ?? null, unit);
  const actual = moneyOf(total?.actual ?? null, unit);
  return [
    ...(planned === null || actual === null ? [] : [paragraph(words.spendingTotal(planned, actual))]),
    {
      kind: "table",
      caption: words.spendingCaption(unit),
      columns: [
        { heading: columns.spending, width: 28, align: "left" },
        column(columns.planned),
        column(columns.actualSpending),
        column(columns.difference),
      ],
      rows: spending.lines.map((line) =>
        [oneLine(line.label.text), shown(line.planned), shown(line.actual), differenceOf(line)].map((text) =>
          cellOf(text),
        ),
      ),
    },
  ];
}
