/**
 * 建立台账得1分；整改率达到100%得3分，每降低1个百分点扣0.2分: a cell of several rules, each with points of its own that add up
 * to the weight, or each with deductions of its own. Each is scored by the pieces of the actual that speak of it; where a
 * piece could belong to two, or a rule is left without one, nothing is said here.
 */
import { decimal, maximum, minimum, sum, zero, type Decimal } from "../../decimal";
import { isOfTheRest } from "../actual/items";
import { factsOf } from "../actual/read";
import { pointsNamed } from "../effect";
import type { Clause } from "../kinds";
import { circledClass, circledNumber } from "../lexer/numerals";
import { sentenceOf } from "../lexer/source";
import { toldApart } from "../parsing/distributed";
import { parseStandard } from "../parsing/parse";
import type { Standard, StandardCase, WorkingLine } from "../standard";
import { rule, scored, type Given } from "./context";
import { isMet } from "./items-way";
import { mostNamed } from "./named";
import { arithmetic, chained } from "./show";

const hard = /[;。]|(?<=\(\d{1,3}(?:\.\d{1,2})?分\))[、,]|(?<=[得计记]\d{1,3}(?:\.\d{1,2})?分)、/u;
/** Between two awards a comma parts them as well, unless what follows is the rest of the first. */
const soft =
  /(?<=[得计记]\d{1,3}(?:\.\d{1,2})?分),(?![每否未不低超扣最但其达满逾≥≤<>\d])(?=[^,]{4,40}[得计记]\d{1,3}(?:\.\d{1,2})?分)/u;
/** What the rules before share: 未达到的不得分, 扣完为止. */
const shared = /^(?:(?:以上|上述)?(?:未|否则|不符合|不满足|没有)[^,]{0,8},?(?:该项|本项|均)?不得分|扣完为止)$/u;
const continuing = /^(?:[每未不]|否则|低于|超过|逾期|最[高多低]|扣完|满分|其中)/u;

interface Rule {
  readonly text: string;
  readonly standard: Standard;
}

const marker = new RegExp(`(?:^|(?<=[;。,]))(?:[${circledClass}]|\\(\\d\\)|\\d[.、])`, "gu");

const wideSigns: Readonly<Record<string, string>> = { ",": "，", ";": "；", "(": "（", ")": "）" };
const wide = (words: string): string => words.replace(/[,;()]/gu, (sign) => wideSigns[sign] ?? sign);

const known = new WeakMap<Standard, readonly Rule[]>();

/** The rules of a cell, taken apart once: every reading of every option asks for them. */
function rulesOf(standard: Standard): readonly Rule[] {
  const rules = known.get(standard) ?? takenApart(standard.text);
  known.set(standard, rules);
  return rules;
}

/** What continues a rule stands with it, what all share with each. */
function takenApart(text: string): readonly Rule[] {
  const squeezed = sentenceOf(toldApart(text) ?? text).text.replace(marker, "");
  const parts: string[] = [];
  const tails: string[] = [];
  for (const part of squeezed.split(hard).flatMap((one) => one.split(soft))) {
    const words = part.replace(/^[,、]+|[,、]+$/gu, "");
    if (words === "") continue;
    // 每项每低1个百分点 is said of each
    if (parts.length > 0 && (shared.test(words) || part.startsWith(",,每"))) tails.push(words);
    else if (parts.length > 0 && continuing.test(words)) parts.push(`${parts.pop() ?? ""};${words}`);
    else parts.push(words);
  }
  const rules = parts.map((part) => {
    const whole = [part, ...tails].join(";");
    const standard = parseStandard(whole);
    // quoted in a working as a person writes it
    const clauses = standard.clauses.map((clause) => ({ ...clause, text: wide(clause.text) }));
    return { text: whole, standard: { ...standard, clauses } };
  });
  // 两项合计为本指标得分 says nothing of its own
  return rules.filter(
    ({ standard: { clauses, unread } }) => unread.length > 0 || clauses.some(({ kind }) => kind !== "note"),
  );
}

function pairsIn(words: string): ReadonlySet<string> {
  const letters = words.replace(/[^\u4E00-\u9FFF]+/gu, " ");
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    if (!pair.includes(" ")) pairs.add(pair);
  }
  // what is counted tells them apart as well: 3次, 95%
  for (const [, unit] of words.matchAll(/[\d一二两三四五六七八九十]个?([\u4E00-\u9FFF%])/gu))
    pairs.add(`#${unit === "百" ? "%" : (unit ?? "")}`);
  return pairs;
}

const pieceMarker = new RegExp(`^(?:([${circledClass}])|\\((\\d)\\)|(\\d)[.、])(?=[^${circledClass}\\d、和及与])`, "u");

