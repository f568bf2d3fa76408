/** The result of one table: total, grade, what is written on the sheet, and where points were lost. */
import type { Decimal } from "../../core/decimal";
import { decimal, plainDigits } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import type { Words } from "../words";

/** One level-1 group as a bar. */
export interface Bar {
  readonly label: string;
  readonly score: string;
  readonly weight: string;
  /** `−1.49`; null where nothing is lost. */
  readonly lost: string | null;
  /** Share of the weight that was earned, 0 to 1: only for the drawing. */
  readonly filled: number;
  readonly pending: string | null;
  /** The whole bar in words. */
  readonly spoken: string;
}

export interface Result {
  /** Null where nothing was scored. */
  readonly total: string | null;
  readonly weight: string;
  readonly grade: string | null;
  readonly claim: { readonly text: string; readonly note: string; readonly differs: boolean };
  readonly pending: string | null;
  readonly bars: readonly Bar[];
  /** True where scores cannot be written: the table has no column for them. */
  readonly lacksColumns: boolean;
}

/** The result of a table as the pane shows it. */
export function resultOf(table: TableEvaluation, words: Words): Result {
  const { total, grade } = table.score;
  const { result } = words.pane;
  return {
    total: total.score === null ? null : plainDigits(total.score),
    weight: plainDigits(total.weight ?? decimal(table.scheme.total)),
    grade: total.pending > 0 ? null : grade.label,
    claim: claimOf(table, words),
    pending: total.pending > 0 ? result.pending(total.pending) : null,
    bars: [...fundsBars(table, words), ...levelBars(table, words)],
    lacksColumns: lacksColumns(table),
  };
}

function lacksColumns({ reading }: TableEvaluation): boolean {
  return reading.indicators.length > 0 && reading.indicators.every(({ score }) => score === null);
}

function claimOf(table: TableEvaluation, words: Words): Result["claim"] {
  const { result } = words.pane;
  const { total, grade } = table.score;
  if (total.claimed === null) {
    const bySchemeOnly = table.score.indicators.some((indicator) => indicator.weightSource === "scheme");
    return { text: result.noClaim, note: bySchemeOnly ? result.byScheme : "", differs: false };
  }
  const text = result.claimed(plainDigits(total.claimed), grade.claimed);
  if (total.score === null) return { text, note: "", differs: false };
  const difference = total.score.minus(total.claimed);
  if (difference.eq(0)) return { text, note: result.agrees, differs: false };
  return { text, note: result.differs(signed(difference)), differs: true };
}

function signed(value: Decimal): string {
  return value.lt(0) ? `−${plainDigits(value.abs())}` : `+${plainDigits(value)}`;
}

function fundsBars(table: TableEvaluation, words: Words): Bar[] {
  const funds = table.score.funds.find((one) => one.score !== null && one.weight !== null && one.weight.gt(0));
  return funds ? [bar(words.pane.result.execution, funds.score, funds.weight, 0, words)] : [];
}

function levelBars(table: TableEvaluation, words: Words): Bar[] {
  return table.score.levels
    .filter((level) => level.weight !== null && level.weight.gt(0))
    .map((level) => bar(level.text, level.score, level.weight, level.pending, words));
}

function bar(label: string, score: Decimal | null, weight: Decimal | null, pending: number, words: Words): Bar {
  const { result } = words.pane;
  const full = weight === null ? "" : plainDigits(weight);
  const earned = score === null ? "—" : plainDigits(score);
  const lost =
    score !== null && weight !== null && pending === 0 && score.lt(weight) ? plainDigits(weight.minus(score)) : null;
  return {
    label,
    score: earned,
    weight: full,
    lost: lost === null ? null : result.lost(lost),
    filled: score === null || weight === null || weight.eq(0) ? 0 : Math.min(1, score.div(weight).toNumber()),
    pending: pending > 0 ? result.pendingShort(pending) : null,
    spoken: lost === null ? result.fullLabel(label, earned, full) : result.lostLabel(label, earned, full, lost),
  };
}
