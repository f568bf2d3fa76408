/** Statements to drafts: pieces between commas belong to one condition, or are clauses of their own before 每. */
import { one } from "../../decimal";
import { changeIn } from "../change";
import type { Condition } from "../condition";
import type { Draft } from "../draft";
import type { Effect } from "../effect";
import { baseOf, negative, type Bound, type FigureTest } from "../figure";
import { numberOf } from "../lexer/numerals";
import { wordsOf, type Source } from "../lexer/source";
import type { Token } from "../lexer/token";
import { isCount, sameCount, unitAt } from "../lexer/units";
import { conditionOf, plainWords, trimmed } from "./condition";
import { everyOf, type Every } from "./every";
import { isDefinition, isDemand, isNeutral, scoringWords } from "./neutral";
import type { Statement } from "./statement";

/** Pieces between commas; brackets hold together. */
export function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "open") depth++;
    if (token.type === "close") depth--;
    if (token.type === "separator" && depth <= 0) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

interface Making {
  readonly source: Source;
  readonly statement: Statement;
  first: boolean;
  readonly drafts: Draft[];
}

function place(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  return [tokens[0]?.from ?? from, tokens.at(-1)?.to ?? to];
}

function add(making: Making, tokens: readonly Token[], condition: Condition, rest: Partial<Draft>, to?: number): void {
  const { source, statement } = making;
  const [from, end] = place(tokens, statement.from, statement.to);
  const squeezed = trimmed(source.text.slice(from, to ?? end));
  const defined = !rest.effect && (isDefinition(squeezed) || isDemand(squeezed));
  making.drafts.push({
    text: wordsOf(source, from, to ?? end),
    from,
    to: to ?? end,
    squeezed,
    marker: making.drafts.length === 0 ? statement.marker : null,
    condition: defined ? { on: "always" } : condition,
    effect: null,
    every: null,
    when: null,
    limit: null,
    first: making.first,
    ...rest,
  });
  if (condition.on === "figure" && !defined) making.first = false;
}

/** On which side of its figures a condition lies; null where both or neither. */
function sideOf(test: FigureTest): "above" | "below" | null {
  if (test.length !== 1) return null;
  const signs = new Set(
    (test[0] ?? []).map((bound: Bound) =>
      bound.sign === "≥" || bound.sign === ">" ? "above" : bound.sign === "=" ? "=" : "below",
    ),
  );
  const [side] = signs;
  return signs.size === 1 && (side === "above" || side === "below") ? side : null;
}

/** 超过±5%: below and above. */
function isOutside(test: FigureTest): boolean {
  const [low, high] = [test[0]?.[0]?.sign, test[1]?.[0]?.sign];
  return test.length === 2 && (low === "<" || low === "≤") && (high === ">" || high === "≥");
}

const failingWords =
  /超支|超标|超额|超编|超员|滞后|推迟|延迟|逾期|超期|[未不缺违]|没有|少于|低于|超过|超出|超预算|错误|失误|有误|问题/u;

interface Before {
  readonly when: FigureTest | null;
  readonly event: string;
  /** The side on which the steps go on, where 超 leaves it open. */
  readonly direction?: "down";
}

/** A piece before 每: the threshold, where the steps hold, what is asked, or more of the event. */
function beforeEvery(making: Making, piece: readonly Token[], every: Every): Before {
  const text = making.source.text;
  const condition = conditionOf(piece, text);
  const words = plainWords(piece, text);
  if (condition.on === "figure") {
    const [part] = condition.parts;
    const side = part ? sideOf(part.test) : null;
    const double =
      (part?.test.length === 1 && (part.test[0]?.length ?? 0) === 2) || (part !== undefined && isOutside(part.test));
    const beyond = side === "below" && /^每超[出过支]?\d/u.test(text.slice(piece.at(-1)?.to).replace(/^[的,]+/u, ""));
    const failing =
      double || (every.direction === "down" && side === "below") || (every.direction === "up" && side === "above");
    // 大于5%的每偏差1个百分点: on either side
    const [edge, more] = part?.test.flat() ?? [];
    if (edge && !more && every.direction === "either" && side === "above" && baseOf(edge.quantity) === "ratio") {
      const sign = edge.sign === ">" ? "<" : "≤";
      return { when: [[{ ...edge, sign, quantity: negative(edge.quantity) }], [edge]], event: "" };
    }
    if (part && failing) return { when: part.test, event: "" };
    // 节约率＜0的，每超1个百分点: further on the side that was passed
    if (part && beyond) return { when: part.test, event: "", direction: "down" };
    add(making, piece, condition, {});
    return { when: null, event: "" };
  }
  // 较上年增长的，每增长1%扣1分: the change is what the steps count
  if (condition.on === "state" && every.direction === "up" && changeIn(words)?.change === ">")
    return { when: null, event: "" };
  // 得3分，否则，每降低1%扣0.3分: where the threshold before is not met, which is where steps count anyway.
  if (condition.on === "otherwise" && !making.first) return { when: null, event: "" };
  if (condition.on === "always" || isNeutral(words)) {
    if (words !== "") add(making, piece, { on: "always" }, {});
    return { when: null, event: "" };
  }
  if (condition.on === "state" && (failingWords.test(words) || every.things)) {
    const ends = /[的者]$/u.test(text.slice(piece[0]?.from, piece.at(-1)?.to));
    const happens = /^[若如凡]?(?:发生|出现|发现|存在|查出)/u.test(words);
    if (every.things && !failingWords.test(words) && !ends && !happens) {
      add(making, piece, condition, {});
      return { when: null, event: "" };
    }
    return {
      when: null,
      event: scoringWords.test(words.replace(/超过|低于|不足|[国省市州县区乡镇部]级?及?以上/gu, "")) ? "?" : words,
    };
  }
  add(making, piece, condition, {});
  return { when: null, event: "" };
}