/** ①已公示；②覆盖率95%: each piece by its number; null where not every one has its own. */
function byMarkers(count: number, pieces: readonly string[]): readonly string[] | null {
  const found: string[] = [];
  let at = -1;
  for (const piece of pieces) {
    const match = pieceMarker.exec(piece);
    const [, sign = "", ...digits] = match ?? [];
    const number = circledNumber(sign) ?? Number(digits.join(""));
    if (match && number !== at + 2) return null;
    if (match) at++;
    if (at < 0) return null;
    const words = piece.slice(match?.[0].length ?? 0);
    found[at] = found[at] === undefined ? words : `${found[at] ?? ""},${words}`;
  }
  return found.length === count ? found : null;
}

/** The words of the actual that each rule is about; null where that is not plain. */
function actualsOf(rules: readonly Rule[], actual: string): readonly string[] | null {
  const pieces = sentenceOf(actual)
    .text.split(/[,;。]/u)
    .filter((piece) => piece !== "");
  const numbered = byMarkers(rules.length, pieces);
  if (numbered) return numbered;
  const homes = rules.map(({ text }) => pairsIn(text));
  const found: string[][] = rules.map(() => []);
  const others = pieces.find(isOfTheRest);
  for (const piece of pieces) {
    if (piece === others) continue;
    const pairs = [...pairsIn(piece)];
    const fits = homes.map((home) => pairs.filter((pair) => home.has(pair)).length);
    const most = Math.max(...fits);
    const at = fits.indexOf(most);
    if (most === 0 || fits.lastIndexOf(most) !== at) return null;
    found[at]?.push(piece);
  }
  // 其余达到: of every rule that nothing else speaks of
  const rest = others?.replace(/^(?:其[余他它]|余下|剩余)(?:各项|指标)*(?=[均都全]|[^,]{2})/u, "") ?? "";
  if (rest !== "") for (const own of found) if (own.length === 0) own.push(rest);
  return found.every((own) => own.length > 0) ? found.map((own) => own.join(",")) : null;
}

/** 三项, 以上3项 before 均达到. */
const howMany = /^(?:以上|上述)?[一二两三四五六七八九十\d]{1,3}[项个]?(?:指标|要求)?(?=[均都全])/u;

/** 均为100%, said of each. */
const alike = /^(?:各项)?(?:均|都)(?:为|达到?|是)?\d[^,;。]*$/u;

type Scored = Extract<Given, { readonly status: "scored" }>;

/** A cell, the row it stands in, and how each of its rules is scored. */
export interface Cell {
  readonly standard: Standard;
  readonly asked: StandardCase;
  readonly score: (standard: Standard, asked: StandardCase) => Given;
  readonly scorePlaces: number;
}

/** 得40%权重分: of the weight of the whole cell. */
function inShares(clause: Clause): boolean {
  const own = [
    "points" in clause ? clause.points : null,
    "first" in clause ? clause.first : null,
    "limit" in clause ? clause.limit?.points : null,
  ];
  return [...own, ...("effect" in clause ? pointsNamed(clause.effect) : [])].some((points) => points?.of === "weight");
}

/** What every rule gives by itself; null where one gives no score and no range. */
function each(
  rules: readonly Rule[],
  weights: readonly Decimal[],
  { asked, score }: Cell,
): readonly Exclude<Given, { readonly status: "unreadable" }>[] | null {
  // 全部符合, 三项均达到 are said of each: 均达到
  const all = factsOf(asked.actual.text).all === true;
  const ofOne = asked.actual.text.trim().replace(howMany, "");
  const actuals = all || alike.test(ofOne) ? rules.map(() => ofOne) : actualsOf(rules, asked.actual.text);
  if (!actuals) return null;
  const results = rules.flatMap(({ standard }, at) => {
    const [text, weight] = [actuals[at], weights[at]];
    if (text === undefined || !weight) return [];
    const own = standard.clauses.some(inShares) ? asked.weight : weight;
    const given = score(standard, { ...asked, weight: own, target: null, actual: { ...asked.actual, text } });
    return given.status === "unreadable" ? [] : [given];
  });
  return results.length === rules.length ? results : null;
}

/** True for a rule that is met or not, with nothing in between. */
function isPlain({ standard: { clauses } }: Rule): boolean {
  const [only, second] = clauses.filter(({ kind }) => kind !== "note" && kind !== "otherwise");
  const kinds = ["state", "threshold", "deadline", "itemised-award", "band"];
  return only !== undefined && !second && kinds.includes(only.kind);
}

/** Numbers and what is said of them, without a word of their own. */
const verdictsAlone = new RegExp(
  `^(?:[${circledClass}\\d、,;和及与第项条点()~-]|符合|满足|达到|达标|具备|完成|落实|做到|要求|规定|标准|均|都|已|全部|其余|其他|[仅只不未有无])+$`,
  "u",
);

