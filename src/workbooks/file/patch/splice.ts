/** Cuts and insertions in the text of a part, all given by places in the text as it was. */
import type { Place } from "../read/cellIndex";

/** What stands between two places is replaced; equal places are an insertion. */
export interface Splice extends Place {
  readonly text: string;
}

/** Applies the splices in order of place; those at one place keep their own order. */
export function splice(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const sorted = [...splices].sort((first, second) => first.start - second.start || first.end - second.end);
  const pieces: string[] = [];
  let reached = 0;
  for (const one of sorted) {
    if (one.start < reached) throw new Error("splices overlap");
    pieces.push(text.slice(reached, one.start), one.text);
    reached = one.end;
  }
  pieces.push(text.slice(reached));
  return pieces.join("");
}
