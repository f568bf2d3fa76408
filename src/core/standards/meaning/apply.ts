/** A sentence against an actual. Parsing is over here; what was not understood has already stopped the scoring. */
import { clamp, maximum, minimum, roundHalfUp, zero } from "../../decimal";
import type { ValueReading } from "../../values/value";
import type { Facts } from "../actual/facts";
import { factsOf } from "../actual/read";
import { baseOf, sizeOf } from "../figure";
import type { Clause } from "../kinds";
import { phraseOf, relationOf } from "../phrase";
import type { OtherReading, Standard, StandardCase, StandardOptions, StandardOutcome, WorkingLine } from "../standard";
import {
  judged,
  rule,
  scored,
  unreadableActual,
  unreadableStandard,
  type Context,
  type Given,
  type TargetFacts,
} from "./context";
import { byAwards } from "./awards-way";
import { byAwardedRules, byDeductingRules, byFurtherLosses, type Cell } from "./chain";
import { byDates } from "./dates-way";
import { byDelayRungs } from "./delay-rungs";
import { derived } from "./derived";
import { excused, isExcepting, withException } from "./exceptions";
import { byDifferences } from "./differences";
import { nearerForfeit } from "./forfeits";
import { discretionRange, given } from "./effects";
import { byEvents } from "./events-way";
import { byItems } from "./items-way";
import { fullOf, mostNamed } from "./named";
import { inGradesOf } from "./severity";
import { byParts } from "./parts";
import { byQuality } from "./quality-way";
import { isFurther } from "../parsing/further";
import { isShortfall } from "../shortfall";
import { byStateParts } from "./state-parts";
import { byStates } from "./states-way";
import { byVetoes, vetoed } from "./vetoes";
import { byFiguresOrWords, byWordsBesideDelays } from "./worded";
import { worth } from "./context";

const atMost = /^(?:≤|<|不超过|不高于|不大于|不多于|低于|小于|少于|控制在|不得超过|未超过|=<)|以内$|以下$/u;

function targetOf(target: ValueReading | null): TargetFacts | null {
  if (!target || target.value.kind === "blank" || target.text.trim() === "") return null;
  const facts = factsOf(target.text);
  const sign = target.value.kind === "comparison" ? target.value.sign : null;
  // A sign before a target's figure says which side is good; the figure itself is exact.
  const figures = facts.figures.map((figure) => ({ ...figure, exact: true, role: null, moved: null }));
  return { ...facts, figures, atMost: sign === "≤" || sign === "<" || atMost.test(facts.squeezed) };
}

/** 11.86万 beside a target in 万元. */
function inUnitOf(target: TargetFacts, figures: Facts["figures"]): Facts["figures"] {
  if (target.figures.length !== 1 || target.figures.every(({ quantity }) => baseOf(quantity) !== "元")) return figures;
  return figures.map((figure) =>
    figure.quantity.unit === "万" ? { ...figure, quantity: { ...figure.quantity, unit: "万元" } } : figure,
  );
}

/** 358.2万元，超支8.2万元 of 350: how far it is off, said once more. */
function restates({ figures, gap }: Facts, target: TargetFacts): boolean {
  const due = target.figures.length === 1 ? target.figures[0]?.quantity : undefined;
  const [first, second, third] = figures;
  if (!gap || !first || !second || third || !due || second.quantity !== gap.quantity) return false;
  if (baseOf(first.quantity) !== baseOf(due) || baseOf(second.quantity) !== baseOf(due) || baseOf(due) === "ratio")
    return false;
  const off = sizeOf(first.quantity).minus(sizeOf(due));
  return (gap.direction === "up" ? off : off.neg()).eq(sizeOf(second.quantity));
}

/** What an actual says, as its target has it. */
function beside(target: TargetFacts | null, said: Facts): Facts {
  if (!target) return said;
  const facts = { ...said, figures: inUnitOf(target, said.figures) };
  return restates(facts, target) ? { ...facts, figures: facts.figures.slice(0, 1), gap: null } : facts;
}

