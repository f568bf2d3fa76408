/** A copy of a scheme while a person changes it: options, weights, limits of the grades. */
import type { Result } from "../../core/result";
import type { OptionValue, SchemeProblem } from "../../core/schemes";
import { builtInSchemes, loadScheme, withOptions } from "../../core/schemes";
import type { SchemeOptions } from "../../core/schemes/options";
import type { Scheme } from "../../core/schemes/scheme";
import type { Words } from "../words";

const ownMark = "-own";

/** A copy under a name of its own; a scheme of the user's own keeps its name. */
export function draftOf(scheme: Scheme, words: Words): Scheme {
  if (!builtInSchemes.some(({ id }) => id === scheme.id)) return scheme;
  return { ...scheme, id: `${scheme.id}${ownMark}`, name: words.pane.scheme.ownName(scheme.name), matches: [] };
}

/** The draft with one option changed; the bands of qualities follow their middle edge. */
export function withOption(draft: Scheme, id: string, value: OptionValue): Scheme {
  const options: SchemeOptions = { ...draft.options, [id]: value };
  return withOptions({ ...draft, options }, {});
}

/** The draft with the points of one level changed; -1 is the execution rate. */
export function withWeight(draft: Scheme, level: number, weight: string): Scheme {
  if (level < 0) return { ...draft, options: { ...draft.options, executionWeight: weight } };
  return {
    ...draft,
    levelWeights: draft.levelWeights.map((one, at) => (at === level ? { ...one, weight } : one)),
  };
}

/** The draft with the lower limit of one grade changed; the grade below ends where it begins. */
export function withLimit(draft: Scheme, band: number, low: string): Scheme {
  return {
    ...draft,
    bands: draft.bands.map((one, at) => {
      if (at === band) return { ...one, low };
      return at === band + 1 ? { ...one, high: low } : one;
    }),
  };
}

/** A draft, or the text of a file, as a scheme; every problem as a sentence. */
export function checkedScheme(given: unknown, words: Words): Result<Scheme, readonly string[]> {
  const loaded: Result<Scheme, readonly SchemeProblem[]> = loadScheme(given);
  return loaded.ok
    ? loaded
    : { ok: false, failure: loaded.failure.map((problem) => words.locale.schemeProblem(problem)) };
}

/** As `checkedScheme`, from the text of a file. */
export function schemeFromText(text: string, words: Words): Result<Scheme, readonly string[]> {
  try {
    return checkedScheme(JSON.parse(text), words);
  } catch {
    return { ok: false, failure: [words.pane.scheme.noJson] };
  }
}

/** As a file: indented, the same that `--scheme FILE.json` of the command takes. */
export function schemeText(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}
