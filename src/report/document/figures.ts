/** The points of a table's parts as the sheet has them written and as the rules give them, for the sentences of the report. */
import type { Decimal } from "../../core/decimal";
import { hundred, plainDigits, roundHalfUp, sum } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import type { Unit } from "../../core/scoring";
import { countedPoints, isPending, unitsOf } from "../../core/scoring";
import type { IndicatorScore } from "../../core/scoring/score";

/** Points of one part: an indicator, a group under one weight, a level, the funds block. */
export interface Points {
  readonly weight: Decimal | null;
  /** As written on the sheet; null unless everything in it is written. */
  readonly written: Decimal | null;
  /** By the rules; null while a person must score some of it. */
  readonly computed: Decimal | null;
  /** Indicators that a person must still score. */
  readonly pending: number;
}

export interface PartFigures extends Points {
  readonly name: string;
  /** Indexes of its indicators; none for the funds block. */
  readonly members: readonly number[];
}

/** The points that the report states: those of the sheet; where it has none, those of the rules. */
export function stated({ written, computed }: Points): Decimal | null {
  return written ?? computed;
}

/** True where both are there and are not the same. */
export function differs({ written, computed }: Points): boolean {
  return written !== null && computed !== null && !written.eq(computed);
}

/** 得分率: `97.80%`, `100%`; two places, half up, none where the percent is whole. */
export function scoreRate(points: Decimal, weight: Decimal): string {
  const percent = roundHalfUp(points.div(weight).times(hundred), 2);
  return `${percent.eq(percent.round(0)) ? plainDigits(percent) : percent.toFixed(2)}%`;
}

/** Rates of one column with as many places: `100%` beside `97.80%` is `100.00%`. */
export function evenRates(rates: readonly string[]): readonly string[] {
  if (!rates.some((rate) => rate.includes("."))) return rates;
  return rates.map((rate) => (rate === "" || rate.includes(".") ? rate : rate.replace("%", ".00%")));
}

const leftOut = (score: IndicatorScore): boolean => score.method === "not-applicable" && score.score === null;

/** The rows that have one score together, in order. */
export function unitsOfTable({ reading, score }: TableEvaluation): readonly Unit[] {
  return unitsOf(reading, score.indicators);
}

/** The points of one unit. */
export function unitPoints(unit: Unit, { scheme }: TableEvaluation): Points {
  return {
    weight: unit.score.weight,
    written: unit.claimed,
    computed: countedPoints(unit, scheme),
    pending: isPending(unit, scheme) ? 1 : 0,
  };
}

/** Units with something to earn, added. */
function together(parts: readonly Points[]): Points {
  const add = (values: readonly (Decimal | null)[]): Decimal | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 || known.length < values.length ? null : sum(known);
  };
  return {
    weight: add(parts.map((part) => part.weight)),
    written: add(parts.map((part) => part.written)),
    computed: add(parts.map((part) => part.computed)),
    pending: parts.reduce((count, part) => count + part.pending, 0),
  };
}

/** The parts of a table in order: its levels 1, or all indicators as one part (`whole`) where it has none. */
export function levelFigures(table: TableEvaluation, whole: string): readonly PartFigures[] {
  const units = unitsOfTable(table).filter((unit) => !leftOut(unit.score));
  const part = (name: string, members: readonly number[]): PartFigures => ({
    name,
    members,
    ...together(
      units
        .filter((unit) => unit.members.some((member) => members.includes(member)))
        .map((unit) => unitPoints(unit, table)),
    ),
  });
  const { indicators } = table.reading;
  if (indicators.length === 0) return [];
  const levels = table.score.levels.map(({ text, members }) => part(text, members));
  return levels.length > 0 ? levels : [part(whole, [...indicators.keys()])];
}

/** The points of the funds block that counts; null where it has none to give. */
export function fundsFigures({ reading, score }: TableEvaluation, name: string): PartFigures | null {
  const at = score.funds.findIndex((one) => one.weight !== null);
  const given = score.funds[at];
  if (!given) return null;
  const written = reading.funds[at]?.lines.find((line) => line.score?.number != null)?.score?.number ?? null;
  return {
    name,
    members: [],
    weight: given.weight,
    written,
    computed: given.score,
    pending: given.score === null && written === null ? 1 : 0,
  };
}
