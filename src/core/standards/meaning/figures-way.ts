/** Sentences on a figure: thresholds, bands, steps, ratios, formulas. One region speaks for the figure; the rest follows from it. */
import { minimum } from "../../decimal";
import { baseOf, isPlanned, sizeOf, testBase } from "../figure";
import type { Clause } from "../kinds";
import { isCount } from "../lexer/units";
import { printEffect } from "../print";
import { bothWays, byDirection, byGap, byStep, withAwards } from "./by-steps";
import {
  inGap,
  judged,
  rule,
  scored,
  unreadableActual,
  unreadableStandard,
  worth,
  type Context,
  type Given,
} from "./context";
import { discretionRange, given } from "./effects";
import { byFormula } from "./formula";
import { fullFigure, measureFor, type FigureClause, type FormulaClause, type Ladder } from "./ladder";
import type { Measured } from "./measure";
import { byLine } from "./line";
import { byMixed } from "./mixed";
import { byEachShort } from "./each-short";
import { several } from "./several";
import { tiered } from "./tiers";
import { fullAtTarget } from "./full-at-target";
import { byRatio } from "./proportion";
import { chosen, within, type Region } from "./region";
import { figureOf } from "./show";
import { isShortfall } from "../shortfall";
import { byOverAmounts, fromGap, planPassed } from "./past-plan";
import { oneSubject, rungNamed, subjectOf } from "./subjects";
import type { StepClause } from "./steps";

const isFigure = (clause: Clause): clause is FigureClause =>
  clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";
const isStep = (clause: Clause): clause is StepClause =>
  clause.kind === "step-deduction" ||
  clause.kind === "step-award" ||
  clause.kind === "step-both-ways" ||
  clause.kind === "deviation-deduction";
const isFormula = (clause: Clause): clause is FormulaClause => clause.kind === "formula";

function effectOf(ladder: Ladder, region: Region<FigureClause>, found: Measured): Given {
  const { context } = ladder;
  const { effect } = region.clause;
  if (effect?.gives === "proportion") {
    if (effect.by === "between") return unreadableStandard;
    const literal = fullFigure(ladder);
    return byRatio(context, region.clause, literal && baseOf(literal) === testBase(region.test) ? literal : null);
  }
  if (effect?.gives === "formula") return byFormula(context, region.clause, effect.formula);
  const result = fullAtTarget(ladder, region, found) ?? given(context, region.clause, effect);
  const [bound, other] = region.test.flat();
  if (result.status !== "scored" || !bound || other || result.working[0]?.line === "compare") return result;
  // 下降 alone: which way it went, by how much nobody says
  if (found.shown.number.eq(0) && !found.size.eq(0)) return result;
  const compare = {
    line: "compare",
    left: figureOf(found.shown),
    sign: bound.sign,
    right: figureOf(bound.quantity),
    met: true,
  } as const;
  return scored(result.score, [compare, ...result.working]);
}

/** True for what only takes points: elsewhere then all are given. 低于目标值的按比例扣分 takes below the target. */
function takes({ condition, effect, text }: FigureClause): boolean {
  if (effect === null) return false;
  // 达到90%的酌情给分 gives
  if (effect.gives === "discretion") return /[扣减]/u.test(text);
  if (effect.gives !== "proportion") return ["none", "deduct", "deduct-range"].includes(effect.gives);
  return condition.parts.every((part) =>
    part.test.flat().every(({ sign, quantity }) => sign === "<" && isPlanned(quantity)),
  );
}

type Rest = Extract<Clause, { kind: "otherwise" | "state" | "discretion" }>;

/** 否则…, 未达到的…: what the sentence says for all else. */
function restOf({ clauses }: Context): Rest | undefined {
  return clauses.find(
    (clause): clause is Rest =>
      clause.kind === "otherwise" ||
      (clause.kind === "state" && isShortfall(clause.condition.words)) ||
      (clause.kind === "discretion" && (clause.condition.on !== "state" || isShortfall(clause.condition.words))),
  );
}

