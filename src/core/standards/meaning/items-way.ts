/** Sentences on a list of items: points for each that is met, or by how many fail. */
import { maximum, one, sum, zero, type Decimal } from "../../decimal";
import type { ItemFacts } from "../actual/facts";
import type { Clause } from "../kinds";
import { circledClass, circledNumber, numberOf } from "../lexer/numerals";
import { sameCount } from "../lexer/units";
import { isShortfall } from "../shortfall";
import { phraseOf, relationOf } from "../phrase";
import { inGap, rule, scored, unreadableActual, worth, type Context, type Given } from "./context";
import { given } from "./effects";
import { listedIn } from "./faults";
import { itemsSaid } from "./items-said";
import { afterLoss } from "./limits";
import { arithmetic, chained, number, operation } from "./show";

type Itemised = Extract<Clause, { kind: "itemised-award" }>;
type Reference = Extract<Clause, { kind: "item-reference" }>;
type Failing = Extract<Clause, { kind: "failing-items" }>;

const isItemised = (clause: Clause): clause is Itemised => clause.kind === "itemised-award";
const isReference = (clause: Clause): clause is Reference => clause.kind === "item-reference";
const isFailing = (clause: Clause): clause is Failing => clause.kind === "failing-items";

/** True for met, false for failed, null where it is not said. */
export function isMet(facts: ItemFacts, item: number): boolean | null {
  if (facts.met.includes(item)) return true;
  return facts.failed.includes(item) ? false : facts.rest;
}

function total(context: Context, clauses: readonly Clause[], points: readonly Decimal[]): Given {
  const score = sum(points);
  const lines = clauses.map(rule);
  if (points.length === 0) return scored(zero, [{ line: "none", because: "not-met" }]);
  return scored(score, [...lines, arithmetic(chained("+", points), score, context.options.scorePlaces)]);
}

const numbered = new RegExp(`^(?:[${circledClass}]|\\(\\d{1,2}\\)|第?\\d{1,2}项?|第[一二三四五六七八九十]项)`, "u");
const verdict =
  /^[,、]?(?:均|都)?(?:已|基本)?(?:不|未|没有)?(?:符合|满足|达到|达标|具备|完成|落实|到位|做到?|公开|建立|制定|提供|开展|报送|[有无缺])?(?:要求|规定|标准)?$/u;

/** ③存在交叉重复, ④不存在截留: what is said of an item in its own words is held against what it asks. Null where that stays open. */
function inTheirWords(context: Context, said: ItemFacts, items: readonly Itemised[]): ItemFacts | null {
  const [met, failed] = [new Set(said.met), new Set(said.failed)];
  for (const { words } of context.facts.states) {
    const [marker = ""] = numbered.exec(words) ?? [];
    const rest = words.slice(marker.length).replace(/^[、,和及与至~-]+/u, "");
    if (marker === "" || numbered.test(rest) || verdict.test(rest)) continue;
    const [item] = /\d+/u.exec(marker)?.map(Number) ?? [circledNumber(marker)];
    const asked = items.find((one) => one.item === item);
    if (!asked) continue;
    const relation = relationOf(phraseOf(asked.condition.words), phraseOf(rest));
    if (relation === null || relation === "other-degree") return null;
    met.delete(asked.item);
    failed.delete(asked.item);
    (relation === "same" ? met : failed).add(asked.item);
  }
  return { ...said, met: [...met], failed: [...failed] };
}

function byItemised(context: Context, items: readonly Itemised[]): Given {
  const { facts } = context;
  const points = items.map((item) => worth(item.points, context));
  const [first] = points;
  const alike = first !== undefined && points.every((one) => one.eq(first));
  // 资料齐全, of a list of papers
  const whole = /^(?:各项|内容|要素|资料|材料|手续|要件)?(?:均|都)?(?:齐全|齐备|完备)$/u.test(facts.squeezed);
  const open = items.some(({ condition }) => /齐全|齐备|完备/u.test(condition.words));
  if (facts.all === true || (whole && !open)) return total(context, items, points);
  if (facts.all === false) return total(context, [], []);
  const count = facts.met ?? (facts.failing === null ? null : items.length - facts.failing);
  if (count !== null && first && count >= 0 && count <= items.length) {
    if (!alike && count !== items.length && count !== 0) return unreadableActual;
    return total(context, items.slice(0, count), points.slice(0, count));
  }
  const said = facts.items ? inTheirWords(context, facts.items, items) : itemsSaid(context, items);
  if (!said || [...said.met, ...said.failed].some((item) => !items.some((one) => one.item === item)))
    return unreadableActual;
  const states = items.map((item) => isMet(said, item.item));
  if (states.includes(null)) return unreadableActual;
  const met = items.filter((_, at) => states[at]);
  return total(
    context,
    met,
    met.map((item) => worth(item.points, context)),
  );
}

