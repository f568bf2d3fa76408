/** What one indicator is scored from. */
import type { Decimal } from "../decimal";
import type { IndicatorNature } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { ValueReading } from "../values/value";

export interface Given {
  /** Points to be earned: the weight, or the indicator's share of a group's. */
  readonly weight: Decimal;
  readonly name: string;
  readonly nature: IndicatorNature;
  /** Null where the sheet has none, or it is blank. */
  readonly target: ValueReading | null;
  /** Null where the table has no column of actuals. */
  readonly actual: ValueReading | null;
  /** The sentence that says how points are earned, null for none. */
  readonly standard: string | null;
  /** The year that dates without one belong to. */
  readonly year: number | null;
  readonly scheme: Scheme;
}
