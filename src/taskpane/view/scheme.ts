/** A scheme in words: weights, grades, bands of qualities, and every choice with what it means and where it stands. */
import { decimal, hundred, plainDigits } from "../../core/decimal";
import { optionCatalogue } from "../../core/schemes";
import type { OptionEntry, OptionValue } from "../../core/schemes";
import type { Scheme, SchemeBand, Source } from "../../core/schemes/scheme";
import { choiceWord } from "../../locale/options";
import type { Words } from "../words";

export interface SchemeLine {
  readonly label: string;
  readonly value: string;
}

export interface OptionLine {
  readonly id: OptionEntry["id"];
  readonly name: string;
  readonly explanation: string;
  /** The choice in words. */
  readonly choice: string;
  /** Key of the choice among `choices`. */
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly value: OptionValue; readonly label: string }[];
  /** Where this scheme, or a table that was seen, takes this choice; null where nothing is known. */
  readonly source: string | null;
  /** Where the question shows. */
  readonly asked: string;
  /** False where nothing may be chosen. */
  readonly open: boolean;
}

export interface SchemeWords {
  readonly source: string;
  readonly weights: readonly SchemeLine[];
  readonly weightsSource: string;
  readonly bands: readonly SchemeLine[];
  readonly bandsSource: string;
  readonly quality: readonly SchemeLine[];
  readonly qualitySource: string;
  readonly options: readonly OptionLine[];
}

/** Everything a scheme says. */
export function schemeWords(scheme: Scheme, words: Words): SchemeWords {
  const say = words.pane.scheme;
  const execution = { label: words.pane.result.execution, value: say.points(scheme.options.executionWeight) };
  const levels = scheme.levelWeights.map(({ names, weight }) => ({ label: names[0] ?? "", value: say.points(weight) }));
  return {
    source: sourceText(scheme.source, words),
    weights: [execution, ...levels],
    weightsSource: sourceText(scheme.levelWeightsSource, words),
    bands: scheme.bands.map((band) => ({
      label: band.name === null ? band.label : `${band.label} ${band.name}`,
      value: bandText(band, words),
    })),
    bandsSource: sourceText(scheme.bandsSource, words),
    quality: qualityLines(scheme, words),
    qualitySource: sourceText(scheme.quality.source, words),
    options: optionCatalogue.map((entry) => optionLine(entry, scheme, words)),
  };
}

/** Document and clause, and a word where the original was not read. */
export function sourceText(source: Source, words: Words): string {
  const place = source.clause === null ? source.document : `${source.document}，${source.clause}`;
  return source.confirmed ? place : `${place}${words.pane.scheme.unconfirmed}`;
}

/** `80（含）–90`, as the documents write it. */
function bandText(band: SchemeBand, words: Words): string {
  const end = (limit: string | null, included: boolean): string =>
    limit === null ? "" : included ? words.pane.scheme.included(limit) : limit;
  return `${end(band.low, band.lowIncluded)}–${end(band.high, band.highIncluded)}`;
}

function qualityLines({ quality }: Scheme, words: Words): SchemeLine[] {
  const names = words.pane.judgement;
  const percent = (fraction: string): string => plainDigits(decimal(fraction).times(hundred));
  const line = (label: string, ends: readonly [string, string]): SchemeLine => {
    const [low, high] = decimal(ends[0]).lt(decimal(ends[1])) ? ends : [ends[1], ends[0]];
    return { label, value: names.band(percent(high), percent(low)) };
  };
  return [line(names.full, quality.full), line(names.partly, quality.partly), line(names.not, quality.not)];
}

function optionValue(entry: OptionEntry, scheme: Scheme): OptionValue {
  const values: Readonly<Record<string, OptionValue>> = { ...scheme.options };
  const value = values[entry.id];
  return value === undefined ? entry.default : value;
}

function optionLine(entry: OptionEntry, scheme: Scheme, words: Words): OptionLine {
  const { options } = words.locale;
  const none = words.pane.scheme.none;
  const value = optionValue(entry, scheme);
  const key = String(value);
  const known = entry.choices.some((choice) => String(choice.value) === key)
    ? entry.choices
    : [...entry.choices, { value, source: null }];
  const own = scheme.optionSources[entry.id];
  return {
    id: entry.id,
    name: options[entry.id].name,
    explanation: options[entry.id].explanation,
    choice: choiceWord(options, entry.id, value, none),
    value: key,
    choices: known.map((choice) => ({
      key: String(choice.value),
      value: choice.value,
      label: choiceWord(options, entry.id, choice.value, none),
    })),
    source: own ? sourceText(own, words) : (known.find((choice) => String(choice.value) === key)?.source ?? null),
    asked: entry.source,
    open: entry.kind !== "fixed",
  };
}