/** 每低于90%一个百分点: the threshold between 每 and the step. Gives the tokens without it. */
function inlineThreshold(making: Making, piece: readonly Token[]): readonly Token[] {
  const at = piece.findIndex((token) => token.type === "every");
  const place = piece.findIndex((token, index) => index > at && token.type === "number");
  const [first, second] = [piece[place], piece[place + 1]];
  const compare = piece[place - 1];
  if (first?.type !== "number" || second?.type !== "number" || compare?.type !== "compare") return piece;
  const sign = compare.sign === "<" ? "≥" : compare.sign === ">" ? "≤" : null;
  if (sign === null || place - 1 !== at + 1) return piece;
  const subject = plainWords(piece.slice(0, at), making.source.text);
  const test: FigureTest = [[{ sign, quantity: first.quantity, firm: "explicit" }]];
  add(
    making,
    [first],
    { on: "figure", parts: [{ subject, test }], words: plainWords([first], making.source.text) },
    {},
  );
  return piece.filter((token) => token !== first);
}

/** 低于80%的部分每降低1%: where the steps hold, in the same breath. */
function within(piece: readonly Token[], every: Every, text: string): FigureTest | null {
  const before = piece.slice(
    0,
    piece.findIndex((token) => token.type === "every"),
  );
  const condition = every.before.includes("部分") ? conditionOf(before, text) : null;
  return condition?.on === "figure" ? (condition.parts[0]?.test ?? null) : null;
}

function readEvery(making: Making, pieces: readonly (readonly Token[])[], at: number, effect: Effect): boolean {
  const { source, statement } = making;
  const piece = inlineThreshold(making, pieces[at] ?? []);
  const marker = piece.findIndex((token) => token.type === "every");
  const former = pieces[at - 1] ?? [];
  // 逾期的，每5天扣1分: what each of them is late by stands before the comma
  const late = marker === 0 && /^(?:逾期|超期|延期)的$/u.test(source.text.slice(former[0]?.from, former.at(-1)?.to));
  const every = late ? everyOf([...former, ...piece], former.length, source.text) : everyOf(piece, marker, source.text);
  if (!every) return false;
  const behind = pieces.slice(at + 1);
  if (behind.length > 0 && !every.things) return false;
  const tail = behind.map((one) => plainWords(one, source.text)).join(",");
  const behindIt = every.behind
    .replace(/(?:超过?|高于|低于)(?:规定)?标准/gu, "")
    .replace(/[国省市州县区]级及?以上|\d{1,3}人(?:及?以上|次)/gu, "");
  if (
    /[一二两三四五六七八九]/u.test(tail) ||
    scoringWords.test(tail) ||
    scoringWords.test(behindIt) ||
    /[;。]/u.test(every.before)
  )
    return false;
  let when: FigureTest | null = within(piece, every, source.text);
  let event = "";
  let { direction } = every;
  for (const before of pieces.slice(0, at)) {
    const read = beforeEvery(making, before, every);
    when = read.when ?? when;
    direction = read.direction ?? direction;
    event += read.event;
  }
  if (event.includes("?")) return false;
  const counted =
    every.things && /每少[\u4E00-\u9FFF]{1,2}[\d一]/u.test(plainWords(piece, source.text))
      ? pieces.slice(0, at).map((one) => conditionOf(one, source.text))
      : [];
  // 计划救助150人，每少救助1人: steps down from what is planned
  const stepping = counted.some(
    (one) =>
      one.on === "figure" &&
      one.parts.some(({ test }) => test.flat().every(({ quantity }) => sameCount(quantity.unit, every.per.unit))),
  );
  if (stepping) {
    const steps: Every = { ...every, direction: "down", things: false, short: false, before: "" };
    add(making, piece, { on: "always" }, { effect, every: steps, when }, statement.to);
    return true;
  }
  const subject = trimmed(event === "" ? every.before : every.things ? event + every.before : every.before);
  const whole: Every = { ...every, direction, before: subject, behind: trimmed(every.behind + tail) };
  add(making, piece, { on: "always" }, { effect, every: whole, when }, statement.to);
  return true;
}

