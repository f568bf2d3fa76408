/** Where things are on a sheet: what layout/ finds, before any value is read. */
import type { Area, CellAddress } from "../grid/address";

/** indicator-table: levels, weights, scores; self-evaluation: with funds and goals; department: 部门整体支出; report: no indicators. */
export type TableKind = "indicator-table" | "self-evaluation" | "department" | "report";

/** How sure a recognition is, from 0 to 1, and why. Below `certaintyThreshold` nothing is scored. */
export interface Certainty {
  readonly value: number;
  readonly reasons: readonly CertaintyReason[];
}

/** Why something is sure or not; `weight` is what it added or took. */
export interface CertaintyReason {
  readonly code:
    | "heading-known"
    | "heading-similar"
    | "heading-unknown"
    | "content-fits"
    | "content-differs"
    | "position"
    | "title"
    | "column-missing"
    | "two-candidates"
    | "corrected";
  readonly detail: string;
}

/** Below it the user is asked and nothing is scored. */
export const certaintyThreshold = 0.6;

/**
 * What a column of the indicator block holds. `otherScore` is a reviewer's: read, never written. `adjustedTarget`
 * (调整指标值) counts before `target` where it is filled in; `standardActual` (评价指标值) answers `standardValue`; `completionRate` (完成率) is what was done as a share of the target;
 * `levelWeight` holds the points of a level beside it.
 */
export type ColumnRole =
  | "level1"
  | "level2"
  | "level3"
  | "name"
  | "sign"
  | "target"
  | "unit"
  | "adjustedTarget"
  | "standardValue"
  | "actual"
  | "standardActual"
  | "completionRate"
  | "weight"
  | "levelWeight"
  | "score"
  | "otherScore"
  | "standard"
  | "calculation"
  | "reason"
  | "explanation"
  | "evidence"
  | "number"
  | "remark"
  | "ignored";

export interface LayoutColumn {
  readonly role: ColumnRole;
  /** First and last sheet column it covers. */
  readonly left: number;
  readonly right: number;
  readonly heading: CellAddress;
  readonly headingText: string;
  readonly certainty: Certainty;
}