/** 没有该类项目的: its own rule, else option A21. */
function inapplicable(context: Context): Given {
  const clause = context.clauses.find((one) => one.kind === "not-applicable");
  if (clause) return given(context, clause, clause.effect);
  switch (context.options.notApplicable) {
    case "full":
      return scored(context.weight, [{ line: "full", points: context.weight, because: "standard" }]);
    case "zero":
      return scored(zero, [{ line: "none", because: "standard" }]);
    case "rescale":
    case "skip":
      return { status: "unreadable", why: "not-applicable" };
  }
}

const ladders = new Set<Clause["kind"]>([
  "threshold",
  "band",
  "step-deduction",
  "item-deduction",
  "formula",
  "proportional",
]);

/** 不到三分之一: a share in words is no side of the matter. */
const measured = /[半\d%倍]|分之|[一二两三四五六七八九]成/u;

/** 情节严重的不得分 beside a rule for figures or things found: it counts where the actual says so, else it did not happen. */
function withoutSides(context: Context): { readonly context: Context; readonly forfeit: Clause | null } {
  if (!context.clauses.some(({ kind }) => ladders.has(kind))) return { context, forfeit: null };
  const isSide = (clause: Clause): boolean =>
    clause.kind === "state" &&
    clause.effect.gives === "none" &&
    !isShortfall(clause.condition.words) &&
    !measured.test(clause.condition.words);
  const forfeit = context.clauses.find(
    (clause) =>
      isSide(clause) &&
      clause.kind === "state" &&
      context.facts.states.some(({ phrase }) => relationOf(phraseOf(clause.condition.words), phrase) === "same"),
  );
  return {
    context: { ...context, clauses: context.clauses.filter((clause) => !isSide(clause)) },
    forfeit: forfeit ?? null,
  };
}

/** 根据满意程度酌情给分, 专家打分: what the points go by, no condition. */
const basis =
  /^(?:由?(?:专家|评委|考核组|评价组|评审组)(?:根据|按照?|视|结合)?|根据|按照?|依据|结合|视)[\u4E00-\u9FFF]{0,8}(?:[\u4E00-\u9FFF、]{0,24}(?:情况|程度|水平|效果|质量|结果))?$/u;

/** 视具体情况扣分 alone: whatever the actual says, a person must. */
function byDiscretion(context: Context): Given | null {
  const clause = context.clauses.find((one) => one.kind === "discretion");
  if (!clause || (clause.condition.on === "state" && !basis.test(clause.condition.words))) return null;
  if (
    !context.clauses.every(
      (one) => one.kind === "discretion" || one.kind === "limit" || one.kind === "note" || one.kind === "requirement",
    )
  )
    return null;
  if (clause.effect.gives !== "discretion") return given(context, clause, clause.effect);
  const [low, high] = discretionRange(context, clause.effect.most && worth(clause.effect.most, context), clause);
  return judged(low, minimum(high, context.weight), "discretion", [rule(clause)]);
}

function byWays(context: Context): Given {
  return (
    byQuality(context, byWays) ??
    byDiscretion(context) ??
    byParts(context, byWays) ??
    byAwards(context) ??
    byItems(context) ??
    byDelayRungs(context, byWays) ??
    byDates(context) ??
    byEvents(context, byWays) ??
    byFiguresOrWords(context) ??
    byStateParts(context) ??
    byStates(context) ??
    byWordsBesideDelays(context) ??
    unreadableStandard
  );
}