function byRest(ladder: Ladder, rest: Rest): Given {
  const { context } = ladder;
  if (rest.effect.gives === "proportion") return byRatio(context, rest, fullFigure(ladder));
  if (rest.effect.gives === "formula") return byFormula(context, rest, rest.effect.formula);
  if (rest.effect.gives !== "discretion") return given(context, rest, rest.effect);
  const [low, high] = discretionRange(context, rest.effect.most && worth(rest.effect.most, context), rest);
  return judged(low, minimum(high, context.weight), "discretion", [rule(rest)]);
}

function byProportion(ladder: Ladder): Given | null {
  const ratio = ladder.context.clauses.find((clause) => clause.kind === "proportional");
  if (!ratio) return null;
  return ratio.by === "ratio" ? byRatio(ladder.context, ratio, fullFigure(ladder)) : unreadableStandard;
}

/** 达到得8分，每提高1%加0.5分，最高10分；每降低1%扣1分: what is lost comes off the 8. */
function fromNamed(ladder: Ladder): Ladder {
  const { context, figures, steps } = ladder;
  const [only, second] = figures.filter(({ kind }) => kind === "threshold");
  const more = steps.some(({ kind }) => kind === "step-award");
  if (!more || !only || second || only.effect?.gives !== "award") return ladder;
  return { ...ladder, context: { ...context, full: worth(only.effect.points, context) } };
}

/** What holds where no region does. */
function elsewhere(ladder: Ladder): Given {
  const { context } = ladder;
  const plain = ladder.steps.filter(
    ({ when, kind }) => when === null && kind !== "step-award" && kind !== "step-both-ways",
  );
  const [step, second] = plain;
  if (step) return second ? byDirection(ladder, plain) : byStep(fromNamed(ladder), step);
  const rest = restOf(context);
  if (rest) return byRest(ladder, rest);
  const [formula, further] = ladder.formulas.filter((clause) => clause.condition?.on !== "figure");
  // two formulas, and nothing says which
  const named = (clause: FormulaClause | undefined): boolean =>
    clause?.condition?.on === "otherwise" || (clause?.condition?.on === "state" && isShortfall(clause.condition.words));
  if (further && !named(further) && !named(formula)) return unreadableStandard;
  if (formula) return byFormula(context, formula, formula.formula);
  const ratio = byProportion(ladder);
  if (ratio) return ratio;
  const costless = (clause: FigureClause): boolean => takes(clause) || clause.effect?.gives === "keep";
  // 出现1次扣1分，出现2次扣3分 says nothing of three
  const rungs = ladder.figures.every(({ condition: { parts } }) =>
    parts.every(({ test }) =>
      test.flat().every(({ sign, quantity }) => (sign === "=" || sign === "≥") && isCount(quantity.unit)),
    ),
  );
  if (rungs && ladder.figures.length > 0 && (context.facts.found?.count ?? 0) > 0) return inGap;
  return ladder.figures.length + ladder.steps.length > 0 && ladder.figures.every(costless)
    ? scored(context.full, [{ line: "full", points: context.full, because: "standard" }])
    : inGap;
}

/** Option A11: the band below a gap, or above it; by default a gap is a finding, and nothing is scored. */
function nearest(
  ladder: Ladder,
  regions: readonly Region<FigureClause>[],
  found: Measured,
): Region<FigureClause> | null {
  const { bandGap } = ladder.context.options;
  if (bandGap === "finding") return null;
  const lower = bandGap === "lower";
  const edges = regions
    .flatMap((region) => region.test.flat().map((bound) => ({ region, edge: sizeOf(bound.quantity) })))
    .filter(({ edge }) => (lower ? edge.lte(found.size) : edge.gte(found.size)))
    .toSorted((first, second) => (lower ? second.edge.cmp(first.edge) : first.edge.cmp(second.edge)));
  return edges[0]?.region ?? null;
}