/** A text found on the sheet with its cell. */
export interface TextAt {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A heading of level 1 or 2 with the rows below it; `weight` as written in it (`（50分）`), as text of digits. */
export interface LevelHeading {
  readonly level: 1 | 2;
  /** Without the weight, spaces and line breaks. */
  readonly text: string;
  readonly cell: CellAddress;
  readonly writtenWeight: string | null;
  /** Indexes into `TableLayout.rows`, first and last. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One indicator row. Cells are given whether or not they hold something; null where the table has no such column. */
export interface IndicatorRow {
  readonly row: number;
  /** Level names from the top, the indicator's own name last; weights in brackets and `指标1：` removed. */
  readonly path: readonly string[];
  readonly nameCell: CellAddress;
  /** Weight written in the name, `立项规范性（3分）`, as text of digits. */
  readonly nameWeight: string | null;
  readonly target: CellAddress | null;
  readonly sign: CellAddress | null;
  readonly unit: CellAddress | null;
  readonly standardValue: CellAddress | null;
  readonly actual: CellAddress | null;
  /** 完成率 beside target and actual; absent where the table has no such column. */
  readonly completionRate?: CellAddress;
  readonly weight: CellAddress | null;
  readonly score: CellAddress | null;
  readonly otherScore: CellAddress | null;
  readonly standard: CellAddress | null;
  readonly calculation: CellAddress | null;
  readonly reason: CellAddress | null;
  /** The merged area of 分值 or 得分 over several rows, where this row is in one. */
  readonly group: Area | null;
}

/** One line of the funds block. */
export interface FundsRow {
  readonly label: TextAt;
  /** total: 年度资金总额, 合计; part: 其中, sources. */
  readonly role: "total" | "part";
  readonly initialBudget: CellAddress | null;
  readonly annualBudget: CellAddress | null;
  /** 到位资金, where the sheet has it beside the budget. */
  readonly received: CellAddress | null;
  readonly executed: CellAddress | null;
  readonly weight: CellAddress | null;
  readonly rate: CellAddress | null;
  readonly score: CellAddress | null;
  readonly reason: CellAddress | null;
}

/** The funds block: 项目资金（万元）. */
export interface FundsBlock {
  readonly area: Area;
  readonly heading: TextAt;
  /** `万元` or `元` as stated on the sheet; null where it does not say. */
  readonly moneyUnit: "万元" | "元" | "亿元" | null;
  /** Weight written in the heading, `（20分）`, as text of digits. */
  readonly writtenWeight: string | null;
  readonly rows: readonly FundsRow[];
}

/** Spending by category, planned against actual. */
export interface SpendingBlock {
  readonly heading: TextAt;
  readonly moneyUnit: "万元" | "元" | "亿元" | null;
  readonly rows: readonly {
    readonly label: TextAt;
    readonly role: "total" | "part";
    readonly planned: CellAddress | null;
    readonly actual: CellAddress | null;
  }[];
}

/** A written sum: the total row, a subtotal row, a line of a summary block below or beside. */
export interface SumRow {
  readonly role: "total" | "subtotal" | "summary";
  readonly label: TextAt;
  /** The level-1 or level-2 heading that a subtotal or summary line belongs to. */
  readonly of: string | null;
  readonly weight: CellAddress | null;
  readonly score: CellAddress | null;
}

/** A named figure of a base-data block (部门 tables): 在职人员数, 编制数, “三公经费” of two years. */
export interface BaseDatum {
  readonly label: TextAt;
  readonly value: CellAddress;
}

/** A text on the goals of the year, under the sheet's own heading: `target` says what was wanted, `actual` what came of it. */
export interface GoalsText {
  readonly role: "target" | "actual";
  readonly heading: TextAt;
  readonly text: TextAt;
}

export interface TableLayout {
  readonly sheet: string;
  /** From the title to the last row that belongs to it. */
  readonly area: Area;
  readonly kind: TableKind;
  readonly certainty: Certainty;
  readonly title: TextAt | null;
  readonly project: TextAt | null;
  readonly department: TextAt | null;
  readonly unit: TextAt | null;
  readonly year: number | null;
  /** Rows of the column headings; null for a report without indicators. */
  readonly headingRows: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly LayoutColumn[];
  readonly levels: readonly LevelHeading[];
  readonly rows: readonly IndicatorRow[];
  readonly funds: readonly FundsBlock[];
  readonly spending: SpendingBlock | null;
  readonly sums: readonly SumRow[];
  /** The written total score: cell of the total row, or of `自评得分 98` in the head. */
  readonly totalCell: CellAddress | null;
  /** A total written inside other words (`项目总得分99分`, running text), with its digits: read, never written. */
  readonly totalText?: (TextAt & { readonly digits: string }) | null;
  readonly totalWeightCell: CellAddress | null;
  /** The written grade, or the cell where it belongs. */
  readonly gradeCell: CellAddress | null;
  /** A grade in one cell with its label (`自评等级：优`): read, never written. */
  readonly gradeText?: TextAt | null;
  /** Grade bands written on the sheet. */
  readonly bandsText: TextAt | null;
  /** Rules under or beside the table that name how to score (positive B/A …). */
  readonly notes: readonly TextAt[];
  readonly baseData: readonly BaseDatum[];
  /** 年度总体目标 above the indicators, row by row, from left to right. */
  readonly goals?: readonly GoalsText[];
}

/** Why a sheet, or a part of it, is not scored. */
export type SkipReason =
  | "empty"
  | "no-table"
  | "instructions"
  | "target-application"
  | "monitoring"
  | "final-accounts"
  | "roster"
  | "summary"
  | "blank-form"
  | "ours"
  | "too-large";

export interface SheetLayout {
  readonly sheet: string;
  readonly tables: readonly TableLayout[];
  readonly skipped: SkipReason | null;
}

/** A user's correction of a recognised table, found again by the headings it was made for. */
export interface LayoutCorrection {
  /** Squeezed heading texts of the table, in order, joined by `|`. */
  readonly headings: string;
  /** Role by squeezed heading text (with `#2` for the second of the same). */
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** Squeezed names of rows that are no indicators. */
  readonly notIndicators: readonly string[];
}