function basic(standard: Standard, asked: StandardCase, options: StandardOptions, full: "named" | "weight"): Given {
  const { clauses } = standard;
  if (standard.tooLong || standard.unread.length > 0 || clauses.length === 0) return unreadableStandard;
  const said = inGradesOf(clauses, factsOf(asked.actual.text));
  if (!said) return unreadableActual;
  const target = targetOf(asked.target);
  const facts = beside(target, said);
  if (asked.actual.value.kind === "blank" || facts.squeezed === "") return unreadableActual;
  const stepped = clauses.find((clause) => clause.kind === "part-of-step");
  const context: Context = {
    clauses: clauses.filter(({ kind }) => kind !== "part-of-step"),
    facts,
    target,
    name: asked.name,
    weight: asked.weight,
    full: full === "weight" ? asked.weight : fullOf(clauses, asked.weight),
    options: stepped?.kind === "part-of-step" ? { ...options, partialStep: stepped.effect.partialStep } : options,
  };
  const absent = context.clauses.some(
    (clause) =>
      clause.kind === "not-applicable" &&
      facts.figures.length === 0 &&
      facts.states.some(
        ({ words }) =>
          relationOf(phraseOf(clause.words.replace(thisYear, "")), phraseOf(words.replace(thisYear, ""))) === "same",
      ),
  );
  if (absent || facts.notApplicable || asked.actual.value.kind === "not-applicable") return inapplicable(context);
  const exceptions = context.clauses.filter(isExcepting);
  if (exceptions.length > 0 && excused.test(facts.squeezed)) return unreadableActual;
  // 正向指标按B/A计分 alone says nothing of a target that is a most
  const onlyUp = context.clauses.some((clause) => clause.kind === "note" && clause.words === "正向指标");
  if (onlyUp && context.target?.atMost === true && !context.clauses.some(({ text }) => text.includes("反向")))
    return unreadableStandard;
  if (hoped.test(facts.squeezed) || isElsewhere(context)) return unreadableActual;
  const nearer = nearerForfeit(context);
  if (nearer?.said === false) return unreadableActual;
  const veto = nearer?.clause ?? vetoed(context);
  if (veto) return scored(zero, [rule(veto), { line: "none", because: "veto" }]);
  const sides = withoutSides({ ...context, clauses: context.clauses.filter((clause) => !exceptions.includes(clause)) });
  if (sides.forfeit) return scored(zero, [rule(sides.forfeit), { line: "none", because: "standard" }]);
  const worked = derived(context);
  const held = worked ? { ...sides.context, facts: worked.facts } : sides.context;
  const result = byVetoes(context) ?? byDifferences(held, byWays) ?? byWays(held);
  const told = exceptions.length > 0 ? withException(context, result, exceptions) : result;
  return worked && told.status !== "unreadable" ? { ...told, working: [worked.line, ...told.working] } : told;
}

const thisYear = /^(?:[若如凡]|如果)?(?:当年|本年度?|今年|年度内)/u;

/** A cell of several rules by its rules, where each has points of its own; else as one. */
function wholly(standard: Standard, asked: StandardCase, options: StandardOptions, full: "named" | "weight"): Given {
  const cell: Cell = {
    standard,
    asked,
    score: (part, own) => basic(part, own, options, full),
    scorePlaces: options.scorePlaces,
  };
  if (standard.clauses.some(isFurther)) return byFurtherLosses(cell) ?? unreadableActual;
  const clear = !standard.tooLong && standard.unread.length === 0;
  const awarded = clear ? byAwardedRules(cell) : null;
  if (awarded) return awarded;
  const result = cell.score(standard, asked);
  return (clear && result.status === "unreadable" ? byDeductingRules(cell) : null) ?? result;
}

/** 预计12月完成 tells what is hoped for, not what was done. */
const hoped = /^[^,;。]{0,12}(?:预计|拟于|拟在|将于|将在|计划于|计划在|争取|力争|有望)/u;

const overspent = /超支|超预算|超概算|超批复/u;
const ofMoney = /预算|概算|成本|支出|费|超|控制|造价|节约|批复/u;

/** 超支2% says nothing of a rate of completion. */
function isElsewhere({ facts, clauses, name, target }: Context): boolean {
  const about = `${name}${target?.text ?? ""}${clauses.map((clause) => ("event" in clause ? `${clause.text},${clause.event}` : clause.text)).join(",")}`;
  const money = about.replace(/每?[^,;。]{0,2}超过?[\d.][^,;。]*/gu, "");
  return overspent.test(facts.squeezed) && (!ofMoney.test(money) || /执行率|完成率/u.test(about));
}

