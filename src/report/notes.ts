/** Program, scheme, file and time, as the lines below a made sheet's title. */
import type { Evaluation } from "../core/evaluation";
import { type Provenance, schemesOf } from "./provenance";
import type { ReportWords } from "./words";

export function notesOf(evaluation: Evaluation, provenance: Provenance, words: ReportWords): readonly string[] {
  return [
    words.program(provenance.program, provenance.time),
    ...schemesOf(evaluation).map((scheme) => words.scheme(scheme.name, scheme.version)),
    ...(provenance.fileName === null ? [] : [words.file(provenance.fileName, provenance.sha256)]),
  ];
}
