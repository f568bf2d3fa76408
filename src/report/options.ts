/** The options of a scheme that a reader of the result must know: changed ones, and those that made a difference here. */
import type { TableEvaluation } from "../core/evaluation";
import type { FundsScore, IndicatorScore } from "../core/scoring/score";
import { builtInScheme } from "../core/schemes";
import type { SchemeOptions } from "../core/schemes/options";
import type { Locale } from "../locale";
import { choiceWord } from "../locale/options";
import { reportWordsOf } from "./words";

type OptionValue = SchemeOptions[keyof SchemeOptions];

const isOption = (name: string, options: SchemeOptions): name is keyof SchemeOptions => Object.hasOwn(options, name);

/** Options that differ from the scheme as it ships, and options of which another choice would give another score. */
export function changedOptions(table: TableEvaluation): Readonly<Record<string, OptionValue>> {
  const { options } = table.scheme;
  const shipped = builtInScheme(table.scheme.id)?.options ?? options;
  const changed: Record<string, OptionValue> = {};
  for (const name of Object.keys(options))
    if (isOption(name, options) && options[name] !== shipped[name]) changed[name] = options[name];
  for (const one of [...table.score.indicators, ...table.score.funds])
    for (const option of decisiveIn(one)) if (isOption(option, options)) changed[option] = options[option];
  return changed;
}

/** The options of which another choice would give this another score. */
function decisiveIn({ score, otherReadings, working }: IndicatorScore | FundsScore): readonly string[] {
  if (score === null) return [];
  const readings = otherReadings.filter((other) => !other.score.eq(score)).map((other) => other.option);
  const lines = working.flatMap((line) =>
    line.line === "other-reading" && !line.score.eq(score) ? [line.option] : [],
  );
  return [...readings, ...lines];
}

/** The same in words; null where there are none. */
export function optionList(table: TableEvaluation, locale: Locale): string | null {
  const words = reportWordsOf(locale.language);
  const known = (name: string): name is keyof typeof locale.options => Object.hasOwn(locale.options, name);
  const list = Object.entries(changedOptions(table)).flatMap(([name, value]) =>
    known(name) ? [words.option(locale.options[name].name, choiceWord(locale.options, name, value, words.none))] : [],
  );
  return list.length === 0 ? null : list.join(words.optionGap);
}
