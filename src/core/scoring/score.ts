/** What scoring/ gives: for each indicator its score with its working, and the table's total and grade. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { OtherReading, Working } from "../standards/standard";

/** One sentence's clause as the JSON names it. */
export interface ClauseNote {
  readonly kind: string;
  readonly text: string;
}

/** scored: computed; judgement: a person must; unreadable: something is written that no rule reads; missing: nothing is written. */
export type ScoreStatus = "scored" | "judgement" | "unreadable" | "missing";

/** Where the weight came from. */
export type WeightSource = "sheet" | "level-heading" | "scheme" | "none";

export interface IndicatorScore {
  readonly status: ScoreStatus;
  readonly weight: Decimal | null;
  readonly weightSource: WeightSource;
  /** In points, rounded as the scheme says; the group's on each member of a group; null where not scored, or where another member of the group is not. */
  readonly score: Decimal | null;
  /** Before rounding. */
  readonly exact: Decimal | null;
  /** This row's own part of a group; null outside groups. */
  readonly share: { readonly weight: Decimal; readonly score: Decimal | null } | null;
  /** With `judgement`, in points. */
  readonly range: readonly [Decimal, Decimal] | null;
  /** With `judgement`: what a person might confirm, or has given (remembered). */
  readonly proposal: Decimal | null;
  /** True where a remembered judgement of a person was used. */
  readonly judged: boolean;
  readonly working: Working;
  readonly otherReadings: readonly OtherReading[];
  /** True where the actual meets its target; null where that cannot be said. */
  readonly met: boolean | null;
  /** The way it was scored. */
  readonly method:
    | "standard"
    | "at-least"
    | "at-most"
    | "equal"
    | "range"
    | "date"
    | "quality"
    | "list"
    | "execution"
    | "satisfaction"
    | "points"
    | "not-applicable"
    | "none";
  readonly clauses: readonly ClauseNote[];
  readonly unread: readonly string[];
}

/** The funds block's rate and points. */
export interface FundsScore {
  /** Executed ÷ budget of the scheme's choice, a fraction, unrounded; null where not computable. */
  readonly rate: Decimal | null;
  readonly weight: Decimal | null;
  readonly weightSource: WeightSource;
  readonly score: Decimal | null;
  readonly working: Working;
  readonly otherReadings: readonly OtherReading[];
}

/** The points of one level-1 group, for the bars of the pane and the paragraphs of the report. */
export interface LevelScore {
  readonly text: string;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly claimed: Decimal | null;
  readonly pending: number;
  readonly members: readonly number[];
}

export interface TableScore {
  readonly indicators: readonly IndicatorScore[];
  /** Parallel to `TableReading.funds`; the first with a total line counts. */
  readonly funds: readonly FundsScore[];
  readonly levels: readonly LevelScore[];
  readonly total: {
    readonly score: Decimal | null;
    readonly claimed: Decimal | null;
    readonly cell: CellAddress | null;
    readonly weight: Decimal | null;
    /** Indicators that a person must still score. */
    readonly pending: number;
    readonly working: Working;
  };
  readonly grade: {
    readonly label: string | null;
    readonly ofClaimed: string | null;
    readonly claimed: string | null;
    readonly cell: CellAddress | null;
  };
}
