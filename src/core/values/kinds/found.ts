/** What a kind of value finds at a place of the tokens. */
import type { Token } from "../lexing/token";
import type { Amount, Comparison, DateValue, Span } from "../value";

/** A value that stands at one place of a text, unlike lists and words. */
export type FigureValue = Amount | Comparison | Span | DateValue;

export interface Found<V extends FigureValue = FigureValue> {
  readonly value: V;
  /** Index of the token behind it. */
  readonly next: number;
  /** Written with 约, 左右. */
  readonly about: boolean;
  /** Written with Chinese numerals, so that nothing but habit words may follow. */
  readonly spoken: boolean;
}

/** Reads one kind of value at an index of the tokens; null where there is none of it. */
export type FigureReader<V extends FigureValue> = (tokens: readonly Token[], index: number) => Found<V> | null;