/** ①②符合，③不符合, 全部符合: what each rule gives by its number alone; null where one is not told, or could be met in part. */
function byItemNumbers(
  rules: readonly Rule[],
  points: readonly Decimal[],
  { asked, standard: { text } }: Cell,
): readonly Scored[] | null {
  const { all, items, squeezed } = factsOf(asked.actual.text);
  if (all === null && !verdictsAlone.test(squeezed)) return null;
  const marks = [...sentenceOf(text).text.matchAll(marker)].length;
  const beyond = [...(items?.met ?? []), ...(items?.failed ?? [])].some((item) => item > rules.length);
  if ((marks > 0 && marks !== rules.length) || beyond) return null;
  const results = rules.flatMap((one, at): Scored[] => {
    const met = all ?? (items && isMet(items, at + 1));
    const [clause, most] = [one.standard.clauses[0], points[at]];
    if (met === null || !clause || !most || (!met && !isPlain(one))) return [];
    const working: readonly WorkingLine[] = met ? [rule(clause)] : [];
    return [{ status: "scored", score: met ? most : zero, working }];
  });
  return results.length === rules.length ? results : null;
}

/** The points that a rule has of its own: those it names, or what its formula multiplies a rate by. */
function pointsOf({ standard: { clauses } }: Rule, weight: Decimal): Decimal | null {
  const named = mostNamed(clauses, weight);
  const [formula, second] = clauses.flatMap((clause) => (clause.kind === "formula" ? [clause.formula] : []));
  if (named || second || formula?.node !== "operation" || formula.operator !== "×") return named;
  const { left, right } = formula;
  if (left.node === "name" && right.node === "number" && !right.percent) return decimal(right.value);
  return right.node === "name" && left.node === "number" && !left.percent ? decimal(left.value) : null;
}

const isClear = ({ standard }: Rule): boolean => standard.unread.length === 0 && standard.clauses.length > 0;
const deducts = ({ standard }: Rule): boolean =>
  standard.clauses.some(({ kind }) => kind.endsWith("-deduction")) ||
  standard.clauses.some((clause) => "effect" in clause && clause.effect?.gives === "deduct");

/** The points of each rule, where they add up to the weight; null where they do not. */
function pointsAdding(rules: readonly Rule[], weight: Decimal): readonly Decimal[] | null {
  const points = rules.flatMap((rule) => (isClear(rule) ? (pointsOf(rule, weight) ?? []) : []));
  const apart = rules.length > 1 && points.length === rules.length && points.every((one) => one.gt(0));
  return apart && sum(points).eq(weight) ? points : null;
}

/** Rules with points of their own that add up to the weight; null where the cell is not made of such. */
export function byAwardedRules(cell: Cell): Given | null {
  const { standard, asked, scorePlaces } = cell;
  const rules = rulesOf(standard);
  const named = pointsAdding(rules, asked.weight);
  if (!named) return null;
  const results = each(rules, named, cell) ?? byItemNumbers(rules, named, cell);
  if (!results) return null;
  const held = (value: Decimal, at: number): Decimal => maximum(minimum(value, named[at] ?? zero), zero);
  const working = results.flatMap((result): readonly WorkingLine[] => result.working);
  const scores = results.flatMap((result, at) => (result.status === "scored" ? [held(result.score, at)] : []));
  if (scores.length === results.length)
    return scored(sum(scores), [...working, arithmetic(chained("+", scores), sum(scores), scorePlaces)]);
  const ends = results.map((result, at) =>
    result.status === "scored"
      ? { low: held(result.score, at), high: held(result.score, at) }
      : { low: held(result.low, at), high: held(result.high, at) },
  );
  const [low, high] = [sum(ends.map((end) => end.low)), sum(ends.map((end) => end.high))];
  return { status: "judgement", low, high, proposal: null, working };
}

/** True where the cell is made of rules whose points add up to the weight. */
export function rulesAddUp(standard: Standard, weight: Decimal): boolean {
  return pointsAdding(rulesOf(standard), weight) !== null;
}

/** Rules that each only take points off the weight; null where the cell is not made of such. */
export function byDeductingRules(cell: Cell): Given | null {
  const { standard, asked, scorePlaces } = cell;
  const rules = rulesOf(standard);
  if (rules.length < 2 || !rules.every((rule) => isClear(rule) && deducts(rule))) return null;
  if (rules.some((rule) => pointsOf(rule, asked.weight) !== null)) return null;
  const results = each(
    rules,
    rules.map(() => asked.weight),
    cell,
  );
  const losses = results?.flatMap((result) =>
    result.status === "scored" ? [asked.weight.minus(maximum(result.score, zero))] : [],
  );
  if (!results || !losses || losses.length < rules.length) return null;
  const left = asked.weight.minus(sum(losses));
  const working = results.flatMap((result) => (result.status === "scored" ? result.working : []));
  return scored(maximum(left, zero), [
    ...working,
    arithmetic(chained("−", [asked.weight, ...losses]), left, scorePlaces),
  ]);
}
