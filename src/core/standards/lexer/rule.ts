/** A rule of the lexer: a pattern that is tried at one place, and the token that it makes there. */
import type { TokenBody } from "./token";

export interface LexRule {
  /** Sticky; bounded, so that one try costs no more than a constant. */
  readonly pattern: RegExp;
  /** Null where the words only look alike. */
  readonly make: (match: RegExpExecArray) => TokenBody | null;
}

/** A sticky pattern from its source. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "uy");
}

/** A group of a match, empty where it took no part. */
export function group(match: RegExpExecArray, at: number): string {
  return match[at] ?? "";
}