const found =
  /^(?:[\u4E00-\u9FFF、]{4,40}情[况形]的)?(?:[凡如若经]|其中|如果)*(?:有|如有|发现|出现|发生|存在|查出|缺少|迟报|[缺少漏错](?:[巡报交办开做训查填发]|开展|完成|提供|建立|制定|组织)?|未完成|遗漏)?([一二两1])(?=\D)/u;

/** 有一项未达要求扣1分, 发现一处扣1分: each one, though no 每 says so. */
function foundOne(words: string): Every | null {
  const match = found.exec(words);
  if (!match) return null;
  const number = numberOf(match[1] ?? "");
  const unit = unitAt(words, match[0].length);
  if (!number?.eq(one) || !unit || !isCount(unit.unit)) return null;
  const lead = match[0].replace(/[一1]$/u, "");
  const verbless = /^(?:[凡如若经]|其中|如果)*(?:有|如有|发现|出现|发生|存在|查出)?$/u.test(lead);
  return {
    direction: null,
    late: false,
    per: { number: one, unit: unit.unit },
    before:
      verbless || /^(?:缺少?|[少漏](?:[巡报交办开做训查填发]|开展|完成|提供|建立|制定|组织)?|遗漏)$/u.test(lead)
        ? ""
        : lead,
    behind: trimmed(words.slice(unit.to)),
    things: true,
    short: /[缺少漏]/u.test(lead),
  };
}

function withEffect(making: Making, effect: Effect): void {
  const { source, statement } = making;
  const whole = trimmed(source.text.slice(statement.from, statement.to));
  // 每完成1项取得该项分数 says again what each item has
  if (effect.gives !== "discretion" && isNeutral(whole)) {
    add(making, statement.tokens, { on: "always" }, {}, statement.to);
    return;
  }
  let pieces = piecesOf(statement.tokens);
  const every = pieces.findIndex((piece) => piece.some((token) => token.type === "every"));
  if (every >= 0 && readEvery(making, pieces, every, effect)) return;
  if (every >= 0) making.drafts.length = 0;
  while (pieces.length > 0) {
    const [head, ...rest] = pieces;
    if (!head) break;
    const next = rest[0]?.[0];
    const neutral = conditionOf(head, source.text).on === "always" || isDefinition(plainWords(head, source.text));
    if (!neutral && next?.type !== "otherwise") break;
    add(making, head, neutral ? { on: "always" } : conditionOf(head, source.text), {});
    pieces = rest;
  }
  // 未达到的，正向指标按B/A×分值: the kind of indicator is no part of the condition
  const kind = pieces.at(-1);
  if (pieces.length > 1 && kind && /^(?:正向|反向|定量|定性)指标$/u.test(plainWords(kind, source.text))) {
    add(making, kind, { on: "always" }, {});
    pieces = pieces.slice(0, -1);
  }
  if (effect.gives === "deduct" && pieces.length > 1) {
    const last = conditionOf(pieces.at(-1) ?? [], source.text);
    const things = last.on === "state" ? foundOne(last.words) : null;
    if (things) {
      for (const piece of pieces.slice(0, -1)) add(making, piece, conditionOf(piece, source.text), {});
      pieces = pieces.slice(-1);
    }
  }
  // 论证科学、内容匹配，2项均符合得4分: what is asked, then how much of it
  if (pieces.length > 1 && ["all-items", "met-items"].includes(conditionOf(pieces.at(-1) ?? [], source.text).on)) {
    for (const piece of pieces.slice(0, -1)) add(making, piece, conditionOf(piece, source.text), {});
    pieces = pieces.slice(-1);
  }
  const tokens =
    pieces.length === 0
      ? []
      : statement.tokens.slice(
          statement.tokens.indexOf(pieces[0]?.[0] ?? statement.tokens[0] ?? never()),
          statement.tokens.indexOf(pieces.at(-1)?.at(-1) ?? never()) + 1,
        );
  const condition = conditionOf(tokens, source.text);
  const lacking = condition.on === "figure" && /^[凡如若]?[缺少漏差]/u.test(plainWords(tokens, source.text));
  if (effect.gives === "deduct" && (condition.on === "state" || lacking)) {
    const things = foundOne(condition.on === "state" ? condition.words : plainWords(tokens, source.text));
    if (things && !scoringWords.test(things.behind)) {
      add(making, tokens, { on: "always" }, { effect, every: things }, statement.to);
      return;
    }
  }
  add(making, tokens, condition, { effect }, statement.to);
}

function never(): never {
  throw new Error("a piece without tokens");
}

/** The drafts of one statement. */
export function draftsOf(statement: Statement, source: Source, first: boolean): readonly Draft[] {
  const making: Making = { source, statement, first, drafts: [] };
  if (statement.limit) add(making, [], { on: "always" }, { limit: statement.limit });
  else if (statement.effect) withEffect(making, statement.effect);
  else for (const piece of piecesOf(statement.tokens)) add(making, piece, conditionOf(piece, source.text), {});
  return making.drafts.filter((draft) => draft.squeezed !== "" || draft.effect !== null || draft.limit !== null);
}
