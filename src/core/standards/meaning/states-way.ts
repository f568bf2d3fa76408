/** Sentences on states: what was done in words, against what is asked in words. Exactly one state must answer. */
import { maximum, sum, zero, type Decimal } from "../../decimal";
import { deniesAll } from "../actual/found";
import { baseOf } from "../figure";
import type { Clause } from "../kinds";
import { excludeEachOther, phraseOf, relationOf } from "../phrase";
import { isShortfall } from "../shortfall";
import { agreementOf, answerOf, type Answer } from "./answer";
import { inGap, judged, rule, scored, unreadableActual, worth, type Context, type Given } from "./context";
import { isLate } from "./dates-way";
import { earnsAll, given } from "./effects";
import { highestOf } from "./levels";
import { planShareOf } from "./measure";
import { arithmetic, chained } from "./show";
import { binary, denial, effectOf, gives, isCounted, isStated, type Stated } from "./stated";

const timely = /及时|规定(?:时间|期限|时限)|按时|按期|如期|准时|按计划|按照?合同(?:约定)?的?(?:工期|时间)|工期内/u;
const late =
  /超过规定(?:时间|时限|期限)|逾期|超期|延期|滞后|推迟|延迟|未能?在?规定(?:时间|期限|时限)|[未不]能?(?:按时|按期|及时|如期|准时)/u;

/** A date against the target's own: 在规定时间内完成 says no date itself. */
function byDate(context: Context): "none" | "late" | null {
  const due = context.target?.dates.length === 1 ? context.target.dates[0] : undefined;
  const late = due ? isLate(context, due) : null;
  return late === null ? null : late ? "late" : "none";
}

/** 提前完成, 逾期10天 against 按期完成的…，逾期的…. */
function byTime(context: Context, stated: readonly Stated[]): Given | null {
  const { facts } = context;
  const overdue = facts.delay === null && facts.figures.length === 0 && late.test(facts.squeezed);
  const delay = overdue ? "late" : (facts.delay ?? byDate(context));
  if (delay === null) return null;
  const isLate = (clause: Stated): boolean => late.test(clause.condition.words);
  const inTime = stated.filter((clause) => timely.test(clause.condition.words) && !isLate(clause));
  const [answer, second] = delay === "none" ? inTime : stated.filter(isLate);
  if (answer) return second || inTime.length > 1 ? null : effectOf(context, answer);
  const rest =
    context.clauses.find((clause) => clause.kind === "otherwise") ??
    (overdue ? stated.find(({ condition, effect }) => effect.gives === "none" && isShortfall(condition.words)) : null);
  return delay !== "none" && inTime.length === 1 && rest ? effectOf(context, rest) : null;
}

/** 未发生…, 年度内未发生…: what did not happen, whenever. */
const denying =
  /^(?:全年|本?年度?内?|当年|期内|评价期内|项目?(?:实施|建设|施工|执行)?(?:期间|过程中?)|施工期间|服务期内?|考核期内?)?(?:[未无零]|没有)/u;

/** 未发生, 0起 against 未发生安全事故得满分，发生一般事故扣5分: the one state that denies what the others name. */
function byNothingFound(context: Context, stated: readonly Stated[]): Given | null {
  if (context.facts.found?.count !== 0 || !deniesAll(context.facts.squeezed)) return null;
  const denies = stated.filter((clause) => phraseOf(clause.condition.words).negative && gives(clause));
  const [only, second] = denies;
  const events = stated.filter((clause) => clause !== only);
  const plain = events.every((clause) => !phraseOf(clause.condition.words).negative && !gives(clause));
  return only && !second && plain && denying.test(only.condition.words) ? effectOf(context, only) : null;
}

const said =
  /^(?:是|有|已有|已完成|已全部完成|完成|全部完成|均已完成|已落实|已达成|达成预期指标|达成预期目标|达成年度指标|达到预期目标|按要求完成|按时完成|已按要求完成|达标|已制定|已建立)$/u;
const denied =
  /^(?:否|无|没有|未完成|未落实|未达成|没有完成|未制定|未建立|未达标|未开展|未达到|未按要求完成|未达成预期目标|未达成预期指标)$/u;

/** 达标得5分，不达标不得分: the target itself is asked, and what missing it gives is said. */
const plainGoal = /^(?:均|都)?(?:达标|达到(?:目标值?|指标值?|预期目标|目标要求))的?$/u;

/** A figure against words (全面完成): all of it is full, less is a person's. */
function byShare(context: Context, stated: readonly Stated[], positive: Stated): Given | null {
  if (context.facts.figures.length === 0) return null;
  const share = planShareOf(context, "");
  const whole = maximum(context.full, context.weight);
  if (!share)
    return context.facts.figures.some(({ quantity }) => baseOf(quantity) === "ratio")
      ? judged(zero, whole, "no-figure")
      : unreadableActual;
  const turned = context.target?.atMost === true;
  const met = turned ? share.size.lte(1) : share.size.gte(1);
  const other = denial(context, stated, positive);
  if (!met && other && "effect" in other && other.effect?.gives === "proportion") return effectOf(context, other);
  if (!met && other && plainGoal.test(positive.condition.words)) return effectOf(context, other);
  return met ? given(context, positive, positive.effect) : judged(zero, whole, "no-figure", [rule(positive)]);
}

