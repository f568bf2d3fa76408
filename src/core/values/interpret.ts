/** What a text says: the way from a text to its value, first rule that fits. */
import { readMissing } from "./kinds/missing";
import { readSegments } from "./kinds/list";
import { isFigure, type Part, type Segment } from "./kinds/parts";
import { degreeOf, qualityOf } from "./kinds/quality";
import { lex } from "./lexing/lexer";
import { plainFigure } from "./lexing/plain-figure";
import { longestText, prepare, unwrapped } from "./lexing/prepare";
import type { Token } from "./lexing/token";
import { lostSignOf } from "./lost-signs";
import { squeeze } from "./text";
import type { Doubt, ListItem, Span, Unreadable, Value } from "./value";
import { hanCount, isHabit } from "./words";

/** A target's words must all be understood; an actual's free remarks (`45.83%，全省第一`) say nothing about its figure. */
export type Role = "target" | "actual";

export interface Interpretation {
  readonly value: Value;
  readonly doubts: readonly Doubt[];
  /** Words before a single figure. */
  readonly label: string;
}

const bare = (value: Value, doubts: readonly Doubt[] = []): Interpretation => ({ value, doubts, label: "" });
const unreadable = (why: NonNullable<Unreadable["why"]>): Value => ({ kind: "unreadable", why });
const approximate: readonly Doubt[] = [{ kind: "approximate" }];

function single(part: Part): Interpretation {
  return { value: part.value, doubts: part.about ? approximate : [], label: part.label };
}

function itemsOf(segment: Segment): readonly ListItem[] {
  if (segment.parts.length === 0) return [{ label: "", value: qualityOf(segment.words) }];
  return segment.parts.map(({ label, value, tail }) => ({ label: label === "" ? tail : label, value }));
}

/** Words beside a figure that need no item of their own. */
function isRemark({ parts, words }: Segment, role: Role): boolean {
  if (parts.length > 0) return false;
  if (isHabit(words)) return true;
  if (role === "target") return false;
  const degree = degreeOf(words);
  return degree !== "not" && degree !== "partly";
}

const longestMixed = 60;

/** The value of a text's segments: one figure, or a list; null where words and figures do not come apart. */
function fromSegments(segments: readonly Segment[], role: Role): Interpretation | null {
  if (segments.some(({ broken }) => broken)) return null;
  const parts = segments.flatMap((segment) => segment.parts);
  const [first] = parts;
  if (!first) return null;
  const kept = segments.filter((segment) => !isRemark(segment, role));
  if (parts.length === 1 && kept.length === 1) return single(first);
  const length = segments.reduce((sum, { words }) => sum + words.length, 0);
  if (kept.some((segment) => segment.parts.length === 0) && length > longestMixed) return null;
  const doubts = parts.some(({ about }) => about) ? approximate : [];
  const items = kept.flatMap(itemsOf);
  if (items.some(isBareNumber)) return null;
  return { value: spanOf(items) ?? { kind: "list", items }, doubts, label: "" };
}

/** `1,23`: numbers in a row without names and units are no list of targets. */
function isBareNumber({ label, value }: ListItem): boolean {
  return label === "" && value.kind === "amount" && value.unit === null;
}

/** `≥90%，≤95%` is one range. */
function spanOf(items: readonly ListItem[]): Span | null {
  const [first, second, ...more] = items.map(({ label, value }) => (label === "" ? value : null));
  if (more.length > 0 || first?.kind !== "comparison" || second?.kind !== "comparison") return null;
  const [low, high] = first.sign === "≥" || first.sign === ">" ? [first, second] : [second, first];
  const apart = (low.sign === "≥" || low.sign === ">") && (high.sign === "≤" || high.sign === "<");
  if (!apart || low.amount.unit?.text !== high.amount.unit?.text || low.amount.number.gt(high.amount.number))
    return null;
  return {
    kind: "span",
    low: low.amount,
    high: high.amount,
    lowIncluded: low.sign === "≥",
    highIncluded: high.sign === "≤",
  };
}

const errorText = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/u;
/** Beside a sign fewer words are rather a damaged figure (`≥**人`) than a sentence. */
const sentenceWithSign = 8;

/**
 * Words that no rule makes a figure of. A sentence that merely holds a figure is words: it can still repeat its target.
 * What is mostly figures and signs (`≥**人`, `1/3`) is unreadable, so that a person looks at it.
 */
function words(text: string, tokens: readonly Token[]): Value {
  const spoken = tokens.reduce((count, token) => count + (token.type === "word" ? hanCount(token.text) : 0), 0);
  const signs = tokens.some(({ type }) => type === "sign");
  const figures = tokens.some(isFigure) || /\d/u.test(text);
  if (signs) return spoken >= (figures ? sentenceWithSign : 2) ? qualityOf(text) : unreadable("figure");
  if (figures) return spoken > 1 || isTurned(tokens) ? qualityOf(text) : unreadable("figure");
  return /[\p{L}√×✓✔☑✗]/u.test(text) ? qualityOf(text) : unreadable("figure");
}

/** `缺2份`, `第3名`: one character turns the figure into something else than an amount. */
function isTurned(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === "word" && /^[缺漏欠第前后每近级号]$/u.test(token.text));
}

function interpretOnce(text: string, role: Role, tokens = lex(text)): Interpretation | null {
  if (tokens.some((token) => token.type === "date" && !token.real)) return bare(unreadable("impossible-date"));
  if (!tokens.some(isFigure)) return null;
  const segments = readSegments(tokens, text);
  return segments && fromSegments(segments, role);
}

/** Line breaks are wrapping where the joined text is one value, else they separate. */
function interpretLines(text: string, role: Role, tokens: readonly Token[]): Interpretation | null {
  if (!text.includes("\n")) return interpretOnce(text, role, tokens);
  const joined = interpretOnce(unwrapped(text), role);
  if (joined && joined.value.kind !== "list") return joined;
  return interpretOnce(text, role, tokens) ?? joined;
}

const tornForm = /(?<![\d.])\d{1,6}\. \d/gu;

/** `95. 5%`: a decimal that a scan tore apart, or the first item of a list; without a second item nobody can tell. Null for other texts. */
function tornDecimal(text: string): string | null {
  return text.match(tornForm)?.length === 1 && !text.includes("\n") ? text.replaceAll(". ", ".") : null;
}

/** Reads a text whole. Never throws; linear up to 2,000 characters, longer is unreadable. */
export function interpret(text: string, role: Role): Interpretation {
  const figure = plainFigure(text);
  if (figure) return bare(figure);
  if (text.length > longestText) return bare(unreadable("too-long"));
  const missing = readMissing(text);
  if (missing) return bare(missing);
  if (errorText.test(squeeze(text))) return bare(unreadable("error-value"));
  const lost = lostSignOf(text);
  const doubt: readonly Doubt[] = lost ? [{ kind: "lost-sign", suggestion: lost.suggestion }] : [];
  if (lost && !lost.readable) return bare(unreadable("figure"), doubt);
  const prepared = prepare(text);
  const torn = tornDecimal(prepared);
  if (torn !== null) return bare(unreadable("figure"), [{ kind: "lost-sign", suggestion: torn }]);
  const tokens = lex(prepared);
  const read = interpretLines(prepared, role, tokens);
  if (!read) return bare(words(prepared, tokens));
  return lost && role === "target" ? { ...read, doubts: [...read.doubts, ...doubt] } : read;
}
