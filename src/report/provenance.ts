/** Who computed this, by which rules and when: stands on every sheet and report of ours. */
import type { Evaluation } from "../core/evaluation";
import type { Scheme } from "../core/schemes/scheme";

export interface Provenance {
  readonly program: string;
  /** Of this machine's clock, given by the caller: `2026-11-22 14:05`. */
  readonly time: string;
  readonly fileName: string | null;
  /** Of the file's bytes, where there is a file. */
  readonly sha256: string | null;
}

/** A moment as people of the machine's place write it: `2026-11-22 14:05`. */
export function clockTime(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The schemes that were used, each once. */
export function schemesOf(evaluation: Evaluation): readonly Scheme[] {
  return [...new Map(evaluation.tables.map(({ scheme }) => [`${scheme.id} ${scheme.version}`, scheme])).values()];
}
