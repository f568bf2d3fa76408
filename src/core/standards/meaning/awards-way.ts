/** Sentences on things counted: 每篇得0.5分; and on how many of a list are met: 每符合一项得1分. */
import { decimal, minimum, sum, zero, type Decimal } from "../../decimal";
import { isOfTheRest } from "../actual/items";
import { sizeOf } from "../figure";
import type { Clause } from "../kinds";
import { isCount, sameCount } from "../lexer/units";
import type { WorkingLine } from "../standard";
import { rule, scored, unreadableActual, worth, type Context, type Given } from "./context";
import { given } from "./effects";
import { listedIn, namedMissing } from "./faults";
import { baseGiven, mostAdded, mostAwarded } from "./limits";
import { measured } from "./measure";
import { arithmetic, chained, number, operation } from "./show";
import { isShortfall } from "../shortfall";
import { countOf } from "./steps";
import { levelOf } from "./levels";
import { common } from "./subjects";

type Award = Extract<Clause, { kind: "item-award" }>;

const listed = /符合|满足|达到|具备|做到|要点|要求|条件|每项|每(?:建立|制定|落实|公开)[一1]项/u;

/** The points that a sentence names for all: 全部符合得4分, 满分4分. */
function pointsOfAll(context: Context): Decimal | null {
  for (const clause of context.clauses) {
    if (clause.kind === "item-reference" && clause.condition.on === "all-items") {
      if (clause.effect.gives === "award") return worth(clause.effect.points, context);
      if (clause.effect.gives === "full") return context.weight;
    }
    if (clause.kind === "limit" && clause.limit.limits === "full" && clause.limit.points)
      return worth(clause.limit.points, context);
  }
  return null;
}

/** How many there are to be met: as listed, else as the points for all say. */
function itemsIn(context: Context, points: Decimal): Decimal | null {
  const asked = listedIn(context.clauses);
  const numbered = context.clauses.some((clause) => clause.kind === "requirement" && clause.item !== null);
  const all = pointsOfAll(context) ?? context.weight;
  const count = all.div(points);
  const whole = count.eq(count.round(0, 0));
  // a list without numbers may stand in one piece, or behind a heading
  if (asked > 1 && (numbered || !whole)) return decimal(asked);
  return whole ? count : null;
}

/** 账实不符，其余均符合: how many are said not to be as asked, where the rest is said to be. */
function denialsBeside({ figures, items, states }: Context["facts"]): number | null {
  const rest = states.filter(({ phrase, words }) => isOfTheRest(words) && !phrase.negative);
  const others = states.filter((one) => !rest.includes(one));
  if (rest.length !== 1 || items || figures.length > 0 || !others.every(({ phrase }) => phrase.negative)) return null;
  return sum(others.map(({ words }) => decimal(words.split("、").length))).toNumber();
}

function metOf(context: Context, points: Decimal): Decimal | null {
  const { facts } = context;
  // 未编制方案的，（2）-（4）项不得分: said to be so, while later items are said to be met
  const resting = context.clauses.some(({ kind, text }) => kind === "note" && text.endsWith("项不得分"));
  const denied = facts.states.some(({ words }) => /^(?:未|没有)/u.test(words));
  if (resting && denied && facts.items?.met.some((item) => item > 1) !== false) return null;
  const all = itemsIn(context, points);
  // 缺验收单, of three papers named
  const lacking = all && facts.figures.length === 0 ? namedMissing(context) : null;
  if (all && lacking !== null && all.gte(lacking)) return all.minus(lacking);
  if (facts.all === false) return zero;
  if (facts.all === true || /^(?:内容|要素|资料|各项)?(?:齐全|完整)$/u.test(facts.squeezed)) return all;
  if (facts.met !== null) return decimal(facts.met);
  if (facts.failing !== null) return all && all.gte(facts.failing) ? all.minus(facts.failing) : null;
  const denials = denialsBeside(facts);
  if (all && denials !== null && all.gte(denials)) return all.minus(denials);
  if (!facts.items) return null;
  const { met, failed, rest } = facts.items;
  return rest === true ? (all?.minus(failed.length) ?? null) : decimal(met.length);
}

