/** A text as figures with the words around them. */
import { plainDigits } from "../../decimal";
import type { Token } from "../lexing/token";
import { hanCount } from "../words";
import { readAmount } from "./amount";
import { readComparison } from "./comparison";
import { readDate } from "./date";
import { isYearInWords, runsOn, type Draft } from "./draft";
import type { FigureReader, FigureValue } from "./found";
import { settle, type Part } from "./settle";
import { readSpan } from "./span";

export type { Part } from "./settle";

/** The kinds of value that stand at one place, in the order in which they are tried. */
export const figureKinds: readonly FigureReader<FigureValue>[] = [readDate, readSpan, readComparison, readAmount];

/** A segment between separators: its figures, or only words. `broken` where signs and figures stand that fit nothing. */
export interface Segment {
  readonly parts: readonly Part[];
  readonly words: string;
  readonly broken: boolean;
}

function figureAt(tokens: readonly Token[], index: number): Draft["found"] | null {
  for (const read of figureKinds) {
    const found = read(tokens, index);
    if (found) return found;
  }
  return null;
}

/** A year that only says when (`2022年完成3次`), since a figure follows it. */
function isSetting(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== "date" || !token.yearOnly || tokens[index + 1]?.type === "dash") return false;
  for (let at = index + 1; at < tokens.length; at++) {
    const type = tokens[at]?.type;
    if (type === "number" || type === "date") return true;
  }
  return false;
}

/** `投入产出比1:3`: a bare number on either side. */
function isProportion(tokens: readonly Token[], colon: number): boolean {
  const behind = tokens[colon + 1];
  return tokens[colon - 1]?.type === "number" && behind?.type === "number" && behind.unit === null;
}

/** `12345热线办结率≥95%`, `5G基站≥20个`: a bare number before words and another figure is part of a name. */
function withNamedNumber(drafts: Draft[], tokens: readonly Token[], label: string): string {
  const last = drafts.at(-1);
  const token = last && tokens[last.start];
  const bare = token?.type === "number" && token.unit === null && last?.found.value.kind === "amount";
  if (!last || !bare || hanCount(last.label + label) === 0) return label;
  drafts.pop();
  return last.label + plainDigits(token.number) + label;
}

/** Reads one segment's tokens. Linear: each token is taken once. */
export function readSegment(tokens: readonly Token[], words: string): Segment {
  const drafts: Draft[] = [];
  let label = "";
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    if (isSetting(tokens, index)) {
      index++;
      continue;
    }
    const found = figureAt(tokens, index);
    if (found) {
      if (hanCount(label) > 0) label = withNamedNumber(drafts, tokens, label);
      drafts.push({
        label,
        found,
        start: index,
        signed: token.type === "sign" || tokens[index - 1]?.type === "colon",
        tail: "",
      });
      label = "";
      index = found.next;
    } else if (token.type === "word" || token.type === "break") {
      label += token.text;
      index++;
    } else if (token.type === "remark" || token.type === "colon" || token.type === "about") {
      if (token.type === "colon" && label === "" && !isProportion(tokens, index)) {
        label = withNamedNumber(drafts, tokens, "");
      }
      index++;
    } else {
      return { parts: [], words, broken: true };
    }
  }
  const last = drafts.at(-1);
  if (last) last.tail = label;
  if (isYearInWords(drafts)) return { parts: [], words, broken: false };
  if (drafts.some(runsOn)) return { parts: [], words, broken: true };
  const parts = drafts.map(settle);
  const whole = parts.filter((part) => part !== null);
  return whole.length < parts.length ? { parts: [], words, broken: true } : { parts: whole, words, broken: false };
}

/** True where a token is or begins a figure. */
export function isFigure(token: Token): boolean {
  return token.type === "number" || token.type === "date";
}
