/** `走访≥60名，发放慰问金≥3万元`, `11月底完成100%`: several figures in a cell, each with the words before it. */
import type { Token } from "../lexing/token";
import { isFigure, readSegment, type Segment } from "./parts";

/** More are no target but a report. */
const mostSegments = 12;

/** `走访、慰问65名`: 、 between words is not the end of a part. */
function joinsWords(segment: readonly Token[], token: Token & { readonly type: "break" }): boolean {
  return token.text === "、" && !segment.some(isFigure);
}

/** The tokens between separators; separators at the ends are dropped. */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    const current = segments.at(-1) ?? [];
    if (token.type !== "break" || joinsWords(current, token)) current.push(token);
    else if (current.length > 0) segments.push([]);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** The segments of a text, each read; null where there are too many. */
export function readSegments(tokens: readonly Token[], text: string): readonly Segment[] | null {
  const segments = split(tokens);
  if (segments.length > mostSegments) return null;
  return segments.map((segment) => {
    const start = segment[0]?.start ?? 0;
    const end = segment.at(-1)?.end ?? start;
    return readSegment(segment, text.slice(start, end));
  });
}
