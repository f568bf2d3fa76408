/** The options of a scheme that a reader of the result must know: changed ones, and those that made a difference here. */
import type { TableEvaluation } from "../core/evaluation";
import { builtInScheme } from "../core/schemes";
import type { SchemeOptions } from "../core/schemes/options";

type OptionValue = SchemeOptions[keyof SchemeOptions];

const isOption = (name: string, options: SchemeOptions): name is keyof SchemeOptions => Object.hasOwn(options, name);

/** Options that differ from the scheme as it ships, and options of which another choice would give another score. */
export function changedOptions(table: TableEvaluation): Readonly<Record<string, OptionValue>> {
  const { options } = table.scheme;
  const shipped = builtInScheme(table.scheme.id)?.options ?? options;
  const changed: Record<string, OptionValue> = {};
  for (const name of Object.keys(options))
    if (isOption(name, options) && options[name] !== shipped[name]) changed[name] = options[name];
  for (const one of [...table.score.indicators, ...table.score.funds]) {
    const score = one.score;
    if (score === null) continue;
    for (const other of one.otherReadings)
      if (isOption(other.option, options) && !other.score.eq(score)) changed[other.option] = options[other.option];
  }
  return changed;
}