/** 每完成1项: which of the actual's figures is counted. */
const verb = /每(?:新|再)?([\u4E00-\u9FFF]{2,4}?)[\d一]/u;

function counted(context: Context, clause: Award): Decimal | null {
  if (context.facts.figures.some(({ label }) => /(?<!减)[少缺漏欠差]/u.test(label))) return null;
  // 报送12条 beside 每采用1条: not each of them was
  const taken = /采用|采纳|录用|刊[发登载]|获批|入选|转化|立项/u.exec(clause.text)?.[0];
  const [figure, second] = context.facts.figures;
  const said = `${figure?.label ?? ""}${figure?.behind ?? ""}`;
  if (taken && !second && /报送|上报|投稿|发布|撰写|编发|申报|提交|推荐/u.test(said) && !said.includes(taken))
    return null;
  const { found } = context.facts;
  const done =
    isCount(clause.per.unit) && context.facts.figures.length < 2 && found && sameCount(found.unit, clause.per.unit)
      ? { size: decimal(found.count) }
      : measured(context, clause.event === "提升" ? clause.event : (verb.exec(clause.text)?.[1] ?? ""), clause.per);
  if (!done || done.size.lt(0)) return null;
  const exact = done.size.div(sizeOf(clause.per));
  return countOf(exact, isCount(clause.per.unit) ? "whole" : context.options.partialStep);
}

function awarded(context: Context, clause: Award): Given {
  const points = worth(clause.points, context);
  if (points.lte(0)) return unreadableActual;
  if (saysNothing(context, `${clause.event}${clause.text}`)) {
    if (baseGiven(context)) return onTopOf(context, zero, [rule(clause)]);
    return scored(zero, [rule(clause), { line: "none", because: "not-met" }]);
  }
  const inList = listed.test(clause.text);
  const count = (inList ? metOf(context, points) : null) ?? counted(context, clause);
  if (count === null) return unreadableActual;
  const all = enough(context, count, clause);
  if (all) return given(context, all, { gives: "full", named: null });
  const score = count.times(points);
  const lines = [
    rule(clause),
    arithmetic(operation("×", number(count), number(points)), score, context.options.scorePlaces),
  ];
  return onTopOf(context, score, lines);
}

/** What was earned, held at its own end (最多加1分), on top of the base (基础分4分), held at the end of all (最高5分). */
function onTopOf(context: Context, earned: Decimal, lines: readonly WorkingLine[]): Given {
  const [added, base, most] = [mostAdded(context), baseGiven(context), mostAwarded(context)];
  const held = added ? minimum(earned, added) : earned;
  const capped: readonly WorkingLine[] = held.lt(earned) ? [{ line: "capped", at: held, from: earned }] : [];
  const total = base ? base.plus(held) : held;
  const raised = base ? [arithmetic(chained("+", [base, held]), total, context.options.scorePlaces)] : [];
  const whole = [...lines, ...capped, ...raised];
  return most && total.gt(most)
    ? scored(most, [...whole, { line: "capped", at: most, from: total }])
    : scored(total, whole);
}

/** 签约25个及以上得满分 beside points for each of them: as many as earn all. */
function isEnough(clause: Clause, award: Award): boolean {
  if (clause.kind !== "threshold" || (clause.effect !== null && clause.effect.gives !== "full")) return false;
  const [bound, other] = clause.condition.parts.flatMap(({ test }) => test.flat());
  return (
    bound !== undefined &&
    !other &&
    (bound.sign === "≥" || bound.sign === "=") &&
    sameCount(bound.quantity.unit, award.per.unit)
  );
}

/** Points for all where so many are reached; null where they are not, or none are named. */
function enough(context: Context, count: Decimal, award: Award): Clause | null {
  const reached = context.clauses.find(
    (clause) =>
      isEnough(clause, award) &&
      clause.kind === "threshold" &&
      clause.condition.parts.every(({ test }) => test.flat().every(({ quantity }) => count.gte(quantity.number))),
  );
  return reached ?? null;
}

