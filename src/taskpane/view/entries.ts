/** Rows whose actual is blank and can be worked out from figures that a person enters: surveys, and rates over base data. */
import { decimal, hundred, plainDigits } from "../../core/decimal";
import type { EnteredFigures, TableEvaluation } from "../../core/evaluation";
import { toA1 } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/address";
import type { IndicatorReading } from "../../core/reading/table";
import { formulaFigures, pathKey, surveyAnswers } from "../../core/scoring";
import { surveyRate } from "../../core/values/survey";
import type { Words } from "../words";
import { indicatorName } from "./places";

/** One figure to enter. */
export interface EntryField {
  readonly label: string;
  /** As entered before, else empty. */
  readonly figure: string;
  /** The sheet's own figure, which goes before any entered one; null where the sheet has none. */
  readonly onSheet: string | null;
}

export interface RowPlace {
  readonly name: string;
  readonly address: CellAddress;
  readonly cell: string;
}

/** A survey of one row. */
export interface SurveyEntry {
  readonly key: string;
  readonly indicator: number;
  readonly row: RowPlace;
  readonly fields: readonly EntryField[];
  /** What one answer counts, as a fraction, in the order of the fields. */
  readonly weights: readonly string[];
}

/** The base data of a table with the rates that ask for them. */
export interface DataEntry {
  readonly key: string;
  readonly rows: readonly (RowPlace & { readonly formula: string })[];
  readonly fields: readonly EntryField[];
}

export interface Entries {
  readonly surveys: readonly SurveyEntry[];
  readonly data: DataEntry | null;
}

const isBlank = ({ actual }: IndicatorReading): boolean => actual === null || actual.value.kind === "blank";

function placeOf(indicator: IndicatorReading): RowPlace {
  const address = indicator.actual?.cell ?? indicator.name.cell;
  return { name: indicatorName(indicator), address, cell: toA1(address) };
}

/** What can be entered for a table; nothing where every actual is written. */
export function entriesOf(table: TableEvaluation): Entries {
  const { reading, scheme } = table;
  const open = reading.indicators
    .map((indicator, at) => ({ indicator, at }))
    .filter(({ indicator }) => isBlank(indicator));
  const rates = open.flatMap(({ indicator }) => {
    const found = formulaFigures(indicator.name.text, reading, scheme);
    return found ? [{ indicator, found }] : [];
  });
  const fields = new Map(
    rates.flatMap(({ found }) =>
      found.figures.map(({ entered, label, number }): [string, EntryField] => {
        const digits = number === null ? "" : plainDigits(number);
        return [label, { label, figure: entered ? digits : "", onSheet: entered || number === null ? null : digits }];
      }),
    ),
  );
  const asked = [...fields.values()].some(({ onSheet }) => onSheet === null);
  return {
    surveys: open
      .filter(({ indicator }) => indicator.nature === "satisfaction")
      .map(({ indicator, at }) => surveyOf(table, indicator, at)),
    data: asked
      ? {
          key: reading.layout.sheet,
          rows: rates.map(({ found, indicator }) => ({ ...placeOf(indicator), formula: found.formula })),
          fields: [...fields.values()],
        }
      : null,
  };
}

function surveyOf({ reading, scheme }: TableEvaluation, indicator: IndicatorReading, at: number): SurveyEntry {
  const path = pathKey(indicator.path);
  const given = reading.entered?.surveys.find((one) => one.path === path)?.answers ?? [];
  return {
    key: `${path}#${String(at)}`,
    indicator: at,
    row: placeOf(indicator),
    fields: surveyAnswers.map(({ label }) => {
      const count = given.find((answer) => answer.label === label)?.count;
      return { label, figure: count ? plainDigits(count) : "", onSheet: null };
    }),
    weights: surveyAnswers.map(({ weight }) => scheme.options[weight]),
  };
}

const count = /^\d{1,9}$/u;
const amount = /^-?\d{1,12}(?:\.\d{1,9})?$/u;

/** A typed figure in plain digits; null where it is none. Full-width digits and thousands' commas are taken. */
export function typedFigure(text: string, kind: "count" | "amount"): string | null {
  const plain = text.normalize("NFKC").replace(/[,\s]/gu, "");
  return (kind === "count" ? count : amount).test(plain) ? plain : null;
}

/** The rate that counts give, in words; null until they give one. A count that is left empty is 0 once another is typed. */
export function surveyText(entry: SurveyEntry, typed: readonly string[], words: Words): string | null {
  const counts = typed.map((text) => typedFigure(text.trim() === "" ? "0" : text, "count"));
  const answers = counts.map((digits, at) => ({
    label: entry.fields[at]?.label ?? "",
    count: decimal(digits ?? "0"),
    weight: decimal(entry.weights[at] ?? "0"),
  }));
  const rate = counts.includes(null) ? null : surveyRate(answers);
  return rate && words.pane.entries.rate(plainDigits(rate.valid), `${plainDigits(rate.rate.times(hundred), 2)}%`);
}

/** What is kept of typed figures: those that are typed, in their order; null where one is wrong. */
export function figuresToKeep(
  fields: readonly EntryField[],
  typed: readonly string[],
  kind: "count" | "amount",
): EnteredFigures["figures"] | null {
  const kept = fields.flatMap(({ label, onSheet }, at) => {
    const text = typed[at]?.trim() ?? "";
    if (onSheet !== null || text === "") return [];
    return [{ label, figure: typedFigure(text, kind) }];
  });
  const whole = kept.flatMap(({ figure, label }) => (figure === null ? [] : [{ label, figure }]));
  return whole.length === kept.length ? whole : null;
}