function regionsOf(ladder: Ladder): readonly Region<FigureClause | StepClause | FormulaClause>[] {
  return [
    ...ladder.figures.flatMap((clause) => clause.condition.parts.map(({ test }) => ({ clause, test }))),
    ...ladder.steps.flatMap((clause) => (clause.when ? [{ clause, test: clause.when }] : [])),
    ...ladder.formulas.flatMap((clause) =>
      clause.condition?.on === "figure" ? clause.condition.parts.map(({ test }) => ({ clause, test })) : [],
    ),
  ];
}

/** Two regions that both hold: the same thing said twice, or option A11. */
function ofConflict(ladder: Ladder, found: Measured): Given {
  const regions = ladder.figures.flatMap((clause) => clause.condition.parts.map(({ test }) => ({ clause, test })));
  const holding = regions.filter((one) => chosen([one], found.size, ladder.context.options));
  const [one] = holding;
  const alike =
    new Set(holding.map((other) => printEffect(other.clause.effect))).size === 1 &&
    new Set(holding.map((other) => other.clause.condition.words)).size === 1;
  const picked = (alike ? one : null) ?? nearest(ladder, holding, found);
  return picked ? effectOf(ladder, picked, found) : inGap;
}

/** 80%以上的，每低于100%…: two thresholds without points of their own, of which only one is passed. */
function isContradicted({ context, figures }: Ladder, clause: FigureClause, found: Measured): boolean {
  return figures.some(
    (other) =>
      other !== clause &&
      other.kind === "threshold" &&
      other.effect === null &&
      other.condition.parts.every(({ test }) => within(test, found.size, context.options) === null),
  );
}

/** 控制在概算3200万元以内得5分，超概算不得分: one in 万元, one in shares of the plan; the one that holds, where only one does. */
function acrossMeasures(
  ladder: Ladder,
  known: readonly {
    readonly region: Region<FigureClause | StepClause | FormulaClause>;
    readonly found: Measured | null;
  }[],
): Given {
  const holding = known.filter(({ found, region }) => found && chosen([region], found.size, ladder.context.options));
  // 达到目标值得满分，每低一个百分点扣0.3分，低于80%的不得分: neither at the goal nor below the line
  if (
    holding.length === 0 &&
    known.every(({ found }) => found !== null) &&
    ladder.steps.length + ladder.formulas.length > 0
  )
    return elsewhere(ladder);
  const [only, second] = holding;
  if (!only?.found || second || !isFigure(only.region.clause)) return unreadableActual;
  return effectOf(ladder, { clause: only.region.clause, test: only.region.test }, only.found);
}

function byRegion(ladder: Ladder): Given {
  const { context, figures } = ladder;
  const passed = planPassed(ladder, regionsOf(ladder));
  if (passed === "elsewhere") return elsewhere(ladder);
  if (passed) return given(context, passed, passed.effect);
  const between = byLine(ladder);
  if (between) return between;
  const rung = context.facts.figures.length === 0 ? rungNamed(figures, context.facts.squeezed) : null;
  // 较好（6-8分） alone names no points of its own
  if (rung?.effect && rung.effect.gives !== "proportion" && rung.effect.gives !== "formula")
    return given(context, rung, rung.effect);
  if (rung && figures.length > 1 && rung.effect === null) return unreadableActual;
  if (figures.some((clause) => clause.condition.parts.length > 1)) return several(ladder);
  const all = regionsOf(ladder).map((region) => ({ region, found: measureFor(ladder, region.test) }));
  if (all.length === 0) return elsewhere(ladder);
  // A zero line on another measure than the rest (占比为0的不得分) does not hold unless the actual says so.
  const apart = (region: Region): boolean =>
    region.clause.kind === "zero-line" &&
    region.clause.condition.parts.every((part) => part.subject.length > 1 && !/^[超低高未不]/u.test(part.subject));
  const known = all.filter(({ region, found }) => found !== null || !apart(region));
  const found = known[0]?.found;
  if (!found || known.some((one) => one.found === null)) return unreadableActual;
  if (known.some((one) => !one.found?.size.eq(found.size))) return acrossMeasures(ladder, known);
  const region = chosen(
    known.map((one) => one.region),
    found.size,
    context.options,
  );
  if (region === "conflict") return ofConflict(ladder, found);
  if (region === null) {
    const result = elsewhere(ladder);
    const regions = figures.flatMap((clause) => clause.condition.parts.map(({ test }) => ({ clause, test })));
    const near = result === inGap ? nearest(ladder, regions, found) : null;
    return near ? effectOf(ladder, near, found) : result;
  }
  const { clause, test } = region;
  if (clause.kind === "threshold" && clause.effect === null && isContradicted(ladder, clause, found)) return inGap;
  if (isStep(clause)) return byStep(ladder, clause);
  return isFormula(clause) ? byFormula(context, clause, clause.formula) : effectOf(ladder, { clause, test }, found);
}