/** What says the same again, or nothing of its own, beside points for each. */
function isBeside(clause: Clause, award: Award): boolean {
  switch (clause.kind) {
    case "threshold":
      return isEnough(clause, award);
    case "item-award":
    case "limit":
    case "note":
    case "veto":
      return true;
    case "requirement":
      return listed.test(award.text);
    case "item-reference":
      return (
        clause.condition.on === "all-items" || (clause.condition.on === "no-items" && clause.effect.gives === "none")
      );
    case "otherwise":
      return clause.effect.gives === "none";
    case "item-deduction":
    case "failing-items": {
      const points =
        clause.kind === "item-deduction"
          ? clause.points
          : clause.effect.gives === "deduct"
            ? clause.effect.points
            : null;
      return (
        listed.test(award.text) &&
        points !== null &&
        points.of === award.points.of &&
        points.value.eq(award.points.value)
      );
    }
    case "state":
      return (
        (isShortfall(clause.condition.words) ||
          /^缺[失少]?$/u.test(clause.condition.words) ||
          (clause.effect.gives === "none" && /^(?:未|没有|无)/u.test(clause.condition.words))) &&
        (clause.effect.gives === "none" ||
          (clause.effect.gives === "deduct" && clause.effect.points.value.eq(award.points.value)))
      );
    default:
      return false;
  }
}

/** 无, 未获得表彰, 未创建. */
const nothing = /^(?:均|都|全年|本年度?)?(?:未|没有|无)(?:获得|取得|受到|得到|荣获|获)?([\u4E00-\u9FFF]{0,8})$/u;

/** True where the actual says that none of it was. */
function saysNothing({ facts }: Context, events: string): boolean {
  const none = facts.figures.length === 0 ? nothing.exec(facts.squeezed) : null;
  const [, what = ""] = none ?? [];
  return none !== null && (what === "" || common(events, what) > 1 || events.includes(what));
}

/** 国家级每次得3分，省级每次得2分: each figure of the actual must belong to one of them by its words. */
function severally(context: Context, awards: readonly Award[]): Given | null {
  const { facts } = context;
  if (!context.clauses.every(({ kind }) => kind === "item-award" || kind === "limit" || kind === "note")) return null;
  if (facts.figures.length === 0) {
    const events = awards.map(({ event }) => event).join();
    if (!saysNothing(context, events)) return unreadableActual;
    return baseGiven(context) ? onTopOf(context, zero, []) : scored(zero, [{ line: "none", because: "not-met" }]);
  }
  const counts = awards.map(() => zero);
  const levels = awards.map(({ event }) => levelOf(event));
  const graded = levels.every((one) => one !== null);
  if (!graded && awards.some(({ event }) => event === "")) return unreadableActual;
  for (const figure of facts.figures) {
    const words = `${figure.label}|${figure.behind}`;
    const fits = awards.map((award, at) => {
      if (!sameCount(figure.quantity.unit, award.per.unit)) return 0;
      if (graded) return levels[at] === levelOf(words) ? 2 : 0;
      return common(award.event, words);
    });
    const most = Math.max(...fits);
    const at = fits.indexOf(most);
    const whole = figure.quantity.number.eq(figure.quantity.number.round(0, 0));
    if (most < 2 || fits.lastIndexOf(most) !== at || !figure.exact || !whole) return unreadableActual;
    counts[at] = (counts[at] ?? zero).plus(figure.quantity.number);
  }
  const earned = awards.flatMap((award, at) => {
    const count = counts[at] ?? zero;
    const points = worth(award.points, context);
    return count.eq(zero) ? [] : [{ award, score: count.div(award.per.number).times(points), count, points }];
  });
  const score = sum(earned.map((one) => one.score));
  const lines = earned.flatMap(({ award, count, points, score: part }) => [
    rule(award),
    arithmetic(operation("×", number(count), number(points)), part, context.options.scorePlaces),
  ]);
  return onTopOf(context, score, lines);
}

/** What points for each give; null where the sentence is not about them alone. */
export function byAwards(context: Context): Given | null {
  const awards = context.clauses.filter((clause): clause is Award => clause.kind === "item-award");
  const [award, second] = awards;
  if (second) return severally(context, awards);
  if (!award || !context.clauses.every((clause) => isBeside(clause, award))) return null;
  return awarded(context, award);
}
