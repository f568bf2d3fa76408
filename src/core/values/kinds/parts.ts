/** A text as figures with the words around them. */
import { plainDigits } from "../../decimal";
import type { Token } from "../lexing/token";
import { per, unitAt, unknownUnit } from "../lexing/unit";
import type { Amount, Unit } from "../value";
import { hanCount, isHabit, isNoun, isPlainLabel, isSignedLabel, namesMeasure, signOfLabel } from "../words";
import { readAmount } from "./amount";
import { readComparison } from "./comparison";
import { readDate } from "./date";
import type { FigureReader, FigureValue } from "./found";
import { readSpan } from "./span";

/** The kinds of value that stand at one place, in the order in which they are tried. */
export const figureKinds: readonly FigureReader<FigureValue>[] = [readDate, readSpan, readComparison, readAmount];

/** A figure with the words before and behind it. */
export interface Part {
  readonly label: string;
  readonly value: FigureValue;
  readonly tail: string;
  readonly about: boolean;
}

/** A segment between separators: its figures, or only words. `broken` where signs and figures stand that fit nothing. */
export interface Segment {
  readonly parts: readonly Part[];
  readonly words: string;
  readonly broken: boolean;
}

interface Draft {
  label: string;
  /** Index of its first token. */
  readonly start: number;
  readonly found: NonNullable<ReturnType<FigureReader<FigureValue>>>;
  readonly signed: boolean;
  tail: string;
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

const periodAlone = /^(?:平均)?(?:每年度?|每一年|全年|一年|年度|年)$/u;

/** `每月`, `每人每年` as what a figure is counted per; null where the words are no such thing. */
function countedPer(label: string): string | null {
  const kinds: string[] = [];
  let at = label.startsWith("平均") ? 2 : 0;
  if (label.charAt(at) !== "每") return null;
  while (label.charAt(at) === "每") {
    const found = unitAt(label, at + 1);
    if (!found) return null;
    kinds.push(
      found.unit.text === "日" ? "天" : (found.unit.dimension === "count" && found.unit.kind) || found.unit.text,
    );
    at = found.end;
  }
  return at === label.length ? kinds.join("·") : null;
}

function withUnit(value: FigureValue, change: (amount: Amount) => Amount): FigureValue {
  if (value.kind === "amount") return change(value);
  if (value.kind === "comparison") return { ...value, amount: change(value.amount) };
  if (value.kind === "span") {
    return { ...value, low: value.low && change(value.low), high: value.high && change(value.high) };
  }
  return value;
}

function unitOfFigure(value: FigureValue): Unit | null {
  if (value.kind === "amount") return value.unit;
  if (value.kind === "comparison") return value.amount.unit;
  return value.kind === "span" ? ((value.high ?? value.low)?.unit ?? null) : null;
}

const unknownUnitForm = /^(?![号楼级等版代型式岁])\p{Script=Han}{1,3}$/u;

/** The words behind a figure taken apart: a unit that no table knows, a noun that is counted, habit; null where they say more. */
function settleTail(draft: Draft): { value: FigureValue; tail: string } | null {
  const { value, spoken } = draft.found;
  const { tail } = draft;
  if (isHabit(tail)) return { value, tail };
  if (value.kind === "date") return isNoun(tail) ? { value, tail } : null;
  if (spoken) return null;
  const unit = unitOfFigure(value);
  if (unit === null) {
    if (!unknownUnitForm.test(tail) || !isNoun(tail)) return null;
    return { value: withUnit(value, (amount) => ({ ...amount, unit: unknownUnit(tail) })), tail: "" };
  }
  return unit.dimension !== "duration" && isNoun(tail) ? { value, tail } : null;
}

function isMeasure(value: FigureValue, { label, found }: Draft): boolean {
  return value.kind === "date" || found.spoken || unitOfFigure(value) !== null || namesMeasure(label);
}

/** The part that a draft makes, where its words leave the figure what it is. */
function settle(draft: Draft): Part | null {
  const settled = settleTail(draft);
  if (!settled) return null;
  const { about } = draft.found;
  if (periodAlone.test(draft.label)) return { ...settled, label: "", about };
  const counted = countedPer(draft.label);
  if (counted !== null) {
    if (unitOfFigure(settled.value)?.dimension === "duration") return null;
    const value = withUnit(settled.value, (amount) =>
      amount.unit === null ? amount : { ...amount, unit: per(amount.unit, `${amount.unit.text}/${counted}`, counted) },
    );
    return { ...settled, value, label: "", about };
  }
  if (settled.value.kind === "date" && /^[自从由]$/u.test(draft.label)) return { ...settled, label: "", about };
  const accepted = draft.signed
    ? isSignedLabel(draft.label)
    : isPlainLabel(draft.label) && isMeasure(settled.value, draft);
  if (!accepted) return null;
  const sign = settled.value.kind === "amount" ? signOfLabel(draft.label) : null;
  const value: FigureValue =
    settled.value.kind === "amount" && sign !== null
      ? { kind: "comparison", sign, amount: settled.value }
      : settled.value;
  return { ...settled, value, label: draft.label, about };
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

/** `完成2022年度建设任务`: words that name a year. */
function isYearInWords([only, ...others]: readonly Draft[]): boolean {
  if (only?.found.value.kind !== "date" || others.length > 0) return false;
  const { to, sense, from } = only.found.value;
  const bareYear = to.month === null && sense === "by" && from === null;
  return bareYear && !((only.label === "" || only.signed) && only.tail.length <= 4 && isHabit(only.tail));
}

/** `3期120人` are two figures; `1亿2000万元`, `1小时30分钟` and `1/3` are not. */
function countOthers(first: Unit | null, second: Unit | null): boolean {
  if (first?.dimension !== "count" || second === null || first.kind === null || second.kind === null) return false;
  return second.dimension === "money" || (second.dimension === "count" && first.kind !== second.kind);
}

/** Two figures run into one another unless the first is a date, words stand between, or they count different things. */
function runsOn(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  const before = drafts[index - 1];
  if (before === undefined || before.found.value.kind === "date" || hanCount(draft.label) > 0) return false;
  return draft.label !== "" || !countOthers(unitOfFigure(before.found.value), unitOfFigure(draft.found.value));
}

/** True where a token is or begins a figure. */
export function isFigure(token: Token): boolean {
  return token.type === "number" || token.type === "date";
}
