/** A 评分标准 sentence to clauses. What no kind takes stays visible as unread. Linear in the length of the text. */
import type { Draft } from "../draft";
import { formulaOf } from "../formula";
import { clauseOf, type Clause } from "../kinds";
import { qualityBandsIn, qualityPartIn } from "../kinds/quality-bands";
import { lex } from "../lexer/lex";
import { pointsOf } from "../lexer/points";
import { sentenceOf, wordsOf, type Source } from "../lexer/source";
import type { Token } from "../lexer/token";
import type { LimitedClause, Standard } from "../standard";
import { arranged, type Read } from "./arrange";
import { toldApart } from "./distributed";
import { draftsOf } from "./drafts";
import { readFurther } from "./further";
import { withEach } from "./implied-each";
import { isException } from "./neutral";
import { statementsOf } from "./statement";

/** Longer sentences are not read: a finding says so. */
export const longestStandard = 2000;

const scored =
  /(?:本项|该项|此项|指标|该指标)?(?:得分值|得分|评分|扣减分值|扣分值|扣减分数|应?扣分|分值)(?:=|为(?!\d))|^[得计记](?=\d{1,2}(?:\.\d)?×\()/u;

/** 按实际合格率/98%×分值计分. */
const worked = /按照?([^按]{3,60}?)(?:计算得分|折算得分|折算|计算|计分|记分|得分|赋分)?$/u;

/** 按任务完成率计分：实际数/计划数×分值: the formula is behind the colon. */
function readable(by: RegExpExecArray | null): RegExpExecArray | null {
  return by && !formulaOf(by[1] ?? "") && by.input.includes(":") ? null : by;
}

/** Formulas are found before the words are lexed: their signs and nouns mean other things elsewhere. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const take = (to: number, formula: readonly Token[]): void => {
    const part = text.slice(from, to);
    tokens.push(...lex(part).map((token) => ({ ...token, from: token.from + from, to: token.to + from })), ...formula);
  };
  for (let at = 0; at <= text.length;) {
    let end = at;
    const least = /^[^,;。]{0,30}(?:min|MIN|Min)[({[][^;。]{0,60}[)}\]]/u.exec(text.slice(at, at + 120));
    if (least) end += least[0].length;
    while (end < text.length && !",;。".includes(text.charAt(end))) end++;
    const piece = text.slice(at, end);
    const named = scored.exec(piece);
    const by = named ? null : readable(worked.exec(piece));
    let start = at + (named?.index ?? by?.index ?? 0);
    const colon = named || by ? -1 : piece.lastIndexOf(":");
    if (colon >= 0 && formulaOf(piece.slice(colon + 1))) start = at + colon + 1;
    const words = by ? (by[1] ?? "") : text.slice(start, end);
    const read = /[×/=()]|乘(?:以|权重|分值|满分|标准分)/u.test(piece) ? formulaOf(words) : null;
    if (read) {
      take(start, [{ type: "effect", effect: { gives: "formula", formula: read.formula }, from: start, to: end }]);
      if (read.capped) tokens.push({ type: "limit", limit: { limits: "awarded", points: null }, from: end, to: end });
      from = end;
      const cap = /^,(?:但|且)?(?:最高)?不得?超过(\d{1,3}(?:\.\d{1,2})?)分(?=$|[;。])/u.exec(text.slice(end, end + 24));
      if (cap) {
        const points = pointsOf(cap[1] ?? "");
        tokens.push({ type: "limit", limit: { limits: "awarded", points }, from: end + 1, to: end + cap[0].length });
        from = end += cap[0].length;
      }
    }
    at = end + 1;
  }
  take(text.length, []);
  return tokens;
}

/** Clauses that a 扣完为止 directly behind them belongs to. */
function takesLimit(clause: Clause | undefined): clause is Extract<Clause, LimitedClause> {
  return clause !== undefined && clause.kind !== "limit" && "limit" in clause && clause.limit === null;
}

/** ①对象准确②公示不少于10天③有照片。三条全满足得6分，缺一条扣2分: a figure amid a list that is counted is one of its items. */
function withListed(drafts: readonly Draft[]): readonly Draft[] {
  const isListed = ({ marker, effect, every, limit }: Draft): boolean =>
    marker !== null && effect === null && every === null && limit === null;
  const counted = drafts.some(
    ({ condition, every }) =>
      condition.on === "all-items" || (every?.things === true && /[项条个点]/u.test(every.per.unit ?? "")),
  );
  const stepping = drafts.some(({ every }) => every !== null && !every.things);
  if (!counted || stepping || drafts.filter(isListed).length < 2) return drafts;
  return drafts.map((draft) =>
    isListed(draft) && draft.condition.on === "figure"
      ? { ...draft, condition: { on: "state", words: draft.condition.words } }
      : draft,
  );
}

function clausesOf(written: readonly Draft[], source: Source): Read {
  const drafts = withListed(written);
  const clauses: Clause[] = [];
  const unread: string[] = [];
  let before: Draft | null = null;
  for (const draft of drafts) {
    const last = clauses.at(-1);
    if (draft.limit?.limits === "deducted" && before && takesLimit(last)) {
      clauses[clauses.length - 1] = { ...last, limit: draft.limit, text: wordsOf(source, before.from, draft.to) };
      before = null;
      continue;
    }
    const clause = clauseOf(draft);
    if (clause) clauses.push(clause);
    else unread.push(draft.text);
    before = clause ? draft : null;
  }
  return arranged(clauses, unread);
}

const done = "(?:B|实际(?:完成)?值|完成值|实际完成数)";
const due = "(?:A|(?:年初|年度)?(?:目标值|指标值|计划值)|计划完成数)";
const meant = String.raw`(?:\([^()]{0,20}\))?`;
const eitherWay = new RegExp(
  `正(?:向|指标)[^;。,(]{0,8}${meant}[:,]?(?:得分=)?[^;。,]{0,10}${done}/${due}[^;。,]{0,12}[;,。]反(?:向|指标)[^;。,(]{0,8}${meant}[:,]?(?:得分=)?[^;。,]{0,10}${due}/${done}[^;。,]{0,12}`,
  "u",
);

/** 正向指标 B/A，反向指标 A/B: the ratio, whichever way the target points. */
function byDirection(source: Source): { readonly clause: Clause; readonly from: number; readonly to: number } | null {
  const match = eitherWay.exec(source.text);
  if (!match) return null;
  const to = match.index + match[0].length;
  return {
    clause: { kind: "proportional", text: wordsOf(source, match.index, to), by: "ratio" },
    from: match.index,
    to,
  };
}

/** 未编制实施方案的，第（2）-（4）项不得分: later items rest on one before them. */
const itemsForfeit =
  /(?:[,;。]|^)未[\u4E00-\u9FFF]{2,12}?的?,?第?\(?\d\)?(?:[-~至到、]第?\(?\d\)?)+项(?:均|都)?不得分/u;

function byForfeit(source: Source): ReturnType<typeof byDirection> {
  const match = itemsForfeit.exec(source.text);
  if (!match) return null;
  const to = match.index + match[0].length;
  const text = wordsOf(source, match.index, to);
  return { clause: { kind: "note", text, words: text }, from: match.index, to };
}

/** 按期结题率（经批准延期的除外）达到80%: an aside amid the sentence. */
const aside = /(?<=[\u4E00-\u9FFF])\(([^()]{3,60}除外)\)(?=[^;。])/u;
/** 采购执行率(实际采购金额/采购预算数)达到100%: how the rate is made. */
const made = /(?<=[率度])\(([\u4E00-\u9FFF]{2,20}\/[\u4E00-\u9FFF]{2,20}(?:×100%)?)\)(?=[达为在≥≤<>=大小高低不])/u;

function byAside(source: Source): ReturnType<typeof byDirection> {
  const match = aside.exec(source.text) ?? made.exec(source.text);
  const words = match?.[1] ?? "";
  if (!match || !(isException(words) || words.includes("/"))) return null;
  return {
    clause: { kind: "note", text: wordsOf(source, match.index, match.index + match[0].length), words },
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** Sentences name points together a few times at most; more are left as they stand. */
const mostApart = 8;

function read(text: string, apartBefore = 0): Read {
  const apart = apartBefore < mostApart ? toldApart(text) : null;
  if (apart !== null) return read(apart, apartBefore + 1);
  const source = withEach(sentenceOf(text));
  const bands = qualityBandsIn(source.text, text.trim());
  if (bands) return { clauses: [bands], unread: [] };
  // every such set of bands begins at 100
  const quality = source.text.includes("100") ? qualityPartIn(text) : null;
  if (quality) {
    const others = read(quality.rest, apartBefore);
    return { clauses: [quality.bands, ...others.clauses], unread: others.unread };
  }
  const beside = byAside(source);
  if (beside) {
    const whole =
      text.slice(0, source.at[beside.from] ?? 0) + text.slice((source.at[beside.to - 1] ?? text.length) + 1);
    const others = read(whole, apartBefore);
    return { clauses: [...others.clauses, beside.clause], unread: others.unread };
  }
  const directed = byDirection(source) ?? byForfeit(source);
  if (directed) {
    const rest = [
      text.slice(0, source.at[directed.from] ?? 0),
      text.slice((source.at[directed.to - 1] ?? text.length) + 1),
    ].map((part) => read(part));
    return {
      clauses: [directed.clause, ...rest.flatMap((one) => one.clauses)],
      unread: rest.flatMap((one) => one.unread),
    };
  }
  const drafts: Draft[] = [];
  let first = true;
  for (const statement of statementsOf(tokensOf(source.text), source.text)) {
    const made = draftsOf(statement, source, first);
    first &&= made.every((draft) => draft.condition.on !== "figure");
    drafts.push(...made);
  }
  return clausesOf(drafts, source);
}

/** Reads a sentence. Never throws; what was not understood is in `unread`, and then nothing is scored. */
export function parseStandard(text: string): Standard {
  if (text.length > longestStandard) return { text, clauses: [], unread: [], tooLong: true };
  const whole = read(text);
  const apart = whole.unread.length > 0 ? readFurther(text, (part) => read(part)) : null;
  return { text, ...(apart ?? whole), tooLong: false };
}
