/** Program, scheme with its changed options, file and time, as the lines below a made sheet's title. */
import type { Evaluation } from "../core/evaluation";
import type { Locale } from "../locale";
import { optionList } from "./options";
import { type Provenance, schemesOf } from "./provenance";
import { reportWordsOf } from "./words";

/** The lines, each once however many tables it holds for. */
export function notesOf(evaluation: Evaluation, provenance: Provenance, locale: Locale): readonly string[] {
  const words = reportWordsOf(locale.language);
  const options = new Set(evaluation.tables.map((table) => optionList(table, locale)).filter((list) => list !== null));
  return [
    words.program(provenance.program, provenance.time),
    ...schemesOf(evaluation).map((scheme) => words.scheme(scheme.name, scheme.version)),
    ...[...options].map(words.options),
    ...(provenance.fileName === null ? [] : [words.file(provenance.fileName, provenance.sha256)]),
  ];
}