/** 制定方案得2分 answered by 未制定: the points of the one thing asked are not earned. */
function notEarned(context: Context, positive: Stated): Given {
  const only = context.clauses.every(({ kind }) => kind === "state" || kind === "note" || kind === "limit");
  return only && positive.effect.gives === "award"
    ? scored(zero, [rule(positive), { line: "none", because: "not-met" }])
    : inGap;
}

function byBinary(context: Context, stated: readonly Stated[], positive: Stated): Given | null {
  const { facts } = context;
  const other = denial(context, stated, positive);
  if (facts.all === true || said.test(facts.squeezed)) return given(context, positive, positive.effect);
  if (facts.all === false || denied.test(facts.squeezed))
    return other ? effectOf(context, other) : notEarned(context, positive);
  return byShare(context, stated, positive);
}

/** Of several states that the actual answers: the one in its own words, or the closest of those that exclude each other. */
function clearest(answers: readonly Answer[], single: boolean): Answer | null {
  const sorted = answers.toSorted((first, second) => second.agreement - first.agreement);
  const [first, second] = sorted;
  if (!first || !second) return first ?? null;
  if (first.agreement === second.agreement) return null;
  if (first.agreement === 1 && single) return first;
  const apart = sorted.every(
    (one) => one === first || excludeEachOther(one.clause.condition.words, first.clause.condition.words),
  );
  return apart ? first : null;
}

/** True where two states that exclude each other are each said, of different things. */
function saidOfParts({ facts: { states } }: Context, yes: readonly Answer[]): boolean {
  const said = yes.map(({ clause }) =>
    states.flatMap(({ phrase }, at) => (relationOf(phraseOf(clause.condition.words), phrase) === "same" ? [at] : [])),
  );
  return yes.some((one, at) =>
    yes.slice(at + 1).some((other, after) => {
      const [first, second] = [said[at] ?? [], said[at + 1 + after] ?? []];
      const apart = first.some((place) => !second.includes(place)) && second.some((place) => !first.includes(place));
      const opposed =
        relationOf(phraseOf(one.clause.condition.words), phraseOf(other.clause.condition.words)) === "opposite";
      return apart && opposed;
    }),
  );
}

/** 公示不及时，内容不完整 beside points off for each: both are lost, where each piece of the actual is one of them. */
function deductedTogether(context: Context, yes: readonly Answer[]): Given | null {
  const { states } = context.facts;
  if (yes.length < 2 || states.length < 2) return null;
  const taken = states.flatMap(({ phrase }) => {
    const fits = yes
      .filter(({ clause }) => relationOf(phraseOf(clause.condition.words), phrase) === "same")
      .map((one) => ({ one, agreement: agreementOf(phraseOf(one.clause.condition.words), phrase) }))
      .toSorted((first, second) => second.agreement - first.agreement);
    const [best, next] = fits;
    return best && best.agreement > (next?.agreement ?? 0) ? [best.one] : [];
  });
  if (taken.length < states.length || new Set(taken).size < taken.length) return null;
  const losses = taken.flatMap(({ clause: { effect } }) =>
    effect.gives === "deduct" ? [worth(effect.points, context)] : [],
  );
  if (losses.length < taken.length) return null;
  const exact = context.full.minus(sum(losses));
  const lines = [
    ...taken.map(({ clause }) => rule(clause)),
    arithmetic(chained("−", [context.full, ...losses]), exact, context.options.scorePlaces),
  ];
  return scored(maximum(exact, zero), lines);
}

const allowed = new Set<Clause["kind"]>([
  "state",
  "discretion",
  "otherwise",
  "limit",
  "note",
  "not-applicable",
  "veto",
  "award",
  "requirement",
]);

/** Items whose points pass the weight: states of which one holds. */
function alternative(clause: Clause): Clause {
  if (clause.kind !== "itemised-award") return clause;
  const { text, condition, points } = clause;
  return { kind: "state", text, condition, effect: { gives: "award", points } };
}

function pointsOf(effect: Stated["effect"] | undefined, context: Context): Decimal {
  return effect?.gives === "award" ? worth(effect.points, context) : effect?.gives === "full" ? context.full : zero;
}

