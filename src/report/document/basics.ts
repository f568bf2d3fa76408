/** 项目基本情况: what the head of the table says, and blanks for what it does not. */
import { areaToA1 } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { TextAt } from "../../core/layout/layout";
import type { Locale } from "../../locale";
import type { Block, Piece } from "./blocks";
import { heading, paragraph } from "./blocks";
import { fundsBlocks } from "./funds";
import { goalsBlocks } from "./goals";
import { oneLine } from "./say";
import { spendingBlocks } from "./spending";
import { documentWords as words } from "./words";

/** Characters that one line of the title holds. */
const titleLine = 20;

/** The title; the words for a project that the table does not name are left out. Long ones are broken before 绩效评价报告. */
export function titleLines({ reading: { layout } }: TableEvaluation): readonly string[] {
  const year = layout.year === null ? "" : words.year(layout.year);
  const unit = layout.department ?? layout.unit;
  const about =
    layout.kind === "department"
      ? words.departmentTitle(unit === null ? "" : oneLine(unit.text))
      : oneLine(layout.project?.text ?? "");
  const whole = `${year}${about}${words.documentTitle}`;
  return whole.length > titleLine ? [`${year}${about}`, words.documentTitle] : [whole];
}

function factPairs({ sheet, reading: { layout } }: TableEvaluation, locale: Locale): Block {
  const { facts, blanks } = words;
  const given = (at: TextAt | null, blank: string): readonly Piece[] => [at === null ? { blank } : oneLine(at.text)];
  const table = words.tableAt(sheet, areaToA1(layout.area), locale.labels.kind[layout.kind]);
  const pairs: [string, readonly Piece[]][] = [
    [facts.department, given(layout.department, blanks.department)],
    [facts.unit, given(layout.unit, blanks.unit)],
    [facts.year, [layout.year === null ? { blank: blanks.year } : words.year(layout.year)]],
    [facts.agency, [{ blank: blanks.agency }]],
    [facts.table, [table]],
  ];
  if (layout.kind !== "department") pairs.unshift([facts.project, given(layout.project, blanks.project)]);
  return { kind: "facts", pairs };
}

/** The chapter. */
export function basicsChapter(table: TableEvaluation, locale: Locale): readonly Block[] {
  const { chapters, sections, blanks } = words;
  const department = table.reading.layout.kind === "department";
  return [
    heading(1, department ? chapters.departmentBasics : chapters.basics),
    heading(2, department ? sections.departmentOverview : sections.overview),
    factPairs(table, locale),
    paragraph({ blank: department ? blanks.departmentOverview : blanks.overview }),
    heading(2, sections.funds),
    ...fundsBlocks(table),
    ...spendingBlocks(table),
    heading(2, sections.goals),
    ...goalsBlocks(table),
  ];
}