function covers(clause: Reference, facts: ItemFacts): "yes" | "no" | "open" {
  if (clause.condition.on !== "items") return "no";
  const states = clause.condition.items.map((item) => isMet(facts, item));
  if (states.includes(null)) return "open";
  const met = states.filter((state) => state === true).length;
  const { any } = clause.condition;
  if (any !== null) return met === any ? "yes" : met === 0 ? "no" : "open";
  if (!clause.condition.met) return met === 0 ? "yes" : "no";
  return met === states.length ? "yes" : "no";
}

function effectFor(context: Context, clauses: readonly Reference[], on: "all-items" | "no-items"): Given | null {
  const clause = clauses.find((one) => one.condition.on === on);
  return clause ? given(context, clause, clause.effect) : null;
}

/** ①符合，②③不符合 beside 三项全部符合: how many are met, where each of so many is told. */
function metOf(clauses: readonly Reference[], said: ItemFacts | null): number | null {
  const whole = clauses.find(({ condition }) => condition.on === "all-items");
  const of = numberOf(/([一二两三四五六七八九十]|\d{1,2})[项条个点]/u.exec(whole?.text ?? "")?.[1] ?? "");
  return said && of?.eq(said.met.length + said.failed.length) === true ? said.met.length : null;
}

function byReferences(context: Context, clauses: readonly Reference[]): Given {
  const { facts } = context;
  const items = clauses.filter((clause) => clause.condition.on === "items");
  const awards = items.filter((clause) => clause.effect.gives === "award");
  const points = awards.map((clause) =>
    clause.effect.gives === "award" ? worth(clause.effect.points, context) : zero,
  );
  const known = items.flatMap((clause) => (clause.condition.on === "items" ? clause.condition.items : []));
  const simple =
    items.every(
      (clause) => clause.condition.on === "items" && clause.condition.items.length === 1 && clause.condition.met,
    ) && awards.length === items.length;
  if (facts.all === true)
    return (
      effectFor(context, clauses, "all-items") ??
      (simple && items.length > 0 ? total(context, awards, points) : unreadableActual)
    );
  if (facts.all === false)
    return effectFor(context, clauses, "no-items") ?? scored(zero, [{ line: "none", because: "not-met" }]);
  const count = facts.met ?? metOf(clauses, facts.items);
  const counted = clauses.find((clause) => clause.condition.on === "met-items" && clause.condition.count === count);
  if (counted) return given(context, counted, counted.effect);
  const named = clauses.some((clause) => clause.condition.on === "met-items");
  const rest = context.clauses.find((clause) => clause.kind === "otherwise");
  if (named && facts.met !== null && rest) {
    const least = clauses.flatMap(({ condition }) => (condition.on === "met-items" ? [condition.count] : []));
    return facts.met < Math.min(...least) ? given(context, rest, rest.effect) : unreadableActual;
  }
  const said = facts.items;
  if (!said || said.met.some((item) => !known.includes(item)) || said.failed.some((item) => !known.includes(item)))
    return unreadableActual;
  const everything = known.every((item) => isMet(said, item) === true);
  if (everything)
    return effectFor(context, clauses, "all-items") ?? (simple ? total(context, awards, points) : unreadableActual);
  const states = items.map((clause) => covers(clause, said));
  if (states.includes("open")) return unreadableActual;
  const holding = items.filter((_, at) => states[at] === "yes");
  const multiple = items.some(
    (clause) => clause.condition.on === "items" && clause.condition.items.length > 1 && clause.condition.any === null,
  );
  if (multiple) return byWidest(context, holding, said);
  if (awards.length < items.length) return unreadableActual;
  return total(
    context,
    holding,
    holding.map((clause) => (clause.effect.gives === "award" ? worth(clause.effect.points, context) : zero)),
  );
}

/** 符合第1、2项得4分 beside 符合第1项得2分: the one that says all that is met. */
function byWidest(context: Context, holding: readonly Reference[], said: ItemFacts): Given {
  const exact = holding.filter(
    (clause) => clause.condition.on === "items" && clause.condition.items.length === said.met.length,
  );
  const [only, second] = exact;
  return only && !second ? given(context, only, only.effect) : unreadableActual;
}

