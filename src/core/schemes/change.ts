/** A scheme with other options: what the pane makes when a person changes one. */
import type { SchemeOptions } from "./options";
import type { QualityBands, Scheme } from "./scheme";

function withMiddle(quality: QualityBands, middle: string): QualityBands {
  return { ...quality, partly: [middle, quality.partly[1]], not: [quality.not[0], middle] };
}

/** A copy with some options changed; the bands of qualities follow their middle edge (A18). */
export function withOptions(scheme: Scheme, changes: Partial<SchemeOptions>): Scheme {
  const options: SchemeOptions = { ...scheme.options, ...changes };
  return { ...scheme, options, quality: withMiddle(scheme.quality, options.qualityMiddle) };
}