/** Held at the weight (A30) and at 0. */
function held(result: Given, weight: StandardCase["weight"], options: StandardOptions): Given {
  if (result.status === "unreadable") return result;
  if (result.status === "judgement")
    return { ...result, low: clamp(result.low, zero, weight), high: clamp(result.high, zero, weight) };
  const top = options.bonus === "outside" ? result.score : minimum(result.score, weight);
  const score = maximum(top, zero);
  const lines: readonly WorkingLine[] = score.eq(result.score)
    ? result.working
    : [...result.working, { line: "capped", at: score, from: result.score }];
  return { ...result, score, working: lines };
}

function scoreOf(
  standard: Standard,
  asked: StandardCase,
  options: StandardOptions,
  full: "named" | "weight",
): StandardCase["weight"] | null {
  const result = held(wholly(standard, asked, options, full), asked.weight, options);
  return result.status === "scored" ? result.score : null;
}

/** What other choices give where they differ: parts of a step, and 满分 where the named points are not the weight. */
function otherReadings(
  standard: Standard,
  asked: StandardCase,
  options: StandardOptions,
  score: StandardCase["weight"],
): readonly OtherReading[] {
  const round = (value: StandardCase["weight"]): StandardCase["weight"] => roundHalfUp(value, options.scorePlaces);
  const readings: OtherReading[] = [];
  const enter = (option: OtherReading["option"], choice: string, other: StandardCase["weight"] | null): void => {
    if (other && !round(other).eq(round(score))) readings.push({ option, choice, score: round(other) });
  };
  for (const partialStep of ["pro-rata", "whole", "begun"] as const)
    if (partialStep !== options.partialStep)
      enter("partialStep", partialStep, scoreOf(standard, asked, { ...options, partialStep }, "named"));
  if (options.percentOfRate !== "points")
    enter("percentOfRate", "points", scoreOf(standard, asked, { ...options, percentOfRate: "points" }, "named"));
  if (options.stepsStart !== "threshold")
    enter("stepsStart", "threshold", scoreOf(standard, asked, { ...options, stepsStart: "threshold" }, "named"));
  const named = mostNamed(standard.clauses, asked.weight);
  if (named && !named.eq(asked.weight)) enter("namedPoints", "weight", byWeight(standard, asked, options, named));
  return readings;
}

/** The reading by which the most that a sentence names stands for the weight (计5分 of 6). */
function byWeight(
  standard: Standard,
  asked: StandardCase,
  options: StandardOptions,
  named: StandardCase["weight"],
): StandardCase["weight"] | null {
  const clauses = standard.clauses.map((clause): Clause => {
    if (clause.kind !== "threshold" && clause.kind !== "state" && clause.kind !== "deadline") return clause;
    const { effect } = clause;
    const points = effect?.gives === "award" ? effect.points : effect?.gives === "full" ? effect.named : null;
    const isMost = points?.of === "points" && points.value.eq(named);
    return isMost ? { ...clause, effect: { gives: "full", named: null } } : clause;
  });
  return scoreOf({ ...standard, clauses }, asked, options, "weight");
}

/**
 * What a sentence gives for an actual, in points, unrounded; never above the weight (unless A30 says so), never below 0.
 * A sentence with unread words, a gap between bands or an actual that says nothing of it is `unreadable`; where only a
 * person can say (酌情, bands of points, words against a percentage) it is `judgement` with its range.
 */
export function applyStandard(standard: Standard, asked: StandardCase, options: StandardOptions): StandardOutcome {
  const given = wholly(standard, asked, options, "named");
  // ≥90%得10分，每低1%扣1分 in a row of 5: 8 of 10 is no 5 of 5
  const most = mostNamed(standard.clauses, asked.weight);
  const beyond = given.status === "scored" && given.score.gt(asked.weight) && options.bonus !== "outside";
  if (beyond && most?.gt(given.score) === true && standard.clauses.some(({ kind }) => kind === "step-deduction"))
    return { status: "unreadable", why: "standard" };
  const result = held(given, asked.weight, options);
  switch (result.status) {
    case "scored":
      return {
        status: "scored",
        score: result.score,
        working: result.working,
        otherReadings: otherReadings(standard, asked, options, result.score),
      };
    case "judgement":
      return {
        status: "judgement",
        range: [result.low, result.high],
        proposal: result.proposal,
        working: result.working,
      };
    case "unreadable":
      return { status: "unreadable", why: result.why };
  }
}