/** How many items fail; null where that is not said. */
function failedCount(context: Context): number | null {
  const { facts } = context;
  if (facts.all === true) return 0;
  if (facts.failing !== null) return facts.failing;
  if (facts.found && sameCount(facts.found.unit, "项")) return facts.found.count;
  if (!facts.items) return null;
  const { failed, met, rest } = facts.items;
  const asked = listedIn(context.clauses);
  const all = asked > 0 && met.length + failed.length === asked;
  return (met.length === 0 && rest === true) || all ? failed.length : null;
}

/** 均不符合 beside 有1项不符合扣1分: as many as are listed. */
function allFailed(context: Context, clauses: readonly Failing[]): Given {
  const [only, second] = clauses;
  const asked = listedIn(context.clauses);
  if (!only || second || only.count !== 1 || only.effect.gives !== "deduct" || asked < 2) return unreadableActual;
  const exact = context.full.minus(worth(only.effect.points, context).times(asked));
  const score = maximum(exact, zero);
  const lost = operation(
    "×",
    number(sum(Array.from({ length: asked }, () => one))),
    number(worth(only.effect.points, context)),
  );
  return scored(score, [
    rule(only),
    arithmetic(operation("−", number(context.full), lost), exact, context.options.scorePlaces),
  ]);
}

function byFailing(context: Context, clauses: readonly Failing[], references: readonly Reference[]): Given {
  const count = failedCount(context);
  const zeroAt = clauses.find((clause) => clause.effect.gives === "none");
  if (context.facts.all === false)
    return (
      effectFor(context, references, "no-items") ??
      (zeroAt ? given(context, zeroAt, zeroAt.effect) : allFailed(context, clauses))
    );
  if (count === null) return unreadableActual;
  if (count === 0)
    return (
      effectFor(context, references, "all-items") ??
      scored(context.full, [{ line: "full", points: context.full, because: "all-items" }])
    );
  const exact =
    clauses.find((clause) => clause.count === count && !clause.more) ??
    clauses.find((clause) => clause.more && clause.count <= count);
  if (exact && clauses.length > 1) return given(context, exact, exact.effect);
  const [only] = clauses;
  if (only && clauses.length === 1 && only.count === 1 && only.effect.gives === "deduct") {
    const points = worth(only.effect.points, context);
    const score = afterLoss(context, context.full, points.times(count), only);
    const lost = operation(
      "−",
      number(context.full),
      operation("×", { value: maximum(zero, points.times(0).plus(count)), unit: null }, number(points)),
    );
    return scored(score, [
      rule(only),
      arithmetic(lost, context.full.minus(points.times(count)), context.options.scorePlaces),
    ]);
  }
  if (exact) return given(context, exact, exact.effect);
  const worst = clauses.every((clause) => clause.count < count) && zeroAt;
  return worst ? given(context, worst, worst.effect) : inGap;
}

/** 每少一项扣1分 beside items of 1分 each only says the same again; another figure would contradict them. */
function repeats(clauses: readonly Clause[], items: readonly Itemised[]): boolean {
  return clauses.every(
    (clause) =>
      clause.kind !== "item-deduction" ||
      (items.length > 0 &&
        items.every(({ points }) => points.of === clause.points.of && points.value.eq(clause.points.value))),
  );
}

const allowed = new Set<Clause["kind"]>([
  "item-deduction",
  "itemised-award",
  "item-reference",
  "failing-items",
  "limit",
  "note",
  "otherwise",
  "not-applicable",
  "veto",
  "requirement",
  "award",
]);

/** What a sentence on items gives; null where it is none. */
export function byItems(asked: Context): Given | null {
  // ①…1分；②…1分。不符合不得分 says of each what holds anyway
  const empty = (clause: Clause): boolean =>
    clause.kind === "state" && clause.effect.gives === "none" && isShortfall(clause.condition.words);
  const listed = asked.clauses.filter(isItemised).length > 1;
  const context = listed ? { ...asked, clauses: asked.clauses.filter((clause) => !empty(clause)) } : asked;
  const { clauses } = context;
  if (!clauses.every((clause) => allowed.has(clause.kind))) return null;
  const itemised = clauses.filter(isItemised);
  const references = clauses.filter(isReference);
  const failing = clauses.filter(isFailing);
  if (!repeats(clauses, itemised)) return null;
  if (failing.length > 0 && itemised.length === 0) return byFailing(context, failing, references);
  if (itemised.length > 0 && references.every((clause) => clause.condition.on === "all-items")) {
    const points = itemised.map((item) => worth(item.points, context));
    // 优秀得5分，良好得3分 in a row of 5: points that pass the weight are alternatives, not parts.
    const alternatives = sum(points).gt(context.weight) && points.some((one) => one.eq(context.weight));
    return alternatives ? null : byItemised(context, itemised);
  }
  return references.length > 0 && itemised.length === 0 ? byReferences(context, references) : null;
}
