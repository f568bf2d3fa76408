/** What is wrong in a scheme file, in English. */
import type { SchemeProblem } from "../../core/schemes";

/** One problem of a scheme file: where, what stands there, what should. */
export function schemeProblem({ code, path, found, expected }: SchemeProblem): string {
  const at = path === "" ? "The scheme file" : `${path} of the scheme`;
  switch (code) {
    case "shape":
      return `${at}: expected ${expected}, found ${found}. Correct it and import it again.`;
    case "band-gap":
      return `${at}: between the grades ${found} there is a gap, where a total has no grade. Let the one begin where the other ends.`;
    case "band-overlap":
      return `${at}: the grades ${found} overlap, so that a total has two. Leave one of the two ends out.`;
    case "band-empty":
      return `${at}: the grade ${found} begins above its end. Correct it.`;
    case "weights-total":
      return `${at}: the weights and the execution rate add to ${found}, not ${expected}. Change the weights.`;
    case "quality-order":
      return `${at}: the ends ${found} of the bands of qualities do not join; the middle one begins at ${expected}. Correct them.`;
    case "unknown-option":
      return `${at}: there is no option “${found}”. Remove or rename it.`;
  }
}