const allowed = new Set<Clause["kind"]>([
  "threshold",
  "band",
  "zero-line",
  "step-deduction",
  "step-award",
  "step-both-ways",
  "deviation-deduction",
  "formula",
  "proportional",
  "limit",
  "note",
  "otherwise",
  "not-applicable",
  "veto",
  "discretion",
  "state",
  "award",
]);

/** States beside figures: what says only that the figure falls short, or (全部到位) what the steps start from. */
function statesFit(ladder: Ladder): boolean {
  return ladder.context.clauses.every((clause) => {
    if (clause.kind !== "state" || isShortfall(clause.condition.words)) return true;
    const earns = clause.effect.gives === "full" || clause.effect.gives === "award";
    // 无结余得满分 beside figures says nothing of one that is given.
    const denied = clause.effect.gives === "full" && /^(?:无|没有|未发生)/u.test(clause.condition.words);
    if (denied && ladder.context.facts.figures.length === 1) return true;
    return earns && ladder.figures.length === 0 && ladder.steps.length === 1;
  });
}

/** What a sentence on a figure gives; null where it is none. */
export function byFigures(context: Context): Given | null {
  const { clauses } = context;
  const [figures, steps, formulas] = [clauses.filter(isFigure), clauses.filter(isStep), clauses.filter(isFormula)];
  const any =
    figures.length + steps.length + formulas.length > 0 || clauses.some(({ kind }) => kind === "proportional");
  if (!any || !clauses.every(({ kind }) => allowed.has(kind)) || !oneSubject(figures)) return null;
  // 不合格 beside 不合格不得分, after 合格（60-79分）
  const literal = clauses.find(
    (clause) => clause.kind === "state" && clause.condition.words === context.facts.squeezed,
  );
  if (literal?.kind === "state" && context.facts.figures.length === 0) return given(context, literal, literal.effect);
  const past = steps.length + formulas.length === 0 ? byOverAmounts(context, figures, byRegion) : null;
  if (past) return past;
  const ladder: Ladder = { context, figures, steps, formulas, subject: subjectOf(figures, steps) };
  if (!statesFit(ladder)) return byMixed(context, byFigures);
  const [step, second] = steps;
  const gap = step && !second && step.kind !== "step-award" ? byGap(ladder, step) : null;
  const alone = figures.every(({ kind }) => kind === "threshold");
  if (gap) return alone ? gap : fromGap(ladder, step, byRegion);
  const short = byEachShort(ladder);
  if (short) return short;
  const tiers = tiered(ladder, steps);
  if (tiers) return tiers;
  const both = steps.find((clause) => clause.kind === "step-both-ways");
  return both ? bothWays(ladder, both) : withAwards(ladder, byRegion(ladder));
}
