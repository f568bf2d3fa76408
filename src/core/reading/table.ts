/** A table as read: each cell of interest with its value. What reading/ makes of a layout. */
import type { Decimal } from "../decimal";
import type { Area, CellAddress } from "../grid/address";
import type { TableLayout, TextAt } from "../layout/layout";
import type { ValueReading } from "../values/value";

/** A cell with its value. */
export interface CellReading extends ValueReading {
  readonly cell: CellAddress;
  /** True where the cell holds a formula. */
  readonly formula: boolean;
}

/** A number read from a cell of figures (weight, score, money); `number` null where the cell is blank or holds no number. */
export interface NumberReading {
  readonly cell: CellAddress;
  readonly text: string;
  readonly number: Decimal | null;
  /** Decimal places as displayed. */
  readonly places: number;
  readonly formula: boolean;
  readonly state: "number" | "blank" | "not-applicable" | "unreadable";
}

/** Scores of one merged weight: eight costs under one 分值. */
export interface GroupReading {
  readonly area: Area;
  /** Indexes into `TableReading.indicators`. */
  readonly members: readonly number[];
}

/** How an indicator behaves: what its names and target say. */
export type IndicatorNature =
  "quantity" | "quality" | "timeliness" | "cost" | "benefit" | "satisfaction" | "execution" | "other";

export interface IndicatorReading {
  readonly row: number;
  readonly path: readonly string[];
  readonly name: TextAt;
  readonly nature: IndicatorNature;
  readonly target: CellReading | null;
  readonly actual: CellReading | null;
  /** The written 完成率 as a fraction; absent where the table has no such column. */
  readonly completionRate?: NumberReading;
  /** The sentence in the 评分标准 column. */
  readonly standard: TextAt | null;
  /** Arithmetic written on the sheet (`7266.75/14528.61×100%`). */
  readonly calculation: CellReading | null;
  /** The weight that counts for this row: column, name, or level heading over one row; null where the sheet gives none. */
  readonly weight: NumberReading | null;
  readonly score: NumberReading | null;
  readonly otherScore: NumberReading | null;
  readonly reason: TextAt | null;
  /** Where a reason would stand, though blank; null where the table has no reason column. */
  readonly reasonCell: CellAddress | null;
  /** Index into `TableReading.groups`. */
  readonly group: number | null;
}

export interface LevelReading {
  readonly level: 1 | 2;
  readonly text: string;
  readonly cell: CellAddress;
  readonly writtenWeight: Decimal | null;
  /** Indexes into `TableReading.indicators`. */
  readonly members: readonly number[];
}

export interface FundsLine {
  readonly label: TextAt;
  readonly role: "total" | "part";
  readonly initialBudget: NumberReading | null;
  readonly annualBudget: NumberReading | null;
  readonly received: NumberReading | null;
  readonly executed: NumberReading | null;
  readonly weight: NumberReading | null;
  /** The written rate as a fraction, with the places of its percent display. */
  readonly rate: NumberReading | null;
  readonly score: NumberReading | null;
  readonly reason: TextAt | null;
}

export interface FundsReading {
  readonly area: Area;
  readonly heading: TextAt;
  readonly moneyUnit: "万元" | "元" | "亿元" | null;
  readonly writtenWeight: Decimal | null;
  readonly lines: readonly FundsLine[];
}

export interface SpendingReading {
  readonly heading: TextAt;
  readonly moneyUnit: "万元" | "元" | "亿元" | null;
  readonly lines: readonly {
    readonly label: TextAt;
    readonly role: "total" | "part";
    readonly planned: NumberReading | null;
    readonly actual: NumberReading | null;
  }[];
}

export interface SumReading {
  readonly role: "total" | "subtotal" | "summary";
  readonly label: TextAt;
  readonly of: string | null;
  readonly weight: NumberReading | null;
  readonly score: NumberReading | null;
}

/** One band of grades: `low` and `high` in points of 100, null an open end. */
export interface GradeBand {
  readonly label: string;
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
}

/** Figures that a person entered in the pane for a table, not on any sheet. */
export interface EnteredReading {
  /** Answers of a survey by the path of their row (`产出/数量指标/培训次数`). */
  readonly surveys: readonly {
    readonly path: string;
    readonly answers: readonly { readonly label: string; readonly count: Decimal }[];
  }[];
  /** Base data by name: 本年三公经费. */
  readonly data: readonly { readonly label: string; readonly number: Decimal }[];
}

export interface TableReading {
  readonly layout: TableLayout;
  readonly indicators: readonly IndicatorReading[];
  readonly groups: readonly GroupReading[];
  readonly levels: readonly LevelReading[];
  readonly funds: readonly FundsReading[];
  readonly spending: SpendingReading | null;
  readonly sums: readonly SumReading[];
  readonly claimedTotal: NumberReading | null;
  readonly totalWeight: NumberReading | null;
  readonly claimedGrade: TextAt | null;
  readonly gradeCell: CellAddress | null;
  /** Bands written on the sheet, or null. */
  readonly bands: readonly GradeBand[] | null;
  readonly notes: readonly TextAt[];
  /** Named figures of the base-data block, squeezed label to figure. */
  readonly baseData: readonly { readonly label: string; readonly reading: NumberReading }[];
  /** Absent where nobody entered anything. */
  readonly entered?: EnteredReading;
}
