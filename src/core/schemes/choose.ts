/** Which scheme a table is scored by (contract.md, Scheme). */
import { squeeze } from "../values/text";
import { builtInSchemes, defaultScheme } from "./builtin";
import type { Scheme } from "./scheme";

/** What a scheme is chosen from. */
export interface SchemeChoice {
  /** Chosen for this run. */
  readonly given: Scheme | null;
  /** Kept in the workbook: one of its own, or the id of one that ships. */
  readonly ownScheme: Scheme | null;
  readonly rememberedId: string | null;
  /** Title, year, unit, department and file name of the table, as far as there are any. */
  readonly words: readonly (string | null)[];
}

/** True where all words of one of a scheme's lists occur. */
export function calledFor(scheme: Scheme, words: readonly (string | null)[]): boolean {
  const text = squeeze(words.filter((word) => word !== null).join(" "));
  return scheme.matches.some((list) => list.every((word) => text.includes(squeeze(word))));
}

/** The given scheme, else the remembered one, else the first whose words of place and year fit, else 财预〔2020〕10号. */
export function chooseScheme(choice: SchemeChoice): Scheme {
  if (choice.given) return choice.given;
  const known = choice.ownScheme ? [choice.ownScheme, ...builtInSchemes] : builtInSchemes;
  const remembered = known.find((scheme) => scheme.id === choice.rememberedId);
  return remembered ?? known.find((scheme) => calledFor(scheme, choice.words)) ?? defaultScheme;
}