/** What a sentence on states gives; null where it is none. */
export function byStates(given: Context): Given | null {
  const context = { ...given, clauses: given.clauses.map(alternative) };
  const { clauses, facts } = context;
  const stated = clauses.filter(isStated);
  if (stated.length === 0 || !clauses.every((clause) => allowed.has(clause.kind))) return null;
  // 一次性通过竣工验收。是得4分，否得0分
  const answered = stated.every(({ condition }) => /^[是否]$/u.test(condition.words));
  if (clauses.some((clause) => clause.kind === "requirement") && stated.some(gives) && !answered) return null;
  const letters = (words: string): string => words.replace(/[,、;。]/gu, "");
  // 公益林管护（3分）、造林补贴（3分）、森林防火（2分）: parts of the weight, of which more than one may hold
  const awards = stated.flatMap((clause) => (clause.effect.gives === "award" ? [clause] : []));
  const parts =
    awards.length > 1 &&
    sum(awards.map(({ effect }) => (effect.gives === "award" ? worth(effect.points, context) : zero))).eq(
      context.weight,
    ) &&
    awards.every((one, at) =>
      awards.slice(at + 1).every((other) => !excludeEachOther(one.condition.words, other.condition.words)),
    );
  if (parts && (facts.states.length > 1 || /[、和及]/u.test(facts.squeezed))) return unreadableActual;
  const awarded = stated.filter(gives);
  const falling = awarded.every(
    ({ effect }, at) => at === 0 || pointsOf(awarded[at - 1]?.effect, context).gt(pointsOf(effect, context)),
  );
  const highest = falling ? highestOf(context, awarded, ({ condition }) => condition.words) : null;
  if (highest) return effectOf(context, highest);
  // A级（优秀）: the grade by its letter, or by its name
  const nameOf = (words: string): string => /[A-D]\+?级\(([\u4E00-\u9FFF]{2,3})\)$/u.exec(words)?.[1] ?? "";
  // 已公开，但时限不符合要求
  const joint = /,但/u.test(facts.squeezed) ? phraseOf(letters(facts.squeezed)) : null;
  const literal = stated.filter(
    ({ condition: { words } }) =>
      letters(words) === letters(facts.squeezed) ||
      (joint !== null && words.includes("但") && relationOf(phraseOf(words), joint) === "same") ||
      nameOf(words) === facts.squeezed.replace(/^(?:评|被评|评定)为/u, ""),
  );
  const [named, another] = literal;
  if (named && !another) return effectOf(context, named);
  // 符合第1项 and 符合3项 speak of a list, 符合一个要点得… of one of many: neither is a state.
  if (facts.items !== null || facts.met !== null || (facts.all !== null && stated.some(isCounted)))
    return unreadableActual;
  const answers = stated.map((clause) => answerOf(context, clause));
  const positive = binary(stated);
  const yes = answers.filter((answer) => answer.verdict === "yes");
  if (facts.figures.length === 0 || facts.states.some(({ words }) => !/\d/u.test(words))) {
    // 预算已公开，决算未公开 beside 全部公开 and 未公开: some of it one, some the other
    if (yes.length > 1 && saidOfParts(context, yes)) return unreadableActual;
    const one = yes.length === 1 ? yes[0] : clearest(yes, facts.states.length === 1);
    if (one && yes.length > 0) return effectOf(context, one.clause);
    const losses = deductedTogether(context, yes);
    if (losses) return losses;
    if (yes.length > 1) return unreadableActual;
  }
  const time = byTime(context, stated) ?? byNothingFound(context, stated);
  if (time) return time;
  if (positive) {
    const plain = byBinary(context, stated, positive);
    if (plain) return plain;
    const answer = answers.find((one) => one.clause === positive);
    const other = denial(context, stated, positive);
    if (answer?.verdict === "no") return other ? effectOf(context, other) : notEarned(context, positive);
    const denied = answers.filter((one) => one !== answer);
    if (answer?.verdict === "open" && denied.length > 0 && denied.every((one) => one.verdict === "no"))
      return effectOf(context, positive);
    if (answer?.verdict === "degree")
      return judged(zero, maximum(context.full, context.weight), "no-figure", [rule(positive)]);
  }
  // 未发现截留、挪用 beside 资金使用合规得5分，发现截留、挪用的不得分
  const [only, next] = stated;
  const vetoes = clauses.flatMap((clause) => (clause.kind === "veto" ? [clause.event] : []));
  const denied = (event: string): boolean =>
    facts.states.some(({ phrase }) => relationOf(phraseOf(event), phrase) === "opposite");
  const clean = facts.states.every(({ words }) => denying.test(words) || words.startsWith("不存在"));
  if (only && !next && vetoes.length > 0 && clean && vetoes.every(denied) && earnsAll(only.effect, context))
    return effectOf(context, only);
  // 少开展一个环节: what is counted, not a state that was denied
  const counts = stated.some(({ condition }) => /[少缺漏][^,]{0,4}[一\d]/u.test(condition.words));
  if (!counts && answers.length > 0 && answers.every((answer) => answer.verdict === "no")) {
    const rest = clauses.find((clause) => clause.kind === "otherwise");
    if (rest) return effectOf(context, rest);
    return stated.some(gives)
      ? inGap
      : scored(context.full, [{ line: "full", points: context.full, because: "standard" }]);
  }
  const events = stated.every(
    (clause) =>
      !phraseOf(clause.condition.words).negative &&
      /^(?:[凡如若]|如果)?(?:发生|出现|发现|存在|有)/u.test(clause.condition.words),
  );
  if (!stated.some(gives) && (facts.all === true || (events && facts.found?.count === 0 && deniesAll(facts.squeezed))))
    return scored(context.full, [{ line: "full", points: context.full, because: "standard" }]);
  return unreadableActual;
}
